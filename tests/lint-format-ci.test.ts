import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	lintBoard,
	lintIn,
	onClearBoard,
	other,
	shouting,
	shoutPlace,
} from './fixtures/lint-command.ts';
import { at, awkward, file, report, runOf, shown } from './fixtures/lint-run.ts';
import { parseXml } from './fixtures/xml.ts';

describe('github', () => {
	test('one command a line, escaped; columns only within a line', () => {
		const long = report({ severity: 'info', end: at(4, 1), url: null });

		expect(shown('github', runOf(file([report(), long], { path: 'a:b,c%.md' })))).toBe(
			[
				'::warning file=a%3Ab%2Cc%25.md,line=2,endLine=2,col=3,endColumn=4,title=exclamation-mark::Hier staat een uitroepteken. Zet een punt.%0Ahttps://bord.example.nl/regels/exclamation-mark/',
				'::notice file=a%3Ab%2Cc%25.md,line=2,endLine=4,title=exclamation-mark::Hier staat een uitroepteken. Zet een punt.',
				'',
			].join('\n'),
		);
	});

	test('a text cannot give a command of its own', () => {
		const lines = shown('github', awkward).trimEnd().split('\n');

		expect(lines).toHaveLength(2);
		expect(lines.every((line) => /^::(?:error|warning) file=/.test(line))).toBe(true);
	});

	test('ten of each kind, errors first, and how many are left', () => {
		const many = Array.from({ length: 14 }, () => report());
		const lines = shown('github', runOf(file([...many, report({ severity: 'error' })])))
			.trimEnd()
			.split('\n');

		expect(lines).toHaveLength(12);
		expect(lines[0]).toMatch(/^::error /);
		expect(lines.at(-1)).toBe('Nog 4 meldingen: kijk in de samenvatting of voer npm run lint uit.');
	});

	test('on GitHub the text for people is followed by commands, and cannot hold any', async () => {
		await onClearBoard({ 'vacancies/medewerker.md': shouting }, async (folder) => {
			const summary = join(folder, '.summary.md');
			writeFileSync(summary, 'Eerder.\n');
			const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
			const { stdout } = await lintIn(folder, [], { env });
			const [, word] = /^::stop-commands::([0-9a-f]{64})\n/.exec(stdout) ?? [];

			expect(stdout).toMatch(new RegExp(`\n::${word}::\n::warning file=vacancies/medewerker.md,`));
			expect(readFileSync(summary, 'utf8')).toMatch(/^Eerder\.\n<!-- helder-lint -->\n### ✅/);
		});
	});

	test('no command stands inside a report for machines', async () => {
		const env = { GITHUB_ACTIONS: 'true' };
		const files = { 'vacancies/medewerker.md': shouting };

		for (const format of ['json', 'sarif', 'gitlab']) {
			const { stdout } = await lintBoard(files, ['--format', format], { env });
			expect(JSON.parse(stdout)).toBeTruthy();
		}
	});
});

describe('gitlab', () => {
	test('is a list of issues, each with a fingerprint of its own', async () => {
		const files = {
			'vacancies/medewerker.md': shouting.replace('kwijt zijn.', 'kwijt zijn!'),
			'vacancies/kok.md': other(shouting),
		};
		const { stdout } = await lintBoard(files, ['--format', 'gitlab']);
		const issues = JSON.parse(stdout);

		expect(issues).toHaveLength(3);
		expect(
			new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size,
		).toBe(3);
		expect(issues[0]).toEqual({
			description: expect.stringMatching(/^Hier staat een uitroepteken\./),
			check_name: 'exclamation-mark',
			fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
			severity: 'minor',
			location: {
				path: 'vacancies/kok.md',
				lines: { begin: shoutPlace.line, end: shoutPlace.line },
			},
		});
	});
});

describe('junit', () => {
	test('is XML that holds every word, one test for each file', () => {
		const [suites] = parseXml(shown('junit', awkward));
		const [suite] = suites?.children ?? [];
		const cases = suite?.children ?? [];

		expect(suites).toMatchObject({ name: 'testsuites', attributes: { tests: '2', failures: '1' } });
		expect(cases.map(({ attributes }) => attributes['name'])).toEqual([
			'vacancies/één & <twee>,:%.md',
			'vacancies/leeg.md',
		]);
		expect(cases[0]?.children[0]).toMatchObject({
			name: 'failure',
			text: expect.stringContaining(
				'<b>&"\'|`*_[x](y) @iemand %0A, : \uFFFD[31m\uFFFD\u202E\uFFFD ]]> één 😀',
			),
		});
	});

	test('warnings do not fail a test', () => {
		const [suites] = parseXml(shown('junit', runOf(file([report()]))));

		expect(suites?.children[0]?.children[0]?.children[0]?.name).toBe('system-out');
	});
});
