import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from '#cli/build.ts';
import { settingsFrom } from '#store/settings.ts';
import { writeFixtureBoard } from './fixture-board.ts';

const root = mkdtempSync(join(tmpdir(), 'helder-two-days-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What the machines get of a board that is built on a day, by file. */
async function builtOn(day: string): Promise<Record<string, string>> {
	const content = join(root, 'content');
	const folder = join(root, day);
	const env = { HELDER_CONTENT: content, HELDER_TODAY: day, HELDER_ON_ERROR: 'skip' };
	const code = await build(settingsFrom(env, new Date()), { out: () => {}, err: () => {} }, folder);
	if (code !== 0) throw new Error(`The build of ${day} failed`);
	const files = globSync(['feeds/**/*.*', 'api/**/*.*', 'vacatures/*/vacature.json'], {
		cwd: folder,
	});
	return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test('the same open vacancies give the same feeds, byte for byte, on another day', async () => {
	await writeFixtureBoard(join(root, 'content'), 2);
	const [one, other] = [await builtOn('2026-11-24'), await builtOn('2026-12-01')];

	expect(Object.keys(one).length).toBeGreaterThan(40);
	expect(other).toEqual(one);
}, 300_000);
