import { expect, test } from 'vitest';
import { kilometresBetween } from '#domain/places/distance.ts';
import { placesNamed } from '#domain/places/places.ts';
import { pointByPostcode } from '#domain/places/point-by-postcode.ts';

test.each([
	['Velp', '5363 AA', 'Grave'],
	['Bergen', '5854', 'Gennep'],
	['Nergenshuizen', '9711', 'Groningen'],
])('%s with postcode %s lies near %s', (city, postalCode, town) => {
	const point = pointByPostcode({ city, postalCode });
	const [near] = placesNamed(town);

	expect(point && near && kilometresBetween(point, near)).toBeLessThan(15);
});

test.each([
	{ city: 'Velp' },
	{ city: 'Velp', postalCode: '0000' },
	{ city: 'Bergen', postalCode: '5854', country: 'NO' },
])('%j has no point', (location) => {
	expect(pointByPostcode(location)).toBeUndefined();
});
