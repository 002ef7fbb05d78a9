import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ruleInfos } from '#lint/rules/index.ts';
import { settingsFrom } from '#store/settings.ts';
import { goodBoard, goodVacancy } from '../fixtures/board.ts';
import { built, type BuiltBoard } from './build-site.ts';
import {
	all,
	attribute,
	type BuiltPage,
	filesOf,
	findPage,
	isTranslated,
	one,
	pageAt,
	pagesOf,
	sample,
	text,
	texts,
} from './site.ts';

const url = 'https://bord.example.org/banen/';

let root = '';
let small: BuiltBoard;

/** Below a path; with two vacancies, one text in both languages, one in Dutch and one in English alone. */
beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'helder-translation-test-'));
	const contentFolder = join(root, 'content');
	cpSync(goodBoard, contentFolder, { recursive: true });
	const write = (file: string, source: string) => writeFileSync(join(contentFolder, file), source);
	mkdirSync(join(contentFolder, 'pages/en'), { recursive: true });
	write('site.yml', stringify(site));
	// With one vacancy there would be nothing to search.
	write('vacancies/tweede.md', goodVacancy.replace(/^reference: .*$/m, 'reference: TB-2'));
	write('pages/privacy.md', page('Privacy', 'Zie [de regels](/regels/) en [alles](/vacatures/).'));
	write('pages/over.md', page('Over dit bord', 'Verzonnen.'));
	write(
		'pages/en/privacy.md',
		page('Your data', 'See [the rules](/regels/) and [all](/vacatures/).'),
	);
	write('pages/en/moving.md', page('Moving to the Netherlands', 'Made up.'));
	const settings = settingsFrom({ HELDER_TODAY: '2026-11-22', HELDER_URL: url }, new Date());
	small = await built({ ...settings, contentFolder }, join(root, 'dist'), url);
}, 600_000);

afterAll(() => rmSync(root, { recursive: true }));

const site = {
	name: 'Taalbord',
	url,
	tagline: 'Werk in twee talen',
	description: 'Een bord dat alleen in tests bestaat, met verzonnen werk bij verzonnen werkgevers.',
	notice: 'Alles is verzonnen.',
	translations: {
		en: {
			tagline: 'Work in two languages',
			description: 'A board that only exists in tests, with made up work at made up employers.',
		},
	},
	colours: { accent: '#0b5d6b' },
	lint: { minimumLabel: 'E', severity: Object.fromEntries(ruleInfos.map(({ id }) => [id, 'off'])) },
};

const page = (title: string, body: string): string =>
	`---\n${stringify({ title, description: `${title}: een tekst die alleen bestaat om mee te testen.` })}---\n${body}\n`;

const bothBoards = (): BuiltBoard[] => [sample, small];

/** What every page of both boards has to complain about a check. */
const wrongOn = (check: (page: BuiltPage, board: BuiltBoard) => string[]): string[] =>
	bothBoards().flatMap((board) =>
		pagesOf(board).flatMap((one) => check(one, board).map((what) => `${one.address}: ${what}`)),
	);

/** Addresses of a page by the language that search engines are told. */
const alternatesOf = ({ tree }: BuiltPage): Record<string, string> =>
	Object.fromEntries(
		all('link[rel="alternate"][hreflang]', tree).map((link) => [
			attribute(link, 'hrefLang'),
			attribute(link, 'href'),
		]),
	);

const atUrl = (board: BuiltBoard, address = ''): BuiltPage | undefined =>
	pagesOf(board).find((page) => board.origin + page.address === address);

describe('what search engines are told of translations', () => {
	test('is the same on both pages, and each names itself, the other and the board’s own', () => {
		const wrong = wrongOn((page, board) => {
			const alternates = alternatesOf(page);
			if (Object.keys(alternates).length === 0) return [];
			const { nl, en, 'x-default': general } = alternates;
			const others = [nl, en].map((address) => atUrl(board, address));
			const agree = others.every(
				(other) => other && JSON.stringify(alternatesOf(other)) === JSON.stringify(alternates),
			);
			const isNamed = [nl, en].includes(board.origin + page.address);
			return agree && isNamed && general === nl ? [] : [JSON.stringify(alternates)];
		});

		expect(wrong).toEqual([]);
	});

	test('are the pages that may be listed in both languages, and no others', () => {
		const wrong = wrongOn((page, board) => {
			const isListed = ({ tree }: BuiltPage) => all('meta[name="robots"]', tree).length === 0;
			const other = twinOf(page, board);
			const isPair = other !== undefined && isListed(page) && isListed(other);
			return isPair === Object.keys(alternatesOf(page)).length > 0 ? [] : ['has no pair, or one'];
		});

		expect(wrong).toEqual([]);
	});
});

test('every page in English has an original, but for a text that stands in English alone', () => {
	const alone = wrongOn((page, board) =>
		isTranslated(board, page) && !twinOf(page, board) ? ['alone'] : [],
	);

	expect(alone).toEqual(['/banen/en/moving/: alone']);
});

test('front page, lists, employers, label and texts stand in English; of the last those that are there', () => {
	const addresses = pagesOf(small)
		.filter((page) => isTranslated(small, page))
		.map(({ address }) => address.slice('/banen/en'.length));

	expect(addresses).toEqual(
		expect.arrayContaining([
			'/',
			'/vacatures/',
			'/vacatures/plaats/groningen/',
			'/werkgevers/',
			'/werkgevers/noorderwinkel/',
			'/zo-werkt-het-label/',
			'/privacy/',
		]),
	);
	expect(addresses).not.toContain('/over/');
});

