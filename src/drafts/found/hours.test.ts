import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';

test.each([
	['Je werkt 24 tot 32 uur per week.', 24, 32],
	['32-40 uur per week', 32, 40],
	['32 – 40 uur p/w', 32, 40],
	['32 tot 40-urige werkweek', 32, 40],
	['Je contract is voor 36 uur per week', 36, 36],
	['Een 38-urige werkweek', 38, 38],
	['Wij zoeken een medewerker klantenservice voor 24-32 uur per week', 24, 32],
	['Uren: 24-36', 24, 36],
	['Dienstverband: fulltime, 40 uur', 40, 40],
	['Een fulltime baan (40 uur)', 40, 40],
	['We zoeken orderpickers, fulltime 38 uur.', 38, 38],
	['You work 24 to 32 hours a week', 24, 32],
])('finds the hours in “%s”', (text, min, max) => {
	expect(foundIn(text, 'hours')).toEqual({ 'hours.min': min, 'hours.max': max });
});

test('finds one end of the hours when only that is said', () => {
	expect(foundIn('Je bent minimaal 24 uur per week beschikbaar.', 'hours')).toEqual({
		'hours.min': 24,
	});
	expect(foundIn('Je werkt maximaal 32 uur per week.', 'hours')).toEqual({ 'hours.max': 32 });
});

test.each([
	'10 jaar ervaring',
	'We reageren binnen 24 uur',
	'Onze klantenservice is 24 uur per dag open',
	'€ 2.500 bruto per maand op basis van 36 uur per week',
	'24 vakantiedagen bij 40 uur per week',
	'Je volgt 8 uur per week een opleiding',
	'Je werkt fulltime',
	'Je werkt niet meer dan 40 uur per week',
	'Onze klanten bellen 40 uur per week',
])('finds no hours in “%s”', (text) => {
	expect(foundIn(text, 'hours')).toEqual({});
});
