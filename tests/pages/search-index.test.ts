import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseFilters } from '#domain/filters/address.ts';
import { outcomeOf } from '#domain/filters/outcome.ts';
import { unpackListings } from '#domain/listings/packed-listings.ts';
import { slugsOf } from '#domain/listings/read-listing.ts';
import { factsIn } from '#views/search/listing-facts.ts';
import {
	all,
	attribute,
	boards,
	filesOf,
	fixture,
	isTranslated,
	one,
	pageAt,
	pagesOf,
	sample,
	text,
} from './site.ts';
import type { BuiltBoard } from './build-site.ts';

interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
}

describe.each(boards)('the search index of %s', (name, board) => {
	test('holds the open vacancies, all of them and nothing else', () => {
		const open = pagesOf(board)
			.filter(({ tree }) => all('#solliciteren', tree).length === 1)
			.map(({ address }) => address.slice(board.base.length - 1));

		expect(fragmentsOf(board).map(({ url }) => url)).toEqual(open.toSorted());
		expect(open).toHaveLength({ sample: 26, fixture: 83, preview: 5 }[name] ?? 0);
	});

	test('is Dutch, for all vacancies together', () => {
		const { languages } = JSON.parse(
			readFileSync(join(board.folder, 'pagefind/pagefind-entry.json'), 'utf8'),
		);

		expect(Object.keys(languages)).toEqual(['nl']);
	});

	test('knows title, employer, place, pay and hours of every vacancy', () => {
		const incomplete = fragmentsOf(board).filter(
			({ url, meta }) =>
				!url.endsWith('/vrijwillig/') &&
				!['title', 'employer', 'place', 'pay', 'hours'].every((fact) => meta[fact]?.trim()),
		);

		expect(incomplete).toEqual([]);
	});
});

test('a result says what the page says, as text', () => {
	const hostile = fragmentsOf(fixture).find(({ url }) => url.endsWith('/vijandig/'));

	expect(hostile?.meta).toMatchObject({
		title: 'Kok & <b>bakker</b> "nacht"',
		employer: 'Jansen & <b>Zonen</b>',
		hours: expect.stringMatching(/^24\s–\s32 uur per week$/),
	});
});

test('the index leaves out header, footer, similar vacancies and links to share', () => {
	const webshop = fragmentsOf(sample).find(({ url }) => url.includes('webshop'));

	expect(webshop?.content).not.toMatch(
		/Naar de inhoud|Geen cookies|Lijkt hierop|Deel deze vacature/,
	);
});

test('a page does not keep what was there for search', () => {
	const marked = pagesOf(sample).filter(
		({ html }) => html.includes('<article class="vacancy"') && html.includes('data-pagefind-'),
	);

	expect(marked.map(({ address }) => address)).toEqual([]);
});

test.each(boards)('the list of %s finds what it asks on the own host', (_, board) => {
	const lists = pagesOf(board).flatMap(({ tree }) => all('vacancy-filters', tree));
	const addressesIn = (name: string) => new Set(lists.map((list) => attribute(list, name)));

	expect(lists.length).toBeGreaterThanOrEqual(1);
	expect(addressesIn('dataListings')).toEqual(new Set([`${board.base}zoek/vacatures.json`]));
	expect(addressesIn('dataTextKeys')).toEqual(new Set([`${board.base}zoek/teksten.json`]));
	expect(addressesIn('dataPagefind')).toEqual(new Set([`${board.base}pagefind/pagefind.js`]));
});

describe.each(boards)('the list in the browser of %s', (_, board) => {
	const read = (file: string) => JSON.parse(readFileSync(join(board.folder, file), 'utf8'));

	test('are of the vacancies whose text is indexed, and no others', () => {
		const slugs = slugsOf(unpackListings(read('zoek/vacatures.json')));
		const addresses = fragmentsOf(board).map(({ url }) => url);

		expect(slugs.map((slug) => `/vacatures/${slug}/`).toSorted()).toEqual(addresses);
	});

	test('are tied to the text of each vacancy by a key', () => {
		const keys: string[] = read('zoek/teksten.json');
		const files = keys.map((key) => `pagefind/fragment/${key}.pf_fragment`);

		expect(files.toSorted()).toEqual(filesOf(board, 'pagefind/fragment/*.pf_fragment').toSorted());
	});
});

test.each(boards)('the search boxes of %s lead to the list', (_, board) => {
	const actions = pagesOf(board)
		.filter((page) => !isTranslated(board, page))
		.flatMap(({ tree }) =>
			all('form:has([name="q"])', tree).map((form) => attribute(form, 'action')),
		);

	expect(actions.length).toBeGreaterThanOrEqual(3);
	expect(new Set(actions)).toEqual(new Set([`${board.base}vacatures/`]));
});

describe.each(boards)('the list of vacancies for filters of %s', (_, board) => {
	const entries = factsIn(
		unpackListings(JSON.parse(readFileSync(join(board.folder, 'zoek/vacatures.json'), 'utf8'))),
	);

	test('holds what the pages of the list hold, in the same order', () => {
		const listed = pagesOf(board)
			.filter((page) => !isTranslated(board, page))
			.filter(({ address }) => /\/vacatures\/(?:\d+\/)?$/.test(address))
			.toSorted((a, b) => a.address.length - b.address.length || (a.address < b.address ? -1 : 1))
			.flatMap(({ tree }) => all('.vacancy-list .vacancy-card__title a', tree))
			.map((link) => attribute(link, 'href').split('/').at(-2));

		expect(entries.map(({ slug }) => slug)).toEqual(listed);
	});

	test('counts beside the options what it gives', () => {
		const { tree } = pageAt(board, '/vacatures/');
		const known = { jobGroups: valuesOf(tree, 'functie'), employers: valuesOf(tree, 'werkgever') };
		const wrong = all('label:has([data-count])', tree).filter((label) => {
			const field = one('input', label);
			const [name, value] = [attribute(field, 'name'), attribute(field, 'value')];
			const filters = parseFilters(`?${name}=${value}`, known);
			const { matches } = outcomeOf(entries, filters, { from: [], hits: undefined });
			return Number(text(one('[data-count]', label))) !== matches.length;
		});

		expect(wrong.map(text)).toEqual([]);
	});
});

/** Values of a field of the form, in their order. */
const valuesOf = (tree: Root, name: string): string[] =>
	all(`input[name="${name}"]`, tree).map((field) => attribute(field, 'value'));

/** What Pagefind keeps of every page; the files are JSON behind a signature, compressed. */
function fragmentsOf(board: BuiltBoard): Fragment[] {
	return filesOf(board, 'pagefind/fragment/*.pf_fragment')
		.map((file) => gunzipSync(readFileSync(join(board.folder, file))).toString())
		.map((source): Fragment => JSON.parse(source.slice(source.indexOf('{'))))
		.sort((left, right) => (left.url < right.url ? -1 : 1));
}
