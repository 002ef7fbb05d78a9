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
		['geen rijbewijs', ['rijbewijs']],
		['geen combisteamer', ['combisteamer']],
		['kok zonder ervaring geen avond', ['avond']],
		['geen koffiebonen', undefined],
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

describe('what somebody can work at alone', () => {
	const both = listingWith({
		slug: 'avond-en-zaterdag',
		vacancy: {
			shifts: [...evening, { days: ['sat'], from: '09:00', to: '13:00', every: 1 }],
		},
	});
	const oneOfTwo = listingWith({
		slug: 'zaterdag-of-zondag',
		vacancy: {
			shifts: [{ days: ['sat', 'sun'], daysPerWeek: 1, from: '09:00', to: '13:00', every: 1 }],
		},
	});
	const own = listingWith({ slug: 'eigen-tijden', vacancy: { shifts: [] } });
	const among = new FactSearch(
		listingsOf([...records.slice(-1), both, oneOfTwo, own], '2026-11-22'),
	);
	const fitting = (query: string): string[] => [...among.search(query).hits.keys()].toSorted();

	test.each([
		['alleen avond', ['avond', 'eigen-tijden']],
		['alleen s avonds', ['avond', 'eigen-tijden']],
		['alleen zaterdag', ['eigen-tijden', 'zaterdag-of-zondag']],
		['alleen op zaterdag werken', ['eigen-tijden', 'zaterdag-of-zondag']],
		[
			'alleen avonden en weekend',
			['avond', 'avond-en-zaterdag', 'eigen-tijden', 'zaterdag-of-zondag'],
		],
		['zaterdag', ['avond-en-zaterdag', 'zaterdag-of-zondag']],
	])('“%s” asks for no other time', (query, slugs) => {
		expect(fitting(query)).toEqual(slugs);
	});

	test('the times are told, with the query that asks less', () => {
		expect(among.search('klantenservice alleen zaterdag').only).toEqual({
			words: ['zaterdag'],
			wider: 'klantenservice zaterdag',
		});
	});

	test('when nothing fits, the same without “alleen” is offered', () => {
		const { less } = new FactSearch(listingsOf([both], '2026-11-22')).search('alleen zaterdag');

		expect(less?.map(({ query }) => query)).toEqual(['zaterdag']);
	});

	test('“alleen thuis” asks for work at home and no more', () => {
		expect(among.search('alleen thuiswerken').only).toBeUndefined();
	});
});

describe('hours', () => {
	test.each([
		['minimaal 28 uur', ['webshop', 'groninger-koek', 'kok-groningen']],
		['max 16 uur', ['avond']],
		['8u', ['avond']],
		['1 dagen', ['avond']],
		['4 dagen per week', ['webshop', 'groninger-koek', 'kok-groningen']],
	])('“%s”', (query, slugs) => {
		expect(slugsFor(query)).toEqual(slugs);
	});

	test('days at home are no hours', () => {
		expect(search.search('4 dagen thuis').words).not.toEqual(['4', 'dagen']);
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
		['kok in Arnhem', [['kok', ['kok-groningen']]]],
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

test.each([
	['kok in Maastricht', { place: 'maastricht', query: 'kok' }],
	['werk in Den Bosch', { place: 'den bosch', query: '' }],
	['kok avond', undefined],
])('“%s” finds nothing, and names the town to look around', (query, near) => {
	expect(search.search(query).near).toEqual(near);
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
