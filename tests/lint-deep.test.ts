import { expect, test } from 'vitest';
import { problemsOnBoard, goodVacancy } from './fixtures/board.ts';
import { clear, lintBoard, other, shouting } from './fixtures/lint-command.ts';

const says =
	'Hier zitten meer dan 100 citaten, lijsten of nadrukken in elkaar. Haal tekens weg tot er een paar over zijn.';
const quotes = `\n${'> '.repeat(50_000)}diep\n`;

test('50,000 quotations in each other are a report, and the rest is checked', async () => {
	const line = shouting.split('\n').length + 1;
	const { code, stdout } = await lintBoard(
		{ 'vacancies/diep.md': other(shouting + quotes), 'vacancies/medewerker.md': clear },
		['--format', 'compact'],
	);

	expect(code).toBe(1);
	expect(stdout.split('\n')).toEqual([
		expect.stringMatching(/^vacancies\/diep\.md:\d+:\d+: waarschuwing: .*\[exclamation-mark\]$/),
		`vacancies/diep.md:${line}:1: fout: ${says} [too-deep]`,
		'',
	]);
});

test('they keep the vacancy off the board, with the same sentence', async () => {
	expect(await problemsOnBoard({ 'vacancies/medewerker.md': goodVacancy + quotes })).toEqual([
		{
			file: 'vacancies/medewerker.md',
			line: goodVacancy.split('\n').length + 1,
			column: 1,
			message: says,
		},
	]);
});
