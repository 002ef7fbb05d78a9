import { expect, test } from 'vitest';
import { areaOf, sharedTownsAmong } from '#domain/places/shared-towns.ts';

const north = { city: 'Bergen', postalCode: '1861 AB' };
const limburg = { city: 'Bergen', province: 'Limburg' as const };

test.each([
	['of two provinces', [north, limburg], ['bergen']],
	['of two countries', [north, { city: 'Bergen', country: 'BE' }], ['bergen']],
	['of one town, twice', [north, { ...north, postalCode: '1862 AB' }], []],
	['of which one does not tell where it is', [north, { city: 'Bergen' }], []],
	['that differ', [north, { city: 'Hengelo', postalCode: '7551' }], []],
])('names %s', (_, locations, shared) => {
	expect([...sharedTownsAmong(locations)]).toEqual(shared);
});

test('a town is told from another by its province, and abroad by its country', () => {
	expect(
		[north, limburg, { city: 'Bergen' }, { city: 'Bergen', country: 'NO' }].map(areaOf),
	).toEqual(['Noord-Holland', 'Limburg', undefined, 'NO']);
});
