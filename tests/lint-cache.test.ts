import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programHash } from '#cli/lint/cache.ts';
import { checkFiles, type CheckOptions } from '#cli/lint/check-files.ts';
import { filesFor } from '#cli/lint/files.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { inFolder } from './fixtures/in-folder.ts';
import { clear, onClearBoard, other, shouting } from './fixtures/lint-command.ts';

const withImage = other(clear).replace('## Een dag', '![Het team](./team.png)\n\n## Een dag');
const image = readFileSync('tests/fixtures/board/vacancies/team.png');
const files = {
	'vacancies/medewerker.md': shouting,
	'vacancies/kok.md': withImage,
	'vacancies/team.png': image,
};

const defaults: CheckOptions = {
	only: [],
	today: '2026-11-22',
	address: undefined,
	contentFolder: undefined,
	cacheFile: undefined,
	dictionary: lintDictionaryFor('nl'),
};

function check(folder: string, changes: Partial<CheckOptions> = {}) {
	const { files: found } = filesFor(
		{ paths: ['vacancies'], from: folder, contentFolder: folder },
		lintDictionaryFor('nl').command,
	);
	return checkFiles(found, { ...defaults, ...changes });
}

const cacheIn = (folder: string) => ({ cacheFile: join(folder, '.cache/lint.json') });

test('what has not changed is remembered, with the same result', async () => {
	await onClearBoard(files, async (folder) => {
		const first = await check(folder, cacheIn(folder));
		const second = await check(folder, cacheIn(folder));

		expect(first.remembered).toBe(0);
		expect(second.remembered).toBe(2);
		expect(second.results).toEqual(first.results);
		expect(second.results).toEqual((await check(folder)).results);
	});
});

const changes: [
	what: string,
	change: (folder: string) => Partial<CheckOptions> | undefined,
	remembered: number,
][] = [
	[
		'the text of one vacancy',
		(folder) => write(folder, 'vacancies/kok.md', `${withImage}\nNog een zin!\n`),
		1,
	],
	['the day', () => ({ today: '2026-12-15' }), 0],
	['the language', () => ({ dictionary: lintDictionaryFor('en') }), 0],
	['the address of the board', () => ({ address: 'https://elders.example.nl' }), 0],
	[
		'the policy of the board',
		(folder) =>
			write(
				folder,
				'site.yml',
				`${readFileSync(join(folder, 'site.yml'), 'utf8')}lint: { severity: { exclamation-mark: error } }\n`,
			),
		0,
	],
	[
		'an employer',
		(folder) =>
			write(folder, 'organisations/voorbeeld.md', '---\nname: Voorbeeld\nsector: retail\n---\n'),
		0,
	],
	['a competency that goes', (folder) => remove(folder, 'competencies/luisteren.md'), 0],
	[
		'another vacancy with the same reference',
		(folder) => write(folder, 'vacancies/zelfde.md', clear),
		0,
	],
	['an image that goes', (folder) => remove(folder, 'vacancies/team.png'), 2],
	['an image that breaks', (folder) => write(folder, 'vacancies/team.png', 'tekst'), 2],
	['a file that becomes unreadable', (folder) => write(folder, 'vacancies/kok.md', 'a\0b'), 0],
];

describe.each(changes)('after a change of %s', (_what, change, remembered) => {
	test('the result is that of a run without memory', async () => {
		await onClearBoard(files, async (folder) => {
			const before = await check(folder, cacheIn(folder));
			const options = change(folder) ?? {};
			const after = await check(folder, { ...options, ...cacheIn(folder) });

			expect(after.results).toEqual((await check(folder, options)).results);
			expect(after.results).not.toEqual(before.results);
			expect(after.remembered).toBe(remembered);
		});
	});
});

test('a choice of rules remembers everything and shows its own', async () => {
	await onClearBoard(files, async (folder) => {
		await check(folder, { ...cacheIn(folder), only: ['home-days-missing'] });
		const { results, remembered } = await check(folder, cacheIn(folder));

		expect(remembered).toBe(2);
		expect(results.flatMap(({ reports }) => reports.map(({ ruleId }) => ruleId))).toEqual([
			'exclamation-mark',
		]);
	});
});

test.each(['', '{', '[1]', '{"a": 1}', '[["x", null]]', '["x", null]'])(
	'a cache that holds %j is empty',
	async (content) => {
		await onClearBoard({ ...files, '.cache/lint.json': content }, async (folder) => {
			expect(await check(folder, cacheIn(folder))).toMatchObject({ remembered: 0 });
			expect(await check(folder, cacheIn(folder))).toMatchObject({ remembered: 2 });
		});
	},
);

test.each([
	'src/lint/rules/readability/exclamation-mark.ts',
	'src/lint/words/nl/vague.ts',
	'src/i18n/nl/lint/text.ts',
	'src/domain/label.ts',
	'src/content/entry.ts',
	'src/store/read-source.ts',
	'src/cli/lint/excerpt.ts',
	'package.json',
])('a change of %s is another program', async (file) => {
	await inFolder({ 'package.json': '{}', [file]: 'a' }, async (folder) => {
		const before = programHash(folder);
		expect(programHash(folder)).toBe(before);
		write(folder, file, 'b');

		expect(programHash(folder)).not.toBe(before);
	});
});

function write(folder: string, file: string, source: string): undefined {
	mkdirSync(join(folder, file, '..'), { recursive: true });
	writeFileSync(join(folder, file), source);
}

function remove(folder: string, file: string): undefined {
	rmSync(join(folder, file));
}
