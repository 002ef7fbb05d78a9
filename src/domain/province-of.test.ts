import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownCities } from '#domain/known-cities.ts';
import { postcodeAreas } from '#domain/postcode-areas.ts';
import { type Province, provinces } from '#domain/province.ts';
import { provinceOf } from '#domain/province-of.ts';

describe('by postcode', () => {
	test.each<[string, Province | undefined]>([
		['1012 AB', 'Noord-Holland'],
		['1315', 'Flevoland'],
		['1428', 'Zuid-Holland'],
		['3511AB', 'Utrecht'],
		['3925', 'Gelderland'],
		['4141', 'Utrecht'],
		['4331 LT', 'Zeeland'],
		['5211', 'Noord-Brabant'],
		['6211', 'Limburg'],
		['6811', 'Gelderland'],
		['7411', 'Overijssel'],
		['7439', 'Gelderland'],
		['8911', 'Fryslân'],
		['9401', 'Drenthe'],
		['9711', 'Groningen'],
		['9564', undefined],
		['1395', undefined],
	])('%s is in %s', (postalCode, province) => {
		expect(provinceOf({ city: 'Onbekend', postalCode })).toBe(province);
	});
});

describe('by city', () => {
	test.each<[string, Province | undefined]>([
		['Groningen', 'Groningen'],
		['’s-Hertogenbosch', 'Noord-Brabant'],
		['DEN HAAG', 'Zuid-Holland'],
		['Hengelo', undefined],
		['Bergen', undefined],
		['Rijswijk', undefined],
		['Elst', undefined],
	])('%s is in %s', (city, province) => {
		expect(provinceOf({ city })).toBe(province);
	});
});

test('what is stated comes first, then the postcode, then the city', () => {
	const place = { city: 'Utrecht', postalCode: '9711' };

	expect(provinceOf({ ...place, province: 'Zeeland' })).toBe('Zeeland');
	expect(provinceOf(place)).toBe('Groningen');
	expect(provinceOf({ city: 'Utrecht', postalCode: '9564' })).toBe('Utrecht');
});

test('a place abroad has no Dutch province', () => {
	const countries = fc.stringMatching(/^[A-Z]{2}$/).filter((country) => country !== 'NL');
	const cities = fc.constantFrom(...Object.values(knownCities).flat());
	const postalCodes = fc.integer({ min: 1000, max: 9999 }).map(String);
	fc.assert(
		fc.property(countries, cities, postalCodes, (country, city, postalCode) => {
			expect(provinceOf({ city, postalCode, country })).toBeUndefined();
		}),
	);
});

describe('the tables', () => {
	test('have ranges in order that do not overlap', () => {
		const bounds = postcodeAreas.flatMap(([first, last]) => [first, last + 1]);

		expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
	});

	test('name every province and no city twice', () => {
		const cities = Object.values(knownCities).flat();

		expect(new Set(cities).size).toBe(cities.length);
		expect(new Set(postcodeAreas.map(([, , province]) => province))).toEqual(new Set(provinces));
	});
});
