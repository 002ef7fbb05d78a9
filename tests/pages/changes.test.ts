import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsFrom } from '#store/settings.ts';
import { type BuiltBoard, built } from './build-site.ts';
import { writeFixtureBoard } from './fixture-board.ts';
import { all, one, texts } from './site.ts';

const root = mkdtempSync(join(tmpdir(), 'helder-changes-'));
const content = join(root, 'content');
afterAll(() => rmSync(root, { recursive: true }));

function commit(day: string): void {
	const date = `${day}T12:00:00Z`;
	const options = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
	for (const args of [
		['add', '-A'],
		['commit', '-q', '-m', 'Change'],
	])
		execFileSync('git', [...options, ...args], {
			cwd: root,
			stdio: 'pipe',
			env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
		});
}

function change(slug: string, from: RegExp, to: string, target = slug): void {
	const source = readFileSync(join(content, `vacancies/${slug}.md`), 'utf8');
	writeFileSync(join(content, `vacancies/${target}.md`), source.replace(from, to));
}

describe('a board with a history in git', () => {
	let board: BuiltBoard;
	beforeAll(async () => {
		await writeFixtureBoard(content, 1);
		execFileSync('git', ['init', '-q'], { cwd: root });
		commit('2026-11-02');
		change('nummer-1', /min: 2400/, 'min: 2600');
		change('english', /min: 24\n/, 'min: 16\n');
		commit('2026-11-12');
		change('english', /closes: .*\n|status: open\n/, 'status: open\ncloses: "2026-12-01"\n');
		commit('2026-11-14');
		change('nummer-1', /status: open/, 'formerSlugs: [nummer-1]\nstatus: open', 'balie');
		rmSync(join(content, 'vacancies/nummer-1.md'));
		commit('2026-11-15');
		const settings = settingsFrom(
			{ HELDER_CONTENT: content, HELDER_TODAY: '2026-11-22', HELDER_ON_ERROR: 'skip' },
			new Date(),
		);
		board = await built(settings, join(root, 'dist'), 'https://ergens-anders.example.nl/');
	}, 300_000);

	const page = (slug: string) =>
		fromHtml(readFileSync(join(board.folder, `vacatures/${slug}/index.html`), 'utf8'));
	const facts = (slug: string) =>
		JSON.parse(readFileSync(join(board.folder, `vacatures/${slug}/feiten.json`), 'utf8'));

	test('a vacancy tells what changed since it went online, also under a new name', () => {
		expect(texts('#wijzigingen li', page('balie'))).toEqual([
			expect.stringMatching(
				/^12 november 2026: loon van € 2\.400 – 2\.880 per maand bij 40 uur naar € 2\.600 – 2\.880 per maand bij 40 uur\./,
			),
		]);
		expect(facts('balie').changes).toEqual([{ id: 'pay', day: '2026-11-12' }]);
	});

	test('the latest change comes first, in the language of the vacancy', () => {
		const { tree } = { tree: page('english') };

		expect(texts('#wijzigingen h2, #wijzigingen li', tree)).toEqual([
			'What changed',
			expect.stringMatching(/^14 November 2026: last day from not set to 1 December 2026\./),
			expect.stringMatching(/^12 November 2026: hours from 24 – 32 hours a week to 16 – 32 hours/),
		]);
	});

	test('what only a reader who saved the vacancy needs is hidden until then', () => {
		const notes = all('#wijzigingen [data-after-saving]', page('english'));

		expect(notes.map(({ properties }) => properties['hidden'])).toEqual([true, true]);
		expect(one('#wijzigingen [data-after-saving]', page('english')).properties).toMatchObject({
			dataAfterSaving: '2026-11-14',
		});
	});

	test('a vacancy that did not change says nothing', () => {
		expect(all('#wijzigingen', page('leeg'))).toEqual([]);
		expect(facts('leeg').changes).toEqual([]);
	});

	test('facts are found at an address from before, by the address of today', () => {
		expect(facts('nummer-1')).toEqual({ movedTo: 'balie' });
	});
});
