import { describe, expect, test } from 'vitest';
import type { VacancyFacts } from '#domain/filters/facts.ts';
import { factsWith } from '#domain/filters/filters.fixture.ts';
import type { SortOrder } from '#domain/filters/filters.ts';
import type { Match } from '#domain/filters/outcome.ts';
import { sorted } from '#domain/filters/sorting.ts';

const match = (
	slug: string,
	facts: Partial<VacancyFacts> = {},
	kilometres: number | undefined = undefined,
): Match => ({ facts: factsWith({ slug, ...facts }), kilometres, missing: 0, unknown: [] });

const slugsOf = (matches: readonly Match[]): string =>
	matches.map(({ facts }) => facts.slug).join('');

describe('matches are put in the order that was asked', () => {
	test.each<[SortOrder, Match[], string]>([
		[
			'nieuw',
			[match('a', { published: '2026-10-31' }), match('b', { published: '2026-11-02' })],
			'ba',
		],
		[
			'sluit',
			[match('a'), match('b', { closes: '2026-12-02' }), match('c', { closes: '2026-11-30' })],
			'cba',
		],
		[
			'uurloon',
			[
				match('a', { payPerHour: undefined }),
				match('b', { payPerHour: 16 }),
				match('c', { payPerHour: 17 }),
			],
			'cba',
		],
		['afstand', [match('a'), match('b', {}, 12), match('c', {}, 0)], 'cba'],
		['label', [match('a', { label: 'C' }), match('b', { label: 'A' })], 'ba'],
	])('%s', (order, matches, slugs) => {
		expect(slugsOf(sorted(matches, order, undefined))).toBe(slugs);
	});
});

test('without an order the best answer to a query comes first, and else the newest', () => {
	const matches = [
		match('a', { published: '2026-10-31' }),
		match('b', { published: '2026-11-02' }),
		match('c', { published: '2026-11-01' }),
	];
	const hits = new Map([
		['a', 0.2],
		['c', 0.9],
	]);

	expect(slugsOf(sorted(matches, undefined, hits))).toBe('cab');
	expect(slugsOf(sorted(matches, 'nieuw', hits))).toBe('bca');
	expect(slugsOf(sorted(matches, undefined, undefined))).toBe('bca');
});

test('what is equal keeps its place', () => {
	const matches = ['b', 'a', 'c'].map((slug) => match(slug));

	expect(slugsOf(sorted(matches, 'label', undefined))).toBe('bac');
});
