import { describe, expect, test } from 'vitest';
import {
	bothEnds,
	cityWithPostcode,
	emailAndPhone,
	wholeShift,
} from '#drafts/interview/together.ts';

test.each([
	['24 tot 32', '24', '32'],
	['24-32 uur', '24', '32 uur'],
	['24 à 32', '24', '32'],
	['€ 2.400 – € 2.900', '€ 2.400', '€ 2.900'],
	['tussen 2.400 en 2.900', '2.400', '2.900'],
	['8.30 tot 17.00 uur', '8.30', '17.00 uur'],
	['van 23:00 tot en met 7:15', '23:00', '7:15'],
])('%s are both ends of a range', (typed, low, high) => {
	expect(bothEnds('low', 'high')(typed)).toEqual({ low, high });
});

test.each(['24', '€ 2.400', '8.30 uur', 'weet ik niet', 'minstens 24'])(
	'%s is one answer',
	(typed) => {
		expect(bothEnds('low', 'high')(typed)).toBeUndefined();
	},
);

test.each([
	['8011 AB Zwolle', 'Zwolle', '8011 AB'],
	['Zwolle, 8011ab', 'Zwolle', '8011ab'],
])('%s is a place with its postal code', (typed, city, postalCode) => {
	expect(cityWithPostcode(typed)).toEqual({ city, postalCode });
});

test.each([
	['Kade 3, 8011AB Zwolle', 'Kade 3', 'Zwolle'],
	['Burg. van der Plasstraat 12-a 8011 AB Den Haag', 'Burg. van der Plasstraat 12-a', 'Den Haag'],
	['Oude Gracht 100 bis, 8011 ab Zwolle', 'Oude Gracht 100 bis', 'Zwolle'],
])('%s is a street as well', (typed, street, city) => {
	expect(cityWithPostcode(typed)).toMatchObject({ street, city });
});

test.each(['Zwolle', '8011 AB', 'Zwolle 2000'])('%s is no place with a postal code', (typed) => {
	expect(cityWithPostcode(typed)).toBeUndefined();
});

describe('where questions go', () => {
	test.each([
		['a@b.nl en 050 123 45 67', { email: 'a@b.nl', phone: '050 123 45 67' }],
		['050-1234567', { phone: '050-1234567' }],
		['a@b.nl', undefined],
		['marktplein', undefined],
	])('%s', (typed, expected) => {
		expect(emailAndPhone(typed)).toEqual(expected);
	});
});

describe('a shift on one line', () => {
	test('is read whole', () => {
		expect(wholeShift('Nacht: ma t/m wo 23.00-7.15, 30 minuten pauze')).toEqual({
			...{ name: 'Nacht', days: 'ma, di, wo', from: '23:00', to: '07:15', breakMinutes: '30' },
		});
	});

	test.each(['Nacht', 'Nacht: ma t/m wo', 'ma t/m wo 9.00-17.00'])('%s is its name', (typed) => {
		expect(wholeShift(typed)).toBeUndefined();
	});
});
