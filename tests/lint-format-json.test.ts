import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintBoard, shouting, shoutPlace } from './fixtures/lint-command.ts';
import { awkward, runOf, shown } from './fixtures/lint-run.ts';

describe('json', () => {
	const validate = new Ajv2020({ allowUnionTypes: true }).compile(
		JSON.parse(readFileSync('schema/lint-report.schema.json', 'utf8')),
	);

	test.each([
		['nothing', runOf()],
		['awkward words', awkward],
	])('is what its schema says: %s', (_name, run) => {
		const value = JSON.parse(shown('json', run));

		expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
		expect(value.files).toEqual(JSON.parse(JSON.stringify(run.files)));
	});

	test('of a real run too, with what is wrong and what is excepted', async () => {
		const source = shouting
			.replace(
				'Daarna',
				'<!-- helder-disable-next exclamation-mark: citaat van de baas -->\nDaarna',
			)
			.replace('openings', 'kleur');
		for (const content of [source, source.replace('reference', 'kleur'), '', '---\n{\n---\n']) {
			const { stdout } = await lintBoard({ 'vacancies/medewerker.md': content }, ['-f', 'json']);

			expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
		}
	});
});

describe('rdjsonl', () => {
	test('is one diagnostic a line, in bytes', () => {
		const lines = shown('rdjsonl', awkward)
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));

		expect(lines).toHaveLength(2);
		expect(lines[0]).toEqual({
			message: 'Hier staat een uitroepteken. Zet een punt.',
			location: {
				path: 'vacancies/één & <twee>,:%.md',
				range: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } },
			},
			severity: 'WARNING',
			source: { name: 'helder' },
			code: {
				value: 'exclamation-mark',
				url: 'https://bord.example.nl/regels/exclamation-mark/',
			},
			suggestions: [
				{ range: { start: { line: 2, column: 5 }, end: { line: 2, column: 6 } }, text: '.' },
			],
		});
	});

	test('counts bytes in a real file', async () => {
		const files = { 'vacancies/medewerker.md': shouting.replace('Daarna', 'Dáárna 😀') };
		const { stdout } = await lintBoard(files, ['--format', 'rdjsonl']);

		expect(JSON.parse(stdout).location.range.start).toEqual({
			line: shoutPlace.line,
			column: shoutPlace.column + 2 + 5,
		});
	});
});
