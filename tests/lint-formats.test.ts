import Ajv from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileResult, Run, RunReport } from '#cli/lint/lint-run.ts';
import type { FormatName } from '#cli/lint/format-name.ts';
import { reporters } from '#cli/lint/reporters.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import {
	lintBoard,
	lintIn,
	onClearBoard,
	other,
	shouting,
	shoutPlace,
} from './fixtures/lint-command.ts';
import { parseXml } from './fixtures/xml.ts';

/** Words that mean something in every form: XML, Markdown, workflow commands, terminals, halves of pairs. */
const hostile =
	'::error::x\n<b>&"\'|`*_[x](y) @iemand %0A, : \u001B[31m\u0007\u202E\uD800 ]]> één 😀';

const at = (line: number, column: number, byteColumn = column) => ({ line, column, byteColumn });

const report = (changes: Partial<RunReport> = {}): RunReport => ({
	ruleId: 'exclamation-mark',
	category: 'readability',
	severity: 'warning',
	message: 'Hier staat een uitroepteken.',
	remedy: 'Zet een punt.',
	suggestions: ['.'],
	fix: '.',
	range: [10, 11],
	start: at(2, 3, 5),
	end: at(2, 4, 6),
	excerpt: { before: 'Kom snel', match: '!', after: '' },
	url: 'https://bord.example.nl/regels/exclamation-mark/',
	fingerprint: '0123456789abcdef0123',
	...changes,
});

const file = (reports: RunReport[], changes: Partial<FileResult> = {}): FileResult => ({
	path: 'vacancies/kok.md',
	draft: false,
	label: 'B',
	score: 83,
	reports,
	exceptions: [],
	...changes,
});

function runOf(...files: FileResult[]): Run {
	const count = (severity: string) =>
		files.flatMap(({ reports }) => reports).filter((one) => one.severity === severity).length;
	const errors = count('error');
	return {
		version: 1,
		today: '2026-11-22',
		files,
		summary: {
			files: files.length,
			errors,
			warnings: count('warning'),
			infos: count('info'),
			baselined: 0,
			blocked: errors > 0,
		},
	};
}

const shown = (format: FormatName, run: Run, colour = false): string =>
	reporters[format].report(run, {
		text: cliLintText,
		colour,
		width: 80,
		failOn: 'error',
		rules: [{ id: 'exclamation-mark', category: 'readability', severity: 'warning' }],
		pageOf: (ruleId) =>
			ruleId === 'exclamation-mark'
				? { title: 'Uitroeptekens', summary: 'Schrijf zonder.', checked: '', body: '# Uitleg' }
				: undefined,
	});

const error = report({
	severity: 'error',
	message: hostile,
	remedy: hostile,
	suggestions: [hostile],
});
const awkward = runOf(
	file([report(), error], { path: 'vacancies/één & <twee>,:%.md' }),
	file([], { path: 'vacancies/leeg.md', label: null, score: null }),
);

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

	test('gives the reason of an exception', () => {
		const excepted = { ...report(), reason: 'Citaat', until: null };
		const [run] = JSON.parse(shown('sarif', runOf(file([], { exceptions: [excepted] })))).runs;

		expect(run.results[0].suppressions).toEqual([{ kind: 'inSource', justification: 'Citaat' }]);
	});
});

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
			const summary = join(folder, 'summary.md');
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

describe('markdown', () => {
	test('is a comment that can be found again', () => {
		expect(shown('markdown', runOf(file([report(), report({ severity: 'error' })]))))
			.toBe(`<!-- helder-lint -->
### ❌ Vacatures nagekeken

1 bestand nagekeken: 1 fout, 1 waarschuwing en 0 tips. Dit houdt publicatie tegen.

#### vacancies/kok.md · label B (83 van 100 punten)

| Plek | Soort | Wat er staat en wat je doet | Regel |
| --- | --- | --- | --- |
| 2:3 | fout | Hier staat een uitroepteken. Zet een punt. | [exclamation-mark](https://bord.example.nl/regels/exclamation-mark/) |
| 2:3 | let op | Hier staat een uitroepteken. Zet een punt. | [exclamation-mark](https://bord.example.nl/regels/exclamation-mark/) |
`);
	});

	test('words of others stay in their cell and call nobody', () => {
		const [row = ''] = shown('markdown', awkward).match(/^\| 2:3 \| fout .*$/m) ?? [];

		expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
		expect(row).toContain('&lt;b\\>&amp;');
		expect(row).not.toContain('@iemand');
	});

	test('fits in a comment however much there is to say', () => {
		const many = Array.from({ length: 900 }, (_, index) =>
			file([report(), report()], { path: `vacancies/kok-${index}.md` }),
		);
		const text = shown('markdown', runOf(...many));

		expect(text.length).toBeLessThan(65_536);
		expect(text).toMatch(/\nNog \d+ bestanden passen hier niet\.\n$/);
	});
});

describe('terminal and compact', () => {
	test('a text cannot steer the screen', () => {
		for (const format of ['terminal', 'compact'] as const)
			expect(shown(format, awkward).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
	});

	test('nothing is wider than the screen, but a word that is', () => {
		const sentence = 'Dit is een zin met woorden '.repeat(12).trim();
		const wide = report({
			message: sentence,
			remedy: sentence,
			url: null,
			excerpt: { before: sentence, match: '大家好!', after: sentence },
		});
		const lines = shown('terminal', runOf(file([wide]))).split('\n');

		expect(lines.slice(0, -3).every(({ length }) => length <= 80)).toBe(true);
	});

	test('carets stand under the words, past wide and combining characters', () => {
		const marked = report({ excerpt: { before: '大 e\u0301é ', match: 'top', after: ' x' } });
		const lines = shown('terminal', runOf(file([marked]))).split('\n');

		expect(lines[2]).toBe('               │ 大 e\u0301é top x');
		expect(lines[3]).toBe('               │       ^^^');
	});

	test('with colour the words are underlined in place', () => {
		const lines = shown('terminal', runOf(file([report()])), true).split('\n');

		expect(lines[2]).toContain('Kom snel\u001B[4m\u001B[1m!');
	});
});

test('each destination gets its own file, and the screen the text for people', async () => {
	await onClearBoard({ 'vacancies/medewerker.md': shouting }, async (folder) => {
		const argv = ['-f', 'json=uit/verslag.json', '-f', 'junit=uit/junit.xml'];
		const { stdout } = await lintIn(folder, argv, { env: { FORCE_COLOR: '1' } });

		expect(stdout).toContain('Niets houdt publicatie tegen.');
		expect(JSON.parse(readFileSync(join(folder, 'uit/verslag.json'), 'utf8')).version).toBe(1);
		expect(parseXml(readFileSync(join(folder, 'uit/junit.xml'), 'utf8'))).toHaveLength(1);
		expect(await lintIn(folder, ['-f', 'json', '-o', folder])).toMatchObject({
			code: 2,
			stderr: `“${folder}” is niet te schrijven (EISDIR).\n`,
		});
	});
});

test('the same run gives the same bytes', async () => {
	const files = { 'vacancies/medewerker.md': shouting, 'vacancies/kok.md': other(shouting) };

	for (const format of ['terminal', 'json', 'sarif', 'gitlab', 'junit'])
		expect(await lintBoard(files, ['-f', format])).toEqual(await lintBoard(files, ['-f', format]));
});
