import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseFilters } from '#domain/filters/address.ts';
import { outcomeOf } from '#domain/filters/outcome.ts';
import { unpackListings } from '#domain/listings/packed-listings.ts';
import { stemOf } from '#domain/search/stem.ts';
import { tokensOf } from '#domain/search/tokens.ts';
import { factsIn } from '#views/search/listing-facts.ts';
import {
	all,
	attribute,
	boards,
	isTranslated,
	one,
	pageAt,
	pagesOf,
	sample,
	text,
} from './site.ts';
import type { BuiltBoard } from './build-site.ts';
import { indexedTexts } from './indexed-texts.ts';

describe.each(boards)('the search index of %s', (name, board) => {
	const texts = indexedTexts(board);

	test('holds the open vacancies, all of them and nothing else', () => {
		const open = openPagesOf(board).map(({ address }) => slugIn(address));

		expect([...texts.keys()].toSorted()).toEqual(open.toSorted());
		expect(open).toHaveLength({ sample: 26, fixture: 83, preview: 5 }[name] ?? 0);
	});

	test('knows every word of what a recruiter wrote', () => {
		const missing = openPagesOf(board).flatMap(({ address, tree }) => {
			const known = texts.get(slugIn(address)) ?? new Set();
			const story = `${text(one('h1', tree))} ${text(one('#verhaal', tree))}`;
			return tokensOf(story).filter((word) => !known.has(stemOf(word)));
		});

		expect(missing).toEqual([]);
	});
});

test('the index leaves out what stands on every page: header, footer and links to share', () => {
	const page = pageAt(sample, '/vacatures/bakker-vroege-dienst/');
	const textAt = (selector: string) => all(selector, page.tree).map(text).join(' ');
	const stemsIn = (words: string) => new Set(tokensOf(words).map(stemOf));
	// Also by element: “ervaring” and “Geen diploma” beside it are no one word.
	const parts = textAt('article :not(#delen *, :has(*))');
	const own = stemsIn(`${textAt('article').replace(textAt('#delen'), ' ')} ${parts}`);
	const around = stemsIn(textAt('body > header, body > footer, #delen'));
	const foreign = [...around].filter((word) => !own.has(word));
	const known = indexedTexts(sample).get('bakker-vroege-dienst');

	expect(foreign.length).toBeGreaterThan(10);
	expect(foreign.filter((word) => known?.has(word))).toEqual([]);
});

test.each(boards)('the list of %s finds what it asks on the own host', (_, board) => {
	const lists = pagesOf(board).flatMap(({ tree }) => all('vacancy-filters', tree));
	const addressesIn = (name: string) => new Set(lists.map((list) => attribute(list, name)));

	expect(lists.length).toBeGreaterThanOrEqual(1);
	expect(addressesIn('dataListings')).toEqual(new Set([`${board.base}zoek/vacatures.json`]));
	expect(addressesIn('dataTexts')).toEqual(new Set([`${board.base}zoek/teksten/`]));
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

/** Vacancies to which somebody can apply. */
const openPagesOf = (board: BuiltBoard) =>
	pagesOf(board).filter(({ tree }) => all('#solliciteren', tree).length === 1);

const slugIn = (address: string): string => address.split('/').at(-2) ?? '';
