import { expect, test } from 'vitest';
import sharp from 'sharp';
import { join } from 'node:path';
import {
	all,
	attribute,
	type BuiltPage,
	findPage,
	fixture,
	one,
	pageAt,
	pagesOf,
	sample,
	structuredDataOf,
	text,
	texts,
} from './site.ts';

interface ListItem {
	position: number;
	name?: string;
	item?: string;
	url?: string;
}

const readable = Object.entries({ sample, fixture });

const dataOf = (page: BuiltPage, type: string): Record<string, unknown>[] =>
	structuredDataOf(page).filter((data) => data['@type'] === type);

const trailOf = (page: BuiltPage): ListItem[] =>
	dataOf(page, 'BreadcrumbList').flatMap((data) => data['itemListElement'] as ListItem[]);

const listOf = (page: BuiltPage): ListItem[] =>
	dataOf(page, 'CollectionPage').flatMap(
		({ mainEntity }) => (mainEntity as { itemListElement: ListItem[] }).itemListElement,
	);

const isIndexable = ({ tree }: BuiltPage): boolean => all('meta[name="robots"]', tree).length === 0;

test.each(readable)(
	'trails of %s count from one and lead to pages that are there (V14)',
	(_, board) => {
		const trails = pagesOf(board)
			.map(trailOf)
			.filter(({ length }) => length > 0);
		const steps = trails.flatMap((trail) => trail.slice(0, -1));
		const paths = steps.map(({ item = '' }) => new URL(item).pathname.slice(board.base.length - 1));

		expect(
			trails.every((trail) => trail.every(({ position }, index) => position === index + 1)),
		).toBe(true);
		expect(trails.map((trail) => trail.at(-1)?.item).filter(Boolean)).toEqual([]);
		expect([...new Set(paths)].filter((path) => !findPage(board, path))).toEqual([]);
	},
);

test.each(readable)(
	'every indexable list, vacancy and employer of %s has one trail',
	(_, board) => {
		const without = pagesOf(board)
			.filter(isIndexable)
			.filter(({ tree }) => all('article.vacancy, .list, .employer, .employers', tree).length > 0)
			.filter((page) => dataOf(page, 'BreadcrumbList').length !== 1);

		expect(without.map(({ address }) => address)).toEqual([]);
	},
);

test('the trail of a vacancy goes by way of the list', () => {
	expect(trailOf(pageAt(sample, '/vacatures/klantenservicemedewerker-webshop/'))).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Voorpagina', item: 'https://helder.example.nl/' },
		{
			'@type': 'ListItem',
			position: 2,
			name: 'Alle vacatures',
			item: 'https://helder.example.nl/vacatures/',
		},
		{ '@type': 'ListItem', position: 3, name: 'Klantenservicemedewerker webshop' },
	]);
});

test('the trail of an English vacancy is English', () => {
	const names = trailOf(pageAt(sample, '/vacatures/frontend-developer/')).map(({ name }) => name);

	expect(names).not.toContain('Alle vacatures');
});

test.each(readable)('a list of %s has the addresses of its cards, in order (L1)', (_, board) => {
	const lists = pagesOf(board).filter(
		(page) => isIndexable(page) && all('.list, .selection', page.tree).length,
	);
	const wrong = lists.filter((page) => {
		const cards = all('main .vacancy-card h2 a', page.tree).map(
			(link) => new URL(attribute(link, 'href'), board.origin).href,
		);
		return (
			cards.length === 0 ||
			listOf(page)
				.map(({ url }) => url)
				.join() !== cards.join()
		);
	});

	expect(lists.length).toBeGreaterThan(3);
	expect(wrong.map(({ address }) => address)).toEqual([]);
});

test.each(readable)('only vacancies of %s have a JobPosting (L1)', (_, board) => {
	const wrong = pagesOf(board)
		.filter(({ tree }) => all('article.vacancy', tree).length === 0)
		.filter((page) => dataOf(page, 'JobPosting').length > 0);

	expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('positions go on where the page before stopped', () => {
	const second = listOf(pageAt(fixture, '/vacatures/2/'));

	expect(second[0]?.position).toBe(41);
});

test('the front page says who the board is and what the site is called (S5)', async () => {
	const page = pageAt(sample, '/');
	const [organisation] = dataOf(page, 'Organization');
	const [site] = dataOf(page, 'WebSite');
	const { width = 0, height = 0 } = await sharp(
		join(sample.folder, new URL(String(organisation?.['logo'])).pathname),
	).metadata();

	expect(structuredDataOf(page)).toHaveLength(2);
	expect(organisation).toMatchObject({ name: 'Helder', url: 'https://helder.example.nl/' });
	expect(site).toMatchObject({ name: 'Helder', url: 'https://helder.example.nl/' });
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(112);
	expect(JSON.stringify(site)).not.toContain('SearchAction');
	expect(text(one('h1', page.tree))).not.toBe('');
	expect(texts('.site-header', page.tree).join()).toContain('Helder');
});

test('a board without a logo names none (S5)', () => {
	const [organisation] = dataOf(pageAt(fixture, '/'), 'Organization');

	expect(organisation).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Organization',
		'@id': 'https://example.org/vacatures-bord/#organisatie',
		name: 'Proefbord',
		url: 'https://example.org/vacatures-bord/',
		description: expect.any(String),
	});
});
