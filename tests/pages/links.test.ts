import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import type { BuiltBoard } from './build-site.ts';
import { endpoint } from './fixture-board.ts';
import { all, attribute, boards, type BuiltPage, complaints, filesOf, pagesOf } from './site.ts';

const addressAttributes = ['href', 'src', 'action', 'dataIndex'];

test('every address on the own host lies below the base path and exists', () => {
	const wrong = complaints((page, board) =>
		[...addressesIn(page)]
			.map((address) => new URL(address, board.origin + page.address))
			.filter(({ origin }) => origin === board.origin)
			.flatMap(({ pathname }) => faultIn(board, decodeURI(pathname))),
	);

	expect(wrong).toEqual([]);
});

test('addresses on the own host are written without host, so that a board can be looked at anywhere', () => {
	const wrong = complaints(({ tree }, { origin }) =>
		all('[href], [src]', tree)
			.filter((element) => !isForSearchEngines(element))
			.flatMap(addressesOf)
			.filter((address) => address.startsWith(origin)),
	);

	expect(wrong).toEqual([]);
});

test('nothing is loaded from another host, or sent there but to the endpoint of an employer', () => {
	const wrong = complaints(({ tree }) =>
		all('img, source, script, link, form, vacancy-filters', tree)
			.filter((element) => !isForSearchEngines(element))
			.flatMap(addressesOf)
			.filter((address) => address !== endpoint && /^(?:[a-z]+:)?\/\//i.test(address)),
	);

	expect(wrong).toEqual([]);
});

test.each(boards)('the stylesheets of %s load only what exists on the own host', (_, board) => {
	const sources = [
		...filesOf(board, '**/*.css').map((file) => readFileSync(join(board.folder, file), 'utf8')),
		...pagesOf(board).flatMap(({ html }) => html.match(/<style>.*?<\/style>/gs) ?? []),
	];
	const own = sources
		.flatMap((source) => [...source.matchAll(/url\(["']?([^"')]+)["']?\)/g)])
		.map(([, address = '']) => address);

	expect(own.length).toBeGreaterThan(0);
	expect(own.flatMap((address) => faultIn(board, address))).toEqual([]);
	expect(sources.join('')).not.toMatch(/@import/);
});

test('links to other sites give no access to the page and start with https', () => {
	const wrong = complaints(({ tree }) =>
		all('main a[href*="://"]', tree)
			.map((link) => attribute(link, 'href'))
			.filter((address) => !address.startsWith('https://')),
	);

	expect(wrong).toEqual([]);
	expect(complaints(({ tree }) => all('a[target]', tree).map(addressOf))).toEqual([]);
});

/** Search engines want these addresses whole, and no browser loads them. */
const isForSearchEngines = (element: Element): boolean =>
	attribute(element, 'rel') === 'canonical' ||
	(element.tagName === 'link' && attribute(element, 'hrefLang') !== '');

function faultIn({ folder, base }: BuiltBoard, pathname: string): string[] {
	if (!pathname.startsWith(base)) return [`${pathname} lies outside ${base}`];
	const file = join(folder, pathname.slice(base.length));
	if (!existsSync(file)) return [`${pathname} does not exist`];
	const isFolder = statSync(file).isDirectory();
	if (isFolder && !pathname.endsWith('/')) return [`${pathname} needs a slash at its end`];
	return isFolder && !existsSync(join(file, 'index.html')) ? [`${pathname} has no page`] : [];
}

function addressesIn({ tree }: BuiltPage): Set<string> {
	const addresses = all('[href], [src], [srcset], [action], [data-index]', tree).flatMap(
		addressesOf,
	);
	return new Set(addresses);
}

function addressesOf(element: Element): string[] {
	const srcset = attribute(element, 'srcSet');
	return [
		...addressAttributes.map((name) => attribute(element, name)),
		...srcset.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
	].filter((address) => address !== '');
}

const addressOf = (element: Element): string => attribute(element, 'href');
