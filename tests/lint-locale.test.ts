import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileResult, Run } from '#cli/lint/lint-run.ts';
import { dutchIn } from './fixtures/english.ts';
import {
	clear,
	compact,
	lintBoard,
	lintIn,
	onClearBoard,
	other,
	path,
	shouting,
	shoutPlace,
} from './fixtures/lint-command.ts';

const at = `${shoutPlace.line}:${shoutPlace.column}`;
const english = ['--locale', 'en'];

/** A fault of every sort: rule, phrase, schema, YAML, text, reference, image, exception, settings. */
const faulty = {
	[path]: shouting.replace('## Een dag', '<b>Kom</b>\n\n![Team](./weg.png)\n\n## Een dag'),
	'vacancies/kok.md': other(clear).replace(
		'## Een dag',
		'<!-- helder-disable-next shouting: zo heet het bij ons -->\nJe komt in een dynamische werkomgeving.\n\n## Een dag',
	),
	'vacancies/bode.md': clear
		.replace('VB-2026-001', 'VB-2026-003')
		.replace('organisation: voorbeeld', 'organisation: voorbeld'),
	'vacancies/leeg.md': '',
	'vacancies/smid.md': '---\ntitle: Smid\nkleur: rood\n---\n',
	'vacancies/tuin.md': '---\ntitle: "Tuin\n---\n',
	'organisations/nieuw.md': '---\nname: Nieuw\n---\n',
	'site.yml': `${readFileSync('tests/fixtures/board/site.yml', 'utf8')}lint: { minimumLabel: Z }\n`,
};

const filesIn = (json: string): readonly FileResult[] => (JSON.parse(json) as Run).files;

test('--locale en frames the report in English', async () => {
	const { stdout } = await lintBoard({ [path]: shouting }, ['--locale', 'en']);

	expect(stdout).toContain('1 file checked: 0 errors, 1 warning and 0 tips.');
});

test('--locale en says what, where and what instead in English', async () => {
	const indent = ' '.repeat(`  ${at}  warning  `.length);

	expect(await lintBoard({ [path]: shouting }, english)).toEqual({
		code: 0,
		stdout: `vacancies/medewerker.md · label A (100 of 100 points)
  ${at}  warning  There is an exclamation mark here.
${indent}│ Daarna neem je de telefoon op!
${indent}│                              ^
${indent}Write a full stop. A fact convinces more than an exclamation.
${indent}exclamation-mark  https://vacatures.example.nl/regels/exclamation-mark/

Labels: 1 × A.
1 file checked: 0 errors, 1 warning and 0 tips. Nothing blocks publication.
`,
		stderr: '',
	});
});

test('whatever is wrong with files, it is said in English, and is the same but for the words', async () => {
	const dutch = await lintBoard(faulty, ['-f', 'json']);
	const inEnglish = await lintBoard(faulty, ['-f', 'json', ...english]);
	const reports = filesIn(inEnglish.stdout).flatMap((file) => file.reports);
	const withoutWords = (json: string) =>
		filesIn(json).map((file) => ({
			...file,
			reports: file.reports.map(({ message: _, remedy: __, ...rest }) => rest),
		}));

	expect(new Set(reports.map(({ ruleId }) => ruleId))).toEqual(
		new Set([
			'empty-file',
			'exception-unused',
			'exclamation-mark',
			'missing',
			'missing-image',
			'raw-html',
			'summary-first-155',
			'unknown-key',
			'unknown-organisation',
			'vague-environment',
			'wrong-value',
			'yaml-unclosed',
		]),
	);
	for (const { message, remedy } of reports)
		expect(dutchIn(`${message} ${remedy ?? ''}`), message).toEqual([]);
	expect(withoutWords(inEnglish.stdout)).toEqual(withoutWords(dutch.stdout));
	expect(inEnglish.stderr).toBe(
		'Something in site.yml is wrong. Of what the board asks, only what can be read holds now.\n' +
			'7 files with mistakes in the file itself: not all rules were checked there.\n',
	);
});

test.each(['compact', 'github', 'gitlab', 'junit', 'markdown', 'rdjsonl', 'sarif'])(
	'%s carries English sentences',
	async (format) => {
		const { stdout } = await lintBoard({ [path]: shouting }, ['-f', format, ...english]);

		expect(stdout).toContain('There is an exclamation mark here. Write a full stop.');
		expect(stdout).not.toMatch(/Hier staat een uitroepteken|waarschuwing/);
	},
);

test('SARIF names rules by their id, and says that their pages are Dutch', async () => {
	const { stdout } = await lintBoard({ [path]: shouting }, ['-f', 'sarif', ...english]);
	const [rule] = JSON.parse(stdout).runs[0].tool.driver.rules;

	expect(rule).toMatchObject({
		shortDescription: { text: 'Exclamation mark' },
		fullDescription: { text: expect.stringMatching(/^The help pages of the rules are in Dutch\./) },
		help: { markdown: expect.stringMatching(/^The help pages of the rules are in Dutch\.\n\n/) },
	});
});

test('a vacancy from standard input that is no text is refused in English', async () => {
	const argv = ['--stdin', ...compact, ...english];

	expect((await lintBoard({}, argv, { stdin: 'a\0b' })).stdout).toBe(
		'<stdin>:1:1: error: The file is not text. Write it in a text editor and save it as UTF-8. [binary-file]\n',
	);
});

describe('wrong use', () => {
	test.each([
		['--locale=en', '--fromat', 'There is no option “--fromat”. Did you mean “--format”?\n'],
		['--locale=de', '--quiet', 'Bij --locale staat “de”. Kies uit: nl, en.\n'],
	])('%s %s is told in its language', async (locale, option, stderr) => {
		expect(await lintBoard({}, [option, locale])).toEqual({ code: 2, stdout: '', stderr });
	});

	test('an environment that makes no sense is told in English', async () => {
		const { code, stderr } = await lintBoard({}, english, { env: { HELDER_TODAY: 'morgen' } });

		expect(code).toBe(2);
		expect(stderr).toMatch(/^HELDER_TODAY is “morgen”\. Write a date that exists/);
	});

	test('of two languages the last one counts', async () => {
		const { stdout } = await lintBoard({}, [...english, '--locale', 'nl']);

		expect(stdout).toContain('1 bestand nagekeken: niets gevonden.');
	});
});

test('a baseline made in one language hides the same reports in the other', async () => {
	await onClearBoard(faulty, async (folder) => {
		const argv = ['--baseline', 'known.json', ...compact];
		await lintIn(folder, [...argv, '--update-baseline']);
		const known = readFileSync(join(folder, 'known.json'), 'utf8');

		expect(await lintIn(folder, [...argv, ...english])).toMatchObject({ code: 0, stdout: '' });
		await lintIn(folder, [...argv, ...english, '--update-baseline']);
		expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(known);
	});
});
