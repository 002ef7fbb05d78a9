import { expect, test } from 'vitest';
import { fieldsInText } from '#drafts/found-fields.ts';

test('finds pay and hours with the words that give them', () => {
	const text = 'Je verdient € 2.400 tot € 2.900 per maand voor 24 tot 32 uur per week.';
	const found = fieldsInText(text);

	expect(found.map(({ path, value }) => [path.join('.'), value])).toEqual([
		['salary.min', 2400],
		['salary.max', 2900],
		['salary.period', 'month'],
		['hours.min', 24],
		['hours.max', 32],
	]);
	for (const { range, quote } of found) expect(text.slice(...range)).toBe(quote);
});

test('one amount and one number of hours are both ends', () => {
	const found = fieldsInText('€ 15,80 bruto per uur, 36 uur per week');

	expect(found.map(({ value }) => value)).toEqual([15.8, 15.8, 'hour', 36, 36]);
});

test('a text without amounts gives nothing', () => {
	expect(fieldsInText('Een marktconform salaris in een team van 8.')).toEqual([]);
});
