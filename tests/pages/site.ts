import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { inject } from 'vitest';
import type { BuiltBoard } from './build-site.ts';

/** One page of a built board. */
export interface BuiltPage {
	/** Path on the host, such as `/vacatures/2/`. */
	address: string;
	html: string;
	tree: Root;
}

export const { sample, fixture, preview } = inject('boards');
export const boards = Object.entries({ sample, fixture, preview });

const read = new Map<string, BuiltPage[]>();

/** Every page of a board, also `404.html`. */
export function pagesOf(board: BuiltBoard): BuiltPage[] {
	const known = read.get(board.folder);
	if (known) return known;
	const pages = filesOf(board, '**/*.html').map((file) => {
		const html = readFileSync(join(board.folder, file), 'utf8');
		return { address: addressOf(board, file), html, tree: fromHtml(html) };
	});
	read.set(board.folder, pages);
	return pages;
}

/** The page at an address below the base path. */
export function pageAt(board: BuiltBoard, address: string): BuiltPage {
	const page = findPage(board, address);
	if (!page) throw new Error(`There is no page \`${address}\` in ${board.folder}`);
	return page;
}

export function findPage(board: BuiltBoard, address: string): BuiltPage | undefined {
	return pagesOf(board).find((page) => page.address === board.base + address.replace(/^\//, ''));
}

/** Whether a page belongs to the site in another language than that of the board. */
export const isTranslated = ({ base }: BuiltBoard, { address }: BuiltPage): boolean =>
	address.startsWith(`${base}en/`);

/** Files of a board by pattern, with slashes, below its folder. */
export function filesOf({ folder }: BuiltBoard, pattern: string): string[] {
	return globSync(pattern, { cwd: folder })
		.map((file) => file.replaceAll(sep, '/'))
		.sort();
}

function addressOf({ base }: BuiltBoard, file: string): string {
	return posix.join(base, file.replace(/(^|\/)index\.html$/, '$1'));
}

export const all = (selector: string, within: Root | Element): Element[] =>
	selectAll(selector, within);

/** The one element that a test is about. */
export function one(selector: string, within: Root | Element): Element {
	const found = select(selector, within);
	if (!found) throw new Error(`There is no \`${selector}\``);
	return found;
}

/** Text with white space folded; no-break spaces become spaces, and what only joins is left out. */
export const text = (node: Root | Element): string =>
	textOf(node).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

export const texts = (selector: string, within: Root | Element): string[] =>
	all(selector, within).map(text);

/** An attribute as text; empty when it is not there. */
export function attribute({ properties }: Element, name: string): string {
	const value = properties[name];
	if (value === undefined || value === null) return '';
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** What every page of every board has to complain about a check, with its address. */
export function complaints(check: (page: BuiltPage, board: BuiltBoard) => string[]): string[] {
	return boards.flatMap(([name, board]) =>
		pagesOf(board).flatMap((page) =>
			check(page, board).map((complaint) => `${name} ${page.address}: ${complaint}`),
		),
	);
}

/** What a page tells search engines, one object for every script. */
export const structuredDataOf = ({ tree }: BuiltPage): Record<string, unknown>[] =>
	all('script[type="application/ld+json"]', tree).map((script) => JSON.parse(textOf(script)));