test('a vacancy has one address, at the root, and below `/en/` stand pages and facts', () => {
	const articles = bothBoards().flatMap((board) =>
		pagesOf(board).filter(
			(page) => isTranslated(board, page) && all('article.vacancy', page.tree).length > 0,
		),
	);
	const files = bothBoards().flatMap((board) => filesOf(board, 'en/**/*.*'));

	expect(articles).toEqual([]);
	expect(files.filter((file) => !/\/(?:index\.html|feiten\.json)$/.test(file))).toEqual([]);
});

test('links lead to pages that exist: to English ones where there are, or else to the board’s own', () => {
	const missing = pagesOf(small).flatMap(({ address, tree }) =>
		all('a[href^="/"], form[action]', tree)
			.map((link) => attribute(link, 'href') || attribute(link, 'action'))
			.filter((target) => target.split(/[?#]/)[0]?.endsWith('/'))
			.filter((target) => !pagesOf(small).some((page) => page.address === target.split(/[?#]/)[0]))
			.map((target) => `${address}: ${target}`),
	);
	const { tree } = pageAt(small, '/en/privacy/');

	expect(missing).toEqual([]);
	expect(all('.prose a', tree).map((link) => attribute(link, 'href'))).toEqual([
		'/banen/regels/',
		'/banen/en/vacatures/',
	]);
	expect(
		all('.vacancy-card a', pageAt(small, '/en/vacatures/').tree).map((a) => attribute(a, 'href')),
	).toEqual(['/banen/vacatures/medewerker/', '/banen/vacatures/tweede/']);
});

test.each([
	['/vacatures/plaats/groningen/', '/banen/en/vacatures/plaats/groningen/', 'English'],
	['/en/vacatures/plaats/groningen/', '/banen/vacatures/plaats/groningen/', 'Nederlands'],
	['/vacatures/medewerker/', '/banen/en/', 'English'],
	['/over/', '/banen/en/', 'English'],
	['/regels/', '/banen/en/', 'English'],
	['/en/moving/', '/banen/', 'Nederlands'],
])('on %s the header leads to %s, by the name “%s”', (address, target, name) => {
	const link = one('header a[hreflang]', pageAt(small, address).tree);
	const language = name === 'English' ? 'en' : 'nl';

	expect(text(link)).toBe(name);
	expect(link.properties).toMatchObject({ href: target, lang: language, hrefLang: language });
});

describe('on a page in English', () => {
	test('fixed texts, titles and description are English, also where they come from `site.yml`', () => {
		const { tree } = pageAt(small, '/en/');

		expect(text(one('h1', tree))).toBe('Work in two languages');
		expect(attribute(one('meta[name="description"]', tree), 'content')).toMatch(/^A board that/);
		expect(attribute(one('meta[property="og:locale"]', tree), 'content')).toBe('en_GB');
		expect(texts('header nav a', tree)).toEqual(['Jobs', 'Employers', 'Saved']);
	});

	test('what is Dutch says so: notice, cards, employers, and texts without a translation', () => {
		const employer = pageAt(small, '/en/werkgevers/noorderwinkel/').tree;
		const list = pageAt(small, '/en/vacatures/').tree;

		expect(texts('.site-header__notice[lang="nl"]', list)).toEqual(['Alles is verzonnen.']);
		expect(all('.vacancy-card__title a:not([lang="nl"])', list)).toEqual([]);
		expect(texts('footer li[lang="nl"]', list)).toEqual(['Over dit bord']);
		expect(all('.prose', employer)).toHaveLength(1);
		expect(all('[lang="nl"] > .prose', employer)).toHaveLength(1);
	});

	test('the search box leads to the English list and asks the one index', () => {
		const { tree } = pageAt(small, '/en/');

		expect(attribute(one('form', tree), 'action')).toBe('/banen/en/vacatures/');
	});

	test('the site is not named anew, and its pictures and feeds are those of the board', () => {
		const { html, tree } = pageAt(small, '/en/');

		expect(html).not.toContain('"@type":"WebSite"');
		expect(attribute(one('meta[property="og:image"]', tree), 'content')).toBe(
			`${url}deel-1200x630.png`,
		);
		expect(
			all('link[type="application/rss+xml"]', tree).map((link) => attribute(link, 'href')),
		).toEqual(['/banen/feeds/vacatures.rss']);
	});
});

test('an English vacancy stands in the English site: its menu leads there', () => {
	const { tree } = pageAt(sample, '/vacatures/frontend-developer/');

	expect(all('header nav a', tree).map((link) => attribute(link, 'href'))).toEqual([
		'/en/vacatures/',
		'/en/werkgevers/',
		'/en/bewaard/',
	]);
	expect(attribute(one('#werkgever a', tree), 'href')).toMatch(/^\/en\/werkgevers\//);
});

test('sitemaps hold the English pages among those of their kind', () => {
	const sitemap = (name: string) => readFileSync(join(small.folder, name), 'utf8');

	expect(sitemap('sitemap-lijsten.xml')).toContain(`<loc>${url}en/vacatures/</loc>`);
	expect(sitemap('sitemap-paginas.xml')).toContain(`<loc>${url}en/privacy/</loc>`);
	expect(sitemap('sitemap-vacatures.xml')).not.toContain(`${url}en/`);
});

/** The same page in the other language. */
function twinOf(page: BuiltPage, board: BuiltBoard): BuiltPage | undefined {
	const path = page.address.slice(board.base.length);
	return findPage(board, isTranslated(board, page) ? path.slice('en/'.length) : `en/${path}`);
}
