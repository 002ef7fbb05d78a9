import { expect, test } from 'vitest';
import { factsInText } from '#drafts/found-fields.ts';

/** The days that a text may mean, on 22 November 2026. */
function daysIn(text: string): unknown[] {
	const { found, unsure } = factsInText(text, '2026-11-22');
	return [...found, ...unsure.flat(2)].flatMap(({ path, value }) =>
		path[0] === 'closes' ? [value] : [],
	);
}

test.each([
	['Stuur je cv uiterlijk 12 december naar werk@voorbeeld.example.', ['2026-12-12']],
	['Stuur je cv naar werk@voorbeeld.example, uiterlijk op vrijdag 11 december.', ['2026-12-11']],
	['We ontvangen graag je reactie uiterlijk 3 december.', ['2026-12-03']],
	['De vacature staat open tot en met 12 december 2026.', ['2026-12-12']],
	['Je kan reageren t/m 1 januari.', ['2027-01-01']],
	['Je hebt tot en met 5 december de tijd om te reageren.', ['2026-12-05']],
	['Inschrijvingen dienen binnen te zijn uiterlijk op 31 december 2026.', ['2026-12-31']],
	['Uiterste reactiedatum: 5-12-2026', ['2026-12-05']],
	['Deadline sollicitaties: 5-12-2026', ['2026-12-05']],
	['Sluitingsdatum: vrijdag 12 maart', ['2027-03-12']],
	['Sluitingsdatum: woensdag 25 maart', ['2026-03-25']],
	['Deadline van inschrijving is 5 december 2026.', ['2026-12-05']],
	['Reageren t/m: 6 december 2026', ['2026-12-06']],
	['Reageren voor: 6 december 2026', ['2026-12-05', '2026-12-06']],
	['Apply by 12 December 2026.', ['2026-12-12']],
	['Reageer vóór 12 december.', ['2026-12-11', '2026-12-12']],
])('finds the last day in “%s”', (text, days) => {
	expect(daysIn(text)).toEqual(days);
});

test.each([
	'Stuur je cv. De gesprekken zijn uiterlijk 12 december.',
	'Na je reactie volgt een gesprek uiterlijk 12 december.',
	'We starten met je contract uiterlijk 1 januari.',
	'Het project loopt tot 12 december.',
	'Sluitingsdatum: vandaag 12 december',
])('finds none in “%s”', (text) => {
	expect(daysIn(text)).toEqual([]);
});

test.each([
	['Reageer uiterlijk 15 oktober.', '2026-10-15'],
	['Solliciteren kan t/m 31 mei.', '2026-05-31'],
])('takes a day without a year that lies far ahead for one that is over: %s', (text, day) => {
	expect(daysIn(text)).toEqual([day]);
});
