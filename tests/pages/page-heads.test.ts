import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { urlOf } from './site-files.ts';
import {
	all,
	attribute,
	boards,
	type BuiltPage,
	complaints,
	fixture,
	one,
	pageAt,
	pagesOf,
	preview,
} from './site.ts';

describe('the head of every page', () => {
	test('has one canonical address, that of a page that is there', () => {
		const wrong = complaints(({ tree }, board) => {
			const links = all('link[rel="canonical"]', tree).map((link) => attribute(link, 'href'));
			const file = links[0]?.slice(urlOf(board).length) ?? '';
			const isThere = existsSync(join(board.folder, file, file.endsWith('l') ? '' : 'index.html'));
			return links.length === 1 && isThere ? [] : links;
		});

		expect(wrong).toEqual([]);
	});

	test('says for social media what it says for search engines', () => {
		const wrong = complaints((page) => {
			const { tree } = page;
			const title = meta(page, 'og:title');
			const isSame =
				title !== '' &&
				attribute(one('meta[name="description"]', tree), 'content') ===
					meta(page, 'og:description') &&
				attribute(one('link[rel="canonical"]', tree), 'href') === meta(page, 'og:url') &&
				meta(page, 'og:type') === 'website' &&
				attribute(one('meta[name="twitter:card"]', tree), 'content') === 'summary_large_image';
			return isSame ? [] : ['says something else'];
		});

		expect(wrong).toEqual([]);
	});

	test('names its language and country', () => {
		const locales = complaints((page) => {
			const language = attribute(one('html', page.tree), 'lang');
			return meta(page, 'og:locale') === { nl: 'nl_NL', en: 'en_GB' }[language] ? [] : [language];
		});

		expect(locales).toEqual([]);
	});

	test('names no translation on a board that has none', () => {
		expect(
			[fixture, preview].flatMap((board) =>
				pagesOf(board).flatMap(({ tree }) =>
					all('head [hreflang]', tree).map((link) => attribute(link, 'hrefLang')),
				),
			),
		).toEqual([]);
	});
});

test.each(boards)(
	'pictures for social media of %s are there, 1200 by 630, at most 250 KB, with alternative text',
	async (_, board) => {
		const pictures = new Set(pagesOf(board).map((page) => meta(page, 'og:image')));
		const wrong: string[] = [];
		for (const url of pictures) {
			const bytes = readFileSync(join(board.folder, url.slice(urlOf(board).length)));
			const { width, height, format } = await sharp(bytes).metadata();
			if (bytes.length > 250_000 || width !== 1200 || height !== 630 || format !== 'png')
				wrong.push(`${url} ${width}×${height} ${bytes.length}`);
		}

		expect(wrong).toEqual([]);
		expect(pagesOf(board).filter((page) => meta(page, 'og:image:alt') === '')).toEqual([]);
	},
);

test.each([
	['/vacatures/', '/vacatures/'],
	['/vacatures/2/', '/vacatures/2/'],
	['/vacatures/3/', '/vacatures/3/'],
])('page %s of a list is its own canonical address', (address, canonical) => {
	const { tree } = pageAt(fixture, address);

	expect(attribute(one('link[rel="canonical"]', tree), 'href')).toBe(
		fixture.origin + fixture.base + canonical.slice(1),
	);
	expect(all('meta[name="robots"]', tree)).toEqual([]);
});

const meta = ({ tree }: BuiltPage, property: string): string =>
	attribute(one(`meta[property="${property}"]`, tree), 'content');
