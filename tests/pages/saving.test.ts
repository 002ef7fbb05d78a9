import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readableFacts } from '#domain/my-list/readable-facts.ts';
import {
	all,
	attribute,
	boards,
	complaints,
	filesOf,
	findPage,
	fixture,
	one,
	pageAt,
	pagesOf,
	sample,
	text,
} from './site.ts';

const webshop = '/vacatures/klantenservicemedewerker-webshop/';

test('every card has one button to save it, outside its link, and a vacancy in its head and its bar', () => {
	const wrong = complaints(({ tree }) =>
		all('.vacancy-card, article.vacancy', tree).flatMap((vacancy) => {
			const buttons = all('save-vacancy > button:not([aria-pressed])', vacancy);
			// One can save a closed vacancy, but it needs no bar.
			const wanted = all('#solliciteren', vacancy).length === 0 ? 1 : 2;
			const name = text(buttons[0] ?? vacancy);
			const [heading] = all('h1, h2, h3', vacancy);
			return [
				...(buttons.length === wanted ? [] : [`${buttons.length} buttons`]),
				...(heading && name.endsWith(text(heading)) ? [] : [`the name “${name}”`]),
				...all('a save-vacancy', vacancy).map(() => 'a button in a link'),
			];
		}),
	);

	expect(wrong).toEqual([]);
	expect(all('[data-vacancy]', pageAt(sample, '/vacatures/').tree)).toHaveLength(26);
	expect(all('article.vacancy[data-vacancy]', pageAt(sample, webshop).tree)).toHaveLength(1);
});

test('what belongs to one reader is hidden until a script knows it', () => {
	const wrong = complaints(({ tree }) =>
		all(
			'[data-mine]:not([data-mine="unsaved"], [hidden]), [data-after-saving]:not([hidden])',
			tree,
		).map(text),
	);

	expect(wrong).toEqual([]);
});

test.each(boards)(
	'every vacancy with a page in %s has facts that the tools can read',
	(_, board) => {
		const pages = pagesOf(board).filter(({ tree }) => all('article.vacancy', tree).length > 0);
		const unreadable = pages.filter(({ address, tree }) => {
			const file = join(board.folder, address.slice(board.base.length), 'feiten.json');
			const facts = readableFacts(JSON.parse(readFileSync(file, 'utf8')));
			return facts?.snapshot.title !== text(one('h1', tree)) || facts.facts.length < 5;
		});

		expect(pages.length).toBeGreaterThan(5);
		expect(unreadable.map(({ address }) => address)).toEqual([]);
		expect(filesOf(board, 'vacatures/*/feiten.json')).toHaveLength(pages.length);
	},
);

test('the facts of a closed vacancy say why nobody can apply', () => {
	const statusOf = (slug: string): unknown =>
		JSON.parse(readFileSync(join(fixture.folder, `vacatures/${slug}/feiten.json`), 'utf8')).status;

	expect(statusOf('vervuld')).toBe('Deze vacature is vervuld. Je kunt niet meer solliciteren.');
	expect(statusOf('laatste-dag')).toBe('');
});

test.each(['/bewaard/', '/vergelijken/'])(
	'%s is kept from search engines, and explains itself without JavaScript',
	(address) => {
		const { html, tree } = pageAt(sample, address);
		const sitemaps = filesOf(sample, 'sitemap*.xml').map((file) =>
			readFileSync(join(sample.folder, file), 'utf8'),
		);

		expect(all('meta[name="robots"][content="noindex"]', tree)).toHaveLength(1);
		expect(sitemaps.filter((sitemap) => sitemap.includes(address))).toEqual([]);
		expect(html).toMatch(/<noscript>\s*<p[^>]*>[^<]*JavaScript/);
	},
);

test('the header of every page leads to the list, below the base path', () => {
	const wrong = complaints(({ tree }, board) => {
		const { base } = board;
		const [header] = all('saved-count', tree);
		if (!header) return ['no link'];
		// A board in two languages has the list in that of the page.
		const isEnglish =
			attribute(one('html', tree), 'lang') === 'en' && findPage(board, '/en/bewaard/');
		const site = isEnglish ? `${base}en/` : base;
		return [
			attribute(one('a', header), 'href') === `${site}bewaard/` ? '' : 'another link',
			attribute(header, 'dataKey') === `helder:${base}` ? '' : 'another list',
			attribute(header, 'dataFacts') === `${site}vacatures/{slug}/feiten.json` ? '' : 'other facts',
		].filter(Boolean);
	});

	// A page that only sends readers on has no header.
	expect(wrong.filter((complaint) => !complaint.endsWith('no link'))).toEqual([]);
	expect(wrong.length).toBeLessThan(5);
});
