import { expect, test } from 'vitest';
import { parseCommand } from '#cli/lint/command.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';

const parse = (...argv: string[]) => parseCommand(argv, cliLintText, ['exclamation-mark']);

test('nothing asked is everything, in the terminal, failing on errors', () => {
	expect(parse()).toEqual({
		paths: [],
		destinations: [{ format: 'terminal', file: undefined }],
		quiet: false,
		failOn: 'error',
		maxWarnings: undefined,
		changedSince: undefined,
		baseline: undefined,
		updateBaseline: false,
		stdin: false,
		stdinFilename: undefined,
		rules: [],
		fix: false,
		today: undefined,
		cache: false,
		watch: false,
	});
});

test.each([
	[['a.md', 'b'], { paths: ['a.md', 'b'] }],
	[['--fail-on', 'warning', '--max-warnings=3'], { failOn: 'warning', maxWarnings: 3 }],
	[['--rule', 'exclamation-mark'], { rules: ['exclamation-mark'] }],
	[['--today', '2026-02-28'], { today: '2026-02-28' }],
	[['--', '--vreemd.md'], { paths: ['--vreemd.md'] }],
	[['--format', 'json'], { destinations: [{ format: 'json', file: undefined }] }],
	[
		['--format', 'json', '--output', 'x.json'],
		{ destinations: [{ format: 'json', file: 'x.json' }] },
	],
	[
		['--format', 'sarif=a=b.sarif', '--format', 'junit=j.xml'],
		{
			destinations: [
				{ format: 'terminal', file: undefined },
				{ format: 'sarif', file: 'a=b.sarif' },
				{ format: 'junit', file: 'j.xml' },
			],
		},
	],
])('%j', (argv, expected) => {
	expect(parse(...argv)).toMatchObject(expected);
});

test('help is help, whatever stands beside it', () => {
	expect(parse('--help', '--fail-on', 'x')).toBe('help');
});

test.each([
	[['--onzin'], 'De optie “--onzin” bestaat niet. Kijk met --help welke er zijn.'],
	[['--formt', 'json'], 'De optie “--formt” bestaat niet. Bedoel je “--format”?'],
	[['--zzzzzzzzzz'], 'De optie “--zzzzzzzzzz” bestaat niet. Kijk met --help welke er zijn.'],
	[['--output'], 'Achter “--output” ontbreekt een waarde.'],
	[['--rule', '--fix'], 'Achter “--rule” ontbreekt een waarde.'],
	[['--quiet=ja'], 'De optie “--quiet” heeft geen waarde. Haal de waarde weg.'],
	[['--format', 'html'], /^Bij --format staat “html”\. Kies uit: terminal, .*markdown\.$/],
	[['--format', 'json='], 'Achter “--format json=” ontbreekt een waarde.'],
	[['--fail-on', 'fout'], 'Bij --fail-on staat “fout”. Kies uit: info, warning, error.'],
	[['--locale', 'fr'], 'Bij --locale staat “fr”. Kies uit: nl, en.'],
	[
		['--max-warnings', '-1'],
		/Achter “--max-warnings” ontbreekt een waarde\.|Schrijf een heel getal/,
	],
	[['--max-warnings', '1.5'], 'Bij --max-warnings staat “1.5”. Schrijf een heel getal, zoals 10.'],
	[
		['--today', '2026-02-30'],
		'Bij --today staat “2026-02-30”. Schrijf een datum die bestaat, zoals 2026-11-22.',
	],
	[
		['--rule', 'exclamation-marks'],
		'De regel “exclamation-marks” bestaat niet. Bedoel je “exclamation-mark”?',
	],
	[['--update-baseline'], '--update-baseline werkt alleen samen met --baseline.'],
	[['--stdin-filename', 'a.md'], '--stdin-filename werkt alleen samen met --stdin.'],
	[['--stdin', 'a.md'], '--stdin en a.md kunnen niet samen.'],
	[['--stdin', '--fix'], '--stdin en --fix kunnen niet samen.'],
	[['--watch', '--fix'], '--watch en --fix kunnen niet samen.'],
	[['--format', 'json', '--format', 'sarif'], /^Er kan één verslag tegelijk op het scherm\./],
])('%j is wrong use', (argv, message) => {
	expect(() => parse(...argv)).toThrow(WrongUse);
	expect(() => parse(...argv)).toThrow(message);
});
