import { expect, test } from 'vitest';
import { kilometresBetween } from '#domain/places/distance.ts';
import { nearestPlace, placesNamed } from '#domain/places/places.ts';
import { postcodeDigits } from '#domain/places/postcode.ts';
import { pointOfPostcode, postcodesLike } from '#domain/places/postcodes.ts';
import { provinceOf } from '#domain/province-of.ts';

const all = postcodesLike('', Infinity);

test.each([
	['9712', '9712'],
	['9712 AB', '9712'],
	['9712ab', '9712'],
	['0712', undefined],
	['97123', undefined],
	['9712 ABC', undefined],
	['B-9000', undefined],
	['Assen', undefined],
])('“%s” has the digits %s', (text, digits) => {
	expect(postcodeDigits(text)).toBe(digits);
});

test('the table holds nearly every postcode there is, each once', () => {
	// Statistics Netherlands and private lists count about 4,070 areas.
	expect(all.length).toBeGreaterThan(4000);
	expect(new Set(all).size).toBe(all.length);
	expect(pointOfPostcode('2000')).toBeUndefined();
});

test('every postcode lies near a place', () => {
	const far = all.filter((digits) => {
		const point = pointOfPostcode(digits);
		const place = point && nearestPlace(point);
		return !place || kilometresBetween(point, place) > 10;
	});

	// Castelre, on the Belgian border, and Breezanddijk, in the middle of the Afsluitdijk.
	expect(far).toEqual(['5114', '8766']);
});

test('postcodes lie in the province that another source says', () => {
	const elsewhere = all.filter((digits) => {
		const point = pointOfPostcode(digits);
		const province = provinceOf({ city: '', postalCode: `${digits} AA` });
		return point && province && nearestPlace(point)?.province !== province;
	});

	// Near a border the nearest place may lie across it.
	expect(elsewhere.length).toBeLessThan(all.length * 0.03);
});

test.each([
	['1012', 'Amsterdam'],
	['3011', 'Rotterdam'],
	['3511', 'Utrecht'],
	['5611', 'Eindhoven'],
	['6211', 'Maastricht'],
	['7511', 'Enschede'],
	['8011', 'Zwolle'],
	['8911', 'Leeuwarden'],
	['9401', 'Assen'],
	['4331', 'Middelburg'],
	['8232', 'Lelystad'],
])('postcode %s lies in %s', (digits, name) => {
	const [point, town] = [pointOfPostcode(digits), placesNamed(name)[0]];

	expect(point && town && kilometresBetween(point, town)).toBeLessThan(3);
});
