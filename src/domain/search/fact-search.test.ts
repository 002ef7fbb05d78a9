import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactSearch } from '#domain/search/fact-search.ts';
import { indexOf, type SearchRecord, slugsOf } from '#domain/search/index-format.ts';

function record(slug: string, title: string, given: Partial<SearchRecord> = {}): SearchRecord {
	return {
		slug,
		title,
		employer: 'Voorbeeld',
		place: { cities: ['Zwolle'], postcodes: ['8011'] },
		hours: { min: 24, max: 32 },
		tags: [],
		skills: [],
		...given,
	};
}

const places = { cities: ['Groningen'], postcodes: ['9723'] };
const records = [
	record('webshop', 'Klantenservicemedewerker webshop', { tags: ['group/klantenservice'] }),
	record('groninger-koek', 'Bakker', { employer: 'Koekfabriek Groningen', tags: ['group/keuken'] }),
	record('kok-groningen', 'Kok', { place: places, skills: ['Combisteamer'] }),
	record('avond', 'Contactcentermedewerker', {
		tags: ['group/klantenservice', 'roster/avond'],
		hours: { min: 8, max: 8 },
	}),
];
const search = new FactSearch(indexOf(records));
const slugsFor = (query: string): string[] => [...search.search(query).hits.keys()];

test('an index gives back the slugs it was made of', () => {
	expect(slugsOf(indexOf(records))).toEqual(records.map(({ slug }) => slug));
});

test('a slug that starts with its title is written shorter', () => {
	expect(indexOf([record('kok-groningen', 'Kok')]).slugs).toEqual(['~-groningen']);
});

describe('finds', () => {
	test.each([
		['a place before the name of an employer', 'Groningen', ['kok-groningen', 'groninger-koek']],
		['by postcode', '9723 AB', ['kok-groningen']],
		['around a postcode without vacancies', '9712', ['kok-groningen']],
		['by a part of a compound', 'klantenservice', ['webshop', 'avond']],
		['by a skill', 'combisteamers', ['kok-groningen']],
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
