import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type SearchIndexData, slugsOf } from '#domain/search/index-format.ts';
import { all, attribute, boards, filesOf, fixture, pagesOf, sample } from './site.ts';
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

test('the index leaves out header, footer and similar vacancies', () => {
	const webshop = fragmentsOf(sample).find(({ url }) => url.includes('webshop'));

	expect(webshop?.content).not.toMatch(/Naar de inhoud|Geen cookies|Lijkt hierop/);
});

test.each(boards)('the search box of %s finds its indexes on the own host', (_, board) => {
	const boxes = pagesOf(board).flatMap(({ tree }) => all('vacancy-search', tree));
	const addressesIn = (name: string) => new Set(boxes.map((box) => attribute(box, name)));

	expect(boxes.length).toBeGreaterThanOrEqual(3);
	expect(addressesIn('dataIndex')).toEqual(new Set([`${board.base}zoek/index.json`]));
	expect(addressesIn('dataPagefind')).toEqual(new Set([`${board.base}pagefind/pagefind.js`]));
});

describe.each(boards)('the facts of %s', (_, board) => {
	const read = (file: string) => JSON.parse(readFileSync(join(board.folder, file), 'utf8'));

	test('are of the vacancies whose text is indexed, and no others', () => {
		const facts: SearchIndexData = read('zoek/index.json');
		const addresses = fragmentsOf(board).map(({ url }) => url);

		expect(
			slugsOf(facts)
				.map((slug) => `/vacatures/${slug}/`)
				.toSorted(),
		).toEqual(addresses);
	});

	test('are tied to the text of each vacancy by a key', () => {
		const keys: string[] = read('zoek/teksten.json');
		const files = keys.map((key) => `pagefind/fragment/${key}.pf_fragment`);

		expect(files.toSorted()).toEqual(filesOf(board, 'pagefind/fragment/*.pf_fragment').toSorted());
	});
});

/** What Pagefind keeps of every page; the files are JSON behind a signature, compressed. */
function fragmentsOf(board: BuiltBoard): Fragment[] {
	return filesOf(board, 'pagefind/fragment/*.pf_fragment')
		.map((file) => gunzipSync(readFileSync(join(board.folder, file))).toString())
		.map((source): Fragment => JSON.parse(source.slice(source.indexOf('{'))))
		.sort((left, right) => (left.url < right.url ? -1 : 1));
}
