import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listingWith } from '#domain/listings/listing.fixture.ts';
import { listingsOf } from '#domain/listings/listings.ts';
import { FactSearch } from '#domain/search/fact-search.ts';

const groningen = [{ city: 'Groningen', postalCode: '9723' }];
const evening = [{ days: ['mon' as const], from: '18:00', to: '22:00', every: 1 }];
const records = [
	listingWith({
		slug: 'webshop',
		vacancy: { title: 'Klantenservicemedewerker webshop', jobGroup: 'klantenservice' },
	}),
	listingWith({
		slug: 'groninger-koek',
		employer: 'Koekfabriek Groningen',
		vacancy: { title: 'Bakker' },
	}),
	listingWith({
		slug: 'kok-groningen',
		systems: ['Combisteamer'],
		vacancy: { title: 'Kok', locations: groningen },
	}),
	listingWith({
		slug: 'avond',
		vacancy: {
			title: 'Contactcentermedewerker',
			jobGroup: 'klantenservice',
			shifts: evening,
			hours: { min: 8, max: 8 },
		},
	}),
];
const search = new FactSearch(listingsOf(records, '2026-11-22'));
const slugsFor = (query: string): string[] => [...search.search(query).hits.keys()];

describe('finds', () => {
	test.each([
		['a place before the name of an employer', 'Groningen', ['kok-groningen', 'groninger-koek']],
		['by postcode', '9723 AB', ['kok-groningen']],
		['around a postcode without vacancies', '9712', ['kok-groningen']],
		['by a part of a compound', 'klantenservice', ['webshop', 'avond']],
		['by a skill', 'combisteamers', ['kok-groningen']],
		['by the first letter of a last word', 'k', ['kok-groningen', 'webshop', 'groninger-koek']],
		['by the first letter beside another word', 'kok g', ['kok-groningen']],
		['by the first digit of a postcode', '97', ['kok-groningen']],
		['by hours', '8 uur', ['avond']],
		['by a range of hours', '28 tot 40 uur', ['webshop', 'groninger-koek', 'kok-groningen']],
		['only what answers to all words', 'klantenservice avond', ['avond']],
		[
			'everything for a word that every vacancy answers to',
			'vacatures',
			records.map((r) => r.slug),
		],
		['nothing for nothing', '  ', []],
	])('%s', (_, query, slugs) => {
		expect(slugsFor(query)).toEqual(slugs);
	});
});

test('a typing error is mended when that finds something', () => {
	expect(search.search('Groningn bakker').mended).toEqual({
		query: 'groningen bakker',
		isCertain: true,
	});
	expect(search.search('bakkker').mended).toEqual({ query: 'bakker', isCertain: false });
});

test('a spelling that is further off is a suggestion only', () => {
	expect(search.search('klantenzervize')).toMatchObject({ suggestion: 'klantenservice' });
});

test('a word that no fact knows is named, with what the other words find', () => {
	const { hits, unknown, known } = search.search('kok koffiebonen');

	expect(hits.size).toBe(0);
	expect(unknown).toEqual(['koffiebonen']);
	expect(known?.query).toBe('kok');
	expect([...(known?.hits.keys() ?? [])]).toEqual(['kok-groningen']);
});

describe('what a query leaves out', () => {
	test.each([
		['geen avond', ['avond']],
		['kok, niet in de avond of de nacht', ['avond', 'nacht']],
		['geen weekend, geen nachten', ['weekend', 'nachten']],
		['geen avonden en klantenservice', ['avonden']],
		['geen ervaring', undefined],
		['niet bellen', undefined],
		['geen rijbewijs', undefined],
		['geen', undefined],
	])('of “%s”', (query, words) => {
		expect(search.search(query).without?.words).toEqual(words);
	});

	test('a vacancy that does not tell its times is no answer to when there is no work', () => {
		const untold = listingWith({ slug: 'oproep', vacancy: { shifts: [] } });
		const among = new FactSearch(listingsOf([...records, untold], '2026-11-22'));

		expect([...among.search('geen weekend').hits.keys()]).not.toContain('oproep');
		expect([...among.search('geen uitzendbureau').hits.keys()]).toContain('oproep');
	});

	test.each(['avond', 'weekend', 'nacht', 'Groningen', 'thuiswerken'])(
		'“%s” and the query without it share nothing',
		(word) => {
			const without = slugsFor(`geen ${word}`);

			expect(without.length).toBeGreaterThan(0);
			expect(slugsFor(word).filter((slug) => without.includes(slug))).toEqual([]);
		},
	);

	test.each([
		['geen avnod', 'geen avond'],
		['kok geen wekend', 'kok geen weekend'],
	])('“%s” is mended without a doubt', (query, meant) => {
		expect(search.search(query).mended).toEqual({ query: meant, isCertain: true });
	});

	test('“geen” stays with what it belongs to when something else is let go of', () => {
		const { less } = search.search('9723 klantenservice geen avond geen nacht');

		expect(less?.map(({ query }) => query)).toEqual([
			'klantenservice geen avond geen nacht',
			'9723 geen avond geen nacht',
		]);
	});
});

describe('things that no vacancy offers together', () => {
	const lessOf = (query: string) =>
		search.search(query).less?.map(({ query: less, hits }) => [less, [...hits.keys()]]);

	test.each([
		[
			'9723 AB klantenservice',
			[
				['klantenservice', ['webshop', 'avond']],
				['9723 AB', ['kok-groningen']],
			],
		],
		[
			'8 uur kok',
			[
				['kok', ['kok-groningen']],
				['8 uur', ['avond']],
			],
		],
		['1011 kok', [['kok', ['kok-groningen']]]],
	])('“%s” is answered without one of them', (query, less) => {
		expect(lessOf(query)).toEqual(less);
	});

	test.each(['kok', 'Maastricht', '1011', 'kok Groningen'])(
		'“%s” has nothing to leave out',
		(query) => {
			expect(lessOf(query) ?? []).toEqual([]);
		},
	);
});

test('a place without vacancies is not a typing error', () => {
	expect(search.search('kok Maastricht')).toMatchObject({ unknown: [] });
});

test('any text gives an answer, with scores above zero and the best first', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (query) => {
			const scores = [...search.search(query).hits.values()];
			expect(scores.every((score) => score > 0)).toBe(true);
			expect(scores).toEqual(scores.toSorted((a, b) => b - a));
		}),
	);
});
