import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { begin } from '#cli/begin/main.ts';
import { checkContent } from '#cli/check-content.ts';
import { withoutArguments } from '#cli/run.ts';
import { runIn } from './fixtures/terminal.ts';

let folder: string;
let content: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'helder-begin-'));
	content = join(folder, 'content');
	cpSync('content', content, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function begun(overrides: Record<string, string> = {}) {
	const values = {
		name: 'Bakkerij: “Zon & veld”',
		url: 'https://werk.zonneveld.example',
		sector: 'retail',
		email: 'werk@zonneveld.example',
		...overrides,
	};
	const argv = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
	return runIn(content, begin, argv);
}

const read = (file: string): string => readFileSync(join(content, file), 'utf8');

test('puts a board without a problem in the place of the sample, which is kept whole', async () => {
	const before = readdirSync(content, { recursive: true }).sort();

	expect(await begun()).toMatchObject({ code: 0, err: '' });
	expect(readdirSync(join(folder, 'voorbeeld'), { recursive: true }).sort()).toEqual(before);
	expect(readdirSync(join(content, 'vacancies'))).toEqual([]);
	expect(readdirSync(join(content, 'organisations'))).toEqual(['bakkerij-zon-veld.md']);
	expect(readdirSync(join(content, 'rules'))).toEqual(readdirSync('content/rules'));
	expect(await runIn(content, withoutArguments('content', checkContent))).toMatchObject({
		code: 0,
	});
	expect(readdirSync(folder).sort()).toEqual(['content', 'voorbeeld']);
});

test('leaves nothing of the sample where people read', async () => {
	await begun();

	for (const file of ['site.yml', 'pages/over.md', 'pages/privacy.md', 'pages/toegankelijkheid.md'])
		expect(read(file).replace(/^ *#.*$/gm, '')).not.toMatch(/example\.nl|voorbeeldbord|\{\{/);
	expect(read('site.yml')).toContain('name: "Bakkerij: “Zon & veld”"');
	expect(read('pages/privacy.md')).toContain('mailto:werk@zonneveld.example');
});

test.each(['care', 'Zorg'])('takes the sector as it is called or written: %s', async (sector) => {
	expect(await begun({ sector })).toMatchObject({ code: 0 });
	expect(readFileSync(join(content, 'organisations/bakkerij-zon-veld.md'), 'utf8')).toContain(
		'sector: "care"',
	);
});

test.each([
	[{ url: 'werk.zonneveld.example' }, 'Bij “--url” staat “werk.zonneveld.example”.'],
	[
		{ sector: 'bakkerij' },
		'Bij “--sector” staat “bakkerij”. Kies uit: retail (winkel), energy (energie)',
	],
	[{ email: 'bel maar' }, 'Bij “--email” staat “bel maar”.'],
	[{ name: 'x'.repeat(41) }, '“name” is 41 tekens lang.'],
	[{ name: '' }, 'Er ontbreekt nog --name.'],
	[{ naam: 'Zonneveld' }, 'Bedoel je “--name”?'],
])('changes nothing on %j', async (overrides, says) => {
	const { code, err } = await begun(overrides);

	expect(err).toContain(says);
	expect(code).toBe(2);
	expect(readdirSync(folder)).toEqual(['content']);
	expect(existsSync(join(content, 'vacancies/planner-transport.md'))).toBe(true);
});

test('changes nothing on a board that has begun', async () => {
	await begun();

	expect(await begun()).toMatchObject({ code: 1, err: expect.stringContaining('al begonnen') });
	rmSync(join(folder, 'voorbeeld'), { recursive: true });
	expect(await begun()).toMatchObject({
		code: 1,
		err: expect.stringContaining('al een eigen bord'),
	});
});
