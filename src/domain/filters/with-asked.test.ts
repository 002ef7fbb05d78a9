import { expect, test } from 'vitest';
import { noFilters } from '#domain/filters/filters.ts';
import { withAsked } from '#domain/filters/with-asked.ts';

test('a query that names no filter changes nothing', () => {
	expect(withAsked(noFilters, undefined)).toEqual(noFilters);
});

test('pay in words joins the other filters', () => {
	const asked = { filters: { query: 'kok', pay: 15, payPer: 'uur' } } as const;

	expect(withAsked({ ...noFilters, home: '1' }, asked)).toMatchObject({
		...asked.filters,
		home: '1',
	});
});

test.each([
	['the next wider choice', 12, 15],
	['its own choice', 25, 25],
	['what was chosen, beyond the widest', 80, 25],
	['what was chosen, where none is said', undefined, 25],
])('a distance is %s', (_, kilometres, radius) => {
	const asked = { filters: { query: 'kok', place: 'Ede' }, kilometres };

	expect(withAsked({ ...noFilters, radius: 25 }, asked).radius).toBe(radius);
});

test('only a place and nothing else is sorted by distance', () => {
	const sortFor = (query: string) =>
		withAsked(noFilters, { filters: { query, place: 'Ede' } }).sort;

	expect([sortFor(''), sortFor('kok')]).toEqual(['afstand', noFilters.sort]);
});
