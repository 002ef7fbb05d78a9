import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kilometresBetween } from '#domain/places/distance.ts';
import { allPlaces, placesLike, placesNamed } from '#domain/places/places.ts';
import { pointOf } from '#domain/places/point-of.ts';
import { provinceOf } from '#domain/province-of.ts';

describe('a place is found by', () => {
	test.each([
		['Groningen', ['Groningen']],
		['  groningen ', ['Groningen']],
		['’s-Hertogenbosch', ["'s-Hertogenbosch"]],
		['Den Bosch', ["'s-Hertogenbosch"]],
		["'s-Gravenhage", ['Den Haag']],
		['Hengelo', ['Hengelo (Overijssel)', 'Hengelo (Gelderland)']],
		['Hengelo (Gelderland)', ['Hengelo (Gelderland)']],
		['hengelo (overijssel)', ['Hengelo (Overijssel)']],
		['Hengelo (Zeeland)', []],
		['Bergen', ['Bergen (Noord-Holland)', 'Bergen (Limburg)']],
		['Velp', ['Velp (Gelderland)', 'Velp (Noord-Brabant)']],
		['Buren', ['Buren (Gelderland)', 'Buren (Fryslân)']],
		['Zuidwolde', ['Zuidwolde (Drenthe)', 'Zuidwolde (Groningen)']],
		['Nergenshuizen', []],
		['', []],
	])('“%s”', (text, names) => {
		expect(placesNamed(text).map(({ fullName }) => fullName)).toEqual(names);
	});
});

test('the beginning of a name gives a few places to choose from', () => {
	expect(placesLike('katwijk', 4).map(({ name }) => name)).toEqual([
		'Katwijk aan Zee',
		'Katwijk aan den Rijn',
	]);
	expect(placesLike('a', 3)).toHaveLength(3);
});

test('every place is in the Netherlands and is found by its full name', () => {
	const lost = allPlaces().filter(
		(place) =>
			!placesNamed(place.fullName).includes(place) ||
			place.latitude < 50.75 ||
			place.latitude > 53.6 ||
			place.longitude < 3.35 ||
			place.longitude > 7.23,
	);

	expect(lost).toEqual([]);
	expect(allPlaces().length).toBeGreaterThan(1500);
});

// A degree along a meridian is a 360th of the way around the earth; along a parallel, times the cosine.
test.each([
	['a degree north', { latitude: 53, longitude: 5 }, 111.19],
	['a degree east', { latitude: 52, longitude: 6 }, 111.19 * Math.cos((52 * Math.PI) / 180)],
	['nothing', { latitude: 52, longitude: 5 }, 0],
])('%s is as far as geometry says', (_, to, kilometres) => {
	expect(kilometresBetween({ latitude: 52, longitude: 5 }, to)).toBeCloseTo(kilometres, 1);
});

test('a distance is the same there and back, and nothing to where one is', () => {
	const point = fc.record({
		latitude: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
		longitude: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
	});
	fc.assert(
		fc.property(point, point, (a, b) => {
			expect(kilometresBetween(a, b)).toBeCloseTo(kilometresBetween(b, a), 9);
			expect(kilometresBetween(a, a)).toBe(0);
		}),
	);
});

describe('the point of a location', () => {
	test('is that of its town', () => {
		expect(pointOf({ city: 'Groningen' })).toMatchObject({ latitude: 53.219 });
	});

	test('is that of the town in its province, by its postcode if need be', () => {
		const [overijssel, gelderland] = placesNamed('Hengelo');

		expect(pointOf({ city: 'Hengelo', postalCode: '7551 AA' })).toEqual(overijssel);
		expect(pointOf({ city: 'Hengelo', province: 'Gelderland' })).toEqual(gelderland);
		expect(provinceOf({ city: 'Hengelo', postalCode: '7255 AA' })).toBe('Gelderland');
	});

	test.each([
		['two towns of that name', { city: 'Hengelo' }],
		['a smaller town of that name', { city: 'Sloten', province: 'Noord-Holland' as const }],
		['one of two towns, in doubt', { city: 'Bergen' }],
		['a postcode of another town of that name', { city: 'Sloten', postalCode: '1066 AA' }],
		['a town that is not known', { city: 'Nergenshuizen' }],
		['a town abroad', { city: 'Bergen', country: 'NO' }],
	])('is not known for %s', (_, location) => {
		expect(pointOf(location)).toBeUndefined();
	});
});
