import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsInText, fieldsInText } from '#drafts/found-fields.ts';

const text = `# Verkoper

Je werkt **24
tot 32 uur** per week en je verdient € 2.400 tot € 2.900 bruto per maand.
`;

test('quotes the words as they stand in the text', () => {
	const fields = fieldsInText(text);

	expect(fields.map(({ path, quote }) => [path.join('.'), quote])).toEqual([
		['title', 'Verkoper'],
		['jobGroup', 'Verkoper'],
		['hours.min', '24\ntot 32 uur** per week'],
		['hours.max', '24\ntot 32 uur** per week'],
		['salary.min', '€ 2.400 tot € 2.900 bruto per maand'],
		['salary.max', '€ 2.400 tot € 2.900 bruto per maand'],
		['salary.period', '€ 2.400 tot € 2.900 bruto per maand'],
	]);
});

const word = fc.constantFrom(
	...'# - * _ ( ) [ ] <b> \n \n\n € 2.500 14,50 - tot en per maand uur week p/m 36 bruto salaris'.split(
		' ',
	),
	...[
		'İ',
		'\u00AD',
		'ﬁ',
		'👉',
		'cao',
		'Zwolle',
		'1234 AB',
		'maandag',
		'8.30',
		'a@b.nl',
		'06-12345678',
		'vast contract',
	],
);

test('never points outside the text, and always quotes what it points at', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
			const source = words.join(' ');
			const { found, unsure } = factsInText(source, '2026-11-22');
			for (const { range, quote } of [...found, ...unsure.flat(2)]) {
				expect(range[0]).toBeLessThan(range[1]);
				expect(quote).toBe(source.slice(...range));
			}
		}),
	);
});
