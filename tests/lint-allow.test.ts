import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Run } from '#cli/lint/lint-run.ts';
import { clear, lintBoard } from './fixtures/lint-command.ts';

const site = readFileSync('tests/fixtures/board/site.yml', 'utf8');
const crowd =
	'Je komt in een dynamische werkomgeving met een informele sfeer. We zijn een hecht team met korte lijnen.';

async function reported(paragraph: string, allow: string[]): Promise<[id: string, at: string][]> {
	const { stdout } = await lintBoard(
		{
			'vacancies/medewerker.md': `${clear}\n${paragraph}\n`,
			'site.yml': `${site}lint: { allow: ${JSON.stringify(allow)} }\n`,
		},
		['--format', 'json', 'vacancies'],
	);
	const { files }: Run = JSON.parse(stdout);
	return files.flatMap(({ reports }) =>
		reports.map(({ ruleId, excerpt }): [string, string] => [ruleId, excerpt.match]),
	);
}

describe('own words of a board', () => {
	test('that are not allowed make a paragraph crowded', async () => {
		expect((await reported(crowd, [])).map(([id]) => id)).toEqual(['vague-paragraph']);
	});

	test('do not count there: what is left is reported by itself', async () => {
		const left = await reported(crowd, ['Korte lijnen']);

		expect(left.map(([, match]) => match)).toEqual([
			'dynamische werkomgeving',
			'informele sfeer',
			'hecht team',
		]);
	});

	test('leave a longer phrase around them as it is', async () => {
		expect((await reported(crowd, ['werkomgeving'])).map(([id]) => id)).toEqual([
			'vague-paragraph',
		]);
	});

	test('do not count in a row of phrases either', async () => {
		const row = 'We zijn spontaan, enthousiast en gedreven.';
		const [all] = await reported(row, []);
		const [rest] = await reported(row, ['gedreven']);

		expect(all?.[1]).toContain('gedreven');
		expect(rest?.[1]).not.toContain('gedreven');
	});

	test('are not taken along with what is said in one breath with them', async () => {
		const both = 'Voor jou is het zonnig en uitdagend.';

		expect((await reported(both, [])).map(([, match]) => match)).toEqual(['zonnig en uitdagend']);
		expect((await reported(both, ['zonnig'])).map(([, match]) => match)).toEqual(['uitdagend']);
	});
});
