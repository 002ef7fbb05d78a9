import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import { loadContent } from '#store/load-content.ts';
import { publishable } from '#store/publishable.ts';
import { type XmlElement, parseXml } from '../fixtures/xml.ts';
import type { BuiltBoard } from './build-site.ts';
import {
	all,
	attribute,
	boards,
	type BuiltPage,
	complaints,
	filesOf,
	fixture,
	one,
	pageAt,
	pagesOf,
	preview,
	sample,
} from './site.ts';

const today = '2026-11-22';

const published = [
	['sample', sample],
	['fixture', fixture],
] as const;

const read = ({ folder }: BuiltBoard, file: string): string =>
	readFileSync(join(folder, file), 'utf8');

const urlOf = ({ origin, base }: BuiltBoard): string => origin + base;

describe.each(published)('the sitemaps of %s', (_, board) => {
	const listed = entriesIn(board);

	test('hold exactly the pages that may be listed, each once', () => {
		const indexable = pagesOf(board)
			.filter(({ tree }) => all('meta[name="robots"]', tree).length === 0)
			.map(({ address }) => board.origin + address);

		expect(listed.map(({ url }) => url).toSorted()).toEqual(indexable.toSorted());
	});

	test('are named by the index, and by `robots.txt` with host and path', () => {
		const named = parseXml(read(board, 'sitemap.xml'))[0]?.children.map((entry) => locOf(entry));

		expect(named?.toSorted()).toEqual(
			filesOf(board, 'sitemap-*.xml').map((file) => urlOf(board) + file),
		);
		expect(read(board, 'robots.txt')).toBe(
			`User-agent: *\nAllow: /\n\nSitemap: ${urlOf(board)}sitemap.xml\n`,
		);
	});

	test('divide vacancies, lists and other pages', () => {
		const vacancies = entriesIn(board, 'sitemap-vacatures.xml');
		const lists = entriesIn(board, 'sitemap-lijsten.xml');

		expect(vacancies.filter(({ url }) => !isVacancy(board, url))).toEqual([]);
		expect(vacancies).toHaveLength(listed.filter(({ url }) => isVacancy(board, url)).length);
		expect(lists.map(({ url }) => url)).toContain(`${urlOf(board)}vacatures/`);
		expect(lists.filter(({ url }) => isVacancy(board, url))).toEqual([]);
	});

	test('are smaller than search engines allow', () => {
		const files = filesOf(board, 'sitemap*.xml').map((file) => read(board, file));

		expect(files.filter((source) => source.length > 50_000_000)).toEqual([]);
		expect(listed.length).toBeLessThanOrEqual(50_000);
	});
});

test('the day of a vacancy is that of its file, never that of the build', async () => {
	const { vacancies } = publishable(await loadContent(fixture.content), today);
	const expected = vacancies
		.filter(({ data }) => lifeCycleOf(data, today) === 'open')
		.map(({ slug, data }) => [`${urlOf(fixture)}vacatures/${slug}/`, data.published]);

	expect(new Map(entriesIn(fixture, 'sitemap-vacatures.xml').map(pairOf))).toEqual(
		new Map(expected as [string, string][]),
	);
});

test('the day of a list is that on which a vacancy came or went; without a day there is none', () => {
	const days = new Map(entriesIn(fixture).map(pairOf));

	expect(days.get(`${urlOf(fixture)}vacatures/`)).toBe('2026-11-22');
	expect(days.get(`${urlOf(fixture)}vacatures/2/`)).toBe('2026-11-22');
	expect(days.get(`${urlOf(fixture)}vacatures/plaats/hoogeveen/`)).toBe('2026-11-10');
	expect(days.get(`${urlOf(fixture)}privacy/`)).toBeUndefined();
	expect(days.get(`${urlOf(fixture)}zo-werkt-het-label/`)).toBeUndefined();
});

test('no page is closed off to search engines by `robots.txt`', () => {
	expect(published.filter(([, board]) => /Disallow/i.test(read(board, 'robots.txt')))).toEqual([]);
});

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

