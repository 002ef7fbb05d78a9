import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintBoard, shouting } from './fixtures/lint-command.ts';
import { awkward, file, report, runOf, shown } from './fixtures/lint-run.ts';

describe('sarif', () => {
	const {
		$schema: _,
		id: __,
		...schema
	} = JSON.parse(readFileSync('tests/fixtures/sarif-2.1.0.json', 'utf8'));
	const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
		schema,
	);

	test.each([
		['nothing', runOf()],
		['awkward words', awkward],
	])('is SARIF 2.1.0 by the schema of OASIS: %s', (_name, run) => {
		expect(validate(JSON.parse(shown('sarif', run))), JSON.stringify(validate.errors)).toBe(true);
	});

	test('of a real run too', async () => {
		const { stdout } = await lintBoard({ 'vacancies/medewerker.md': shouting }, ['-f', 'sarif']);

		expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
	});

	test('names rules, places and fingerprints as GitHub wants them', () => {
		const [run] = JSON.parse(shown('sarif', awkward)).runs;

		expect(run.columnKind).toBe('utf16CodeUnits');
		expect(run.tool.driver.rules).toEqual([
			expect.objectContaining({
				id: 'exclamation-mark',
				helpUri: 'https://bord.example.nl/regels/exclamation-mark/',
				shortDescription: { text: 'Uitroeptekens' },
				defaultConfiguration: { level: 'warning' },
			}),
		]);
		expect(run.results[0]).toMatchObject({
			ruleIndex: 0,
			level: 'warning',
			partialFingerprints: { 'helder/v1': '0123456789abcdef0123' },
			locations: [
				{
					physicalLocation: {
						artifactLocation: {
							uri: 'vacancies/%C3%A9%C3%A9n%20%26%20%3Ctwee%3E%2C%3A%25.md',
						},
						region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 },
					},
				},
			],
		});
	});

	test('names the version of the program, and no address that there is not', () => {
		const { name, version, informationUri } = JSON.parse(shown('sarif', awkward)).runs[0].tool
			.driver;

		expect({ name, version, informationUri }).toEqual({ name: 'Helder', version: '1.2.3' });
	});

	test('of a run names where the board explains its rules', async () => {
		const { stdout } = await lintBoard({ 'vacancies/medewerker.md': shouting }, ['-f', 'sarif']);
		const { informationUri, rules } = JSON.parse(stdout).runs[0].tool.driver;

		expect(informationUri).toMatch(/^https:\/\/.*\/regels\/$/);
		expect(rules[0].helpUri.startsWith(informationUri)).toBe(true);
	});

	test('gives a rule the heaviest level that it can have', async () => {
		const vague = shouting.replace('telefoon op!', 'telefoon op. Wij zijn dynamisch.');
		const { stdout } = await lintBoard({ 'vacancies/medewerker.md': vague }, ['-f', 'sarif']);
		const [run] = JSON.parse(stdout).runs;

		expect(run.tool.driver.rules[0].defaultConfiguration).toEqual({ level: 'error' });
		expect(run.results[0].level).toBe('warning');
	});

	test('gives the reason of an exception', () => {
		const excepted = { ...report(), reason: 'Citaat', until: null };
		const [run] = JSON.parse(shown('sarif', runOf(file([], { exceptions: [excepted] })))).runs;

		expect(run.results[0].suppressions).toEqual([{ kind: 'inSource', justification: 'Citaat' }]);
	});
});
