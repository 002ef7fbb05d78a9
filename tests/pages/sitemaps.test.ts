import { describe, expect, test } from 'vitest';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import { loadContent } from '#store/load-content.ts';
import { publishable } from '#store/publishable.ts';
import { parseXml, type XmlElement } from '../fixtures/xml.ts';
import type { BuiltBoard } from './build-site.ts';
import { published, read, urlOf } from './site-files.ts';
import { all, filesOf, fixture, pageAt, pagesOf } from './site.ts';

const today = '2026-11-22';

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

const isVacancy = (board: BuiltBoard, url: string): boolean =>
	all('article.vacancy', pageAt(board, `/${url.slice(urlOf(board).length)}`).tree).length > 0;