test('every own address in a sitemap, overview or twin is written with host and ends as it is served', () => {
	const wrong = published.flatMap(([, board]) =>
		['sitemap*.xml', 'llms.txt', 'robots.txt', 'vacatures/*/index.md']
			.flatMap((pattern) => filesOf(board, pattern))
			.flatMap((file) => read(board, file).match(/https?:\/\/[^\s<>)"]+/g) ?? [])
			.filter((url) => url.includes(new URL(board.origin).host))
			.filter((url) => !isServed(board, url)),
	);

	expect(wrong).toEqual([]);
});

describe.each(boards)('the icons of %s', (_, board) => {
	const { tree } = pageAt(board, '/');
	const manifest = JSON.parse(read(board, 'manifest.webmanifest'));

	test('are those that the pages name', () => {
		const icons = all('link[rel*="icon"], link[rel="manifest"]', tree).map((link) =>
			attribute(link, 'href').slice(board.base.length),
		);

		expect(icons).toEqual([
			'favicon.ico',
			'favicon.svg',
			'apple-touch-icon.png',
			'manifest.webmanifest',
		]);
		expect(icons.filter((icon) => !existsSync(join(board.folder, icon)))).toEqual([]);
	});

	test('have the sizes that are named', async () => {
		const files = [
			{ src: `${board.base}apple-touch-icon.png`, sizes: '180x180' },
			...manifest.icons,
		];
		const sizes = files.map(async ({ src }) => {
			const { width, height } = await sharp(
				join(board.folder, src.slice(board.base.length)),
			).metadata();
			return `${width}x${height}`;
		});

		expect(await Promise.all(sizes)).toEqual(files.map((file) => file.sizes));
		expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
			'any',
			'any',
			'maskable',
		]);
	});

	test('stand in a manifest that starts on the front page', () => {
		expect(manifest).toMatchObject({ lang: 'nl', start_url: board.base, scope: board.base });
		expect(manifest.name).toBeTruthy();
	});
});

describe.each(published)('the texts for machines of %s', (_, board) => {
	const overview = read(board, 'llms.txt');
	const open = pagesOf(board)
		.filter(({ tree }) => all('#solliciteren', tree).length === 1)
		.map(({ address }) => address);

	test('begin with the name of the board, and name the open vacancies only', () => {
		const twins = overview.match(/https:\S+\/index\.md/g) ?? [];

		expect(overview).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n/);
		expect(twins.toSorted()).toEqual(
			open.map((address) => `${board.origin}${address}index.md`).toSorted(),
		);
	});

	test('are announced by the pages that they belong to', () => {
		const announced = pagesOf(board)
			.flatMap(({ tree }) => all('link[type="text/markdown"]', tree))
			.map((link) => attribute(link, 'href'));
		const described = pagesOf(board).filter(
			({ tree }) =>
				attribute(one('link[rel="describedby"]', tree), 'href') !== `${board.base}llms.txt`,
		);

		expect(announced.toSorted()).toEqual(open.map((address) => `${address}index.md`).toSorted());
		expect(described).toEqual([]);
	});

	test('give a vacancy with its facts first', () => {
		const twins = filesOf(board, 'vacatures/*/index.md').map((file) => read(board, file));
		const wrong = twins.filter(
			(twin) =>
				!/^# [^\n]+\n\n> [^\n]+\n\n<https:[^\n]+>\n\n## (?:In het kort|In brief)\n\n- /.test(twin),
		);

		expect(twins).toHaveLength(open.length);
		expect(wrong).toEqual([]);
	});
});

test('a preview invites nobody', () => {
	const files = ['sitemap*.xml', 'robots.txt', 'llms.txt', '**/index.md'];

	expect(files.flatMap((pattern) => filesOf(preview, pattern))).toEqual([]);
	expect(
		pagesOf(preview).filter(
			({ tree }) => all('meta[name="robots"][content="noindex"]', tree).length !== 1,
		),
	).toEqual([]);
	expect(pagesOf(preview).flatMap(({ tree }) => all('link[rel="describedby"]', tree))).toEqual([]);
});

function entriesIn(board: BuiltBoard, pattern = 'sitemap-*.xml') {
	return filesOf(board, pattern).flatMap((file) =>
		(parseXml(read(board, file))[0]?.children ?? []).map((entry) => ({
			url: locOf(entry),
			modified: textOf(entry, 'lastmod'),
		})),
	);
}

const locOf = (entry: XmlElement): string => textOf(entry, 'loc') ?? '';

const textOf = ({ children }: XmlElement, name: string): string | undefined =>
	children.find((child) => child.name === name)?.text;

const pairOf = ({ url, modified }: { url: string; modified: string | undefined }) =>
	[url, modified] as const;

const meta = ({ tree }: BuiltPage, property: string): string =>
	attribute(one(`meta[property="${property}"]`, tree), 'content');

const isVacancy = (board: BuiltBoard, url: string): boolean =>
	all('article.vacancy', pageAt(board, `/${url.slice(urlOf(board).length)}`).tree).length > 0;

function isServed(board: BuiltBoard, url: string): boolean {
	const path = url.slice(urlOf(board).length);
	const file = join(
		board.folder,
		decodeURI(path),
		path === '' || path.endsWith('/') ? 'index.html' : '',
	);
	return url.startsWith(urlOf(board)) && existsSync(file);
}
