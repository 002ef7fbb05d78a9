import { expect, test } from 'vitest';
import {
	all,
	attribute,
	boards,
	type BuiltPage,
	complaints,
	fixture,
	isTranslated,
	one,
	pageAt,
	pagesOf,
	sample,
	text,
	texts,
} from './site.ts';

const titleOf = ({ tree }: BuiltPage): string => text(one('head > title', tree));

const descriptionOf = ({ tree }: BuiltPage): string =>
	attribute(one('meta[name="description"]', tree), 'content');

const isNotFound = ({ address }: BuiltPage): boolean => address.endsWith('/404.html');

// A name is the same in every language, and in a title often all there is to say.
test.each(boards)('no two pages of %s in one language share a title', (_, board) => {
	const [translated = [], own = []] = [true, false].map((wanted) =>
		pagesOf(board).filter((page) => isTranslated(board, page) === wanted),
	);

	expect([...repeated(own.map(titleOf)), ...repeated(translated.map(titleOf))]).toEqual([]);
});

test.each(boards)('no two pages of %s share a description', (_, board) => {
	expect(repeated(pagesOf(board).map(descriptionOf))).toEqual([]);
});

test('a title is there and fits in a search result, except where names are long', () => {
	const tooLong = complaints((page, board) => {
		const title = titleOf(page);
		const mayBeLong = board.base !== '/' && page.address.includes('/vijandig');
		return title === '' || (title.length > 70 && !mayBeLong) ? [`${title.length} ${title}`] : [];
	});

	expect(tooLong).toEqual([]);
});

test('a description has between 50 and 160 characters', () => {
	const wrong = complaints((page) => {
		const description = descriptionOf(page);
		const fits = description.length >= 50 && description.length <= 160;
		return fits || isNotFound(page) ? [] : [`${description.length} ${description}`];
	});

	expect(wrong).toEqual([]);
});

test('every page says that it loads and runs files of the board alone', () => {
	const wrong = complaints((page) => {
		const policy = attribute(
			one('meta[http-equiv="content-security-policy"]', page.tree),
			'content',
		);
		const rules = policy.split(';').map((rule) => rule.trim());
		const foreign = rules
			// Forms may go where employers take applications.
			.filter((rule) => !rule.startsWith('form-action'))
			.filter((rule) => /https?:|\*|'unsafe-(?:inline|eval)'/.test(rule));
		return rules.includes("default-src 'self'") ? foreign : ['no policy'];
	});

	expect(wrong).toEqual([]);
});

test('forms may go to the endpoints of employers, and nowhere else', () => {
	const targets = (board: (typeof boards)[number][1]) =>
		new Set(pagesOf(board).map(({ html }) => /form-action ([^;"]*)/.exec(html)?.[1]));

	expect(targets(sample)).toEqual(new Set(["'self'"]));
	expect(targets(fixture)).toEqual(new Set(["'self' https://formulier.example.nl"]));
});

test('no page has styles or scripts in its attributes', () => {
	expect(complaints(({ html }) => html.match(/<[^>]+ (?:style|on[a-z]+)="/g) ?? [])).toEqual([]);
});

test('the canonical address is the own address, with host and path', () => {
	const wrong = complaints((page, { origin }) => {
		const canonical = all('link[rel="canonical"]', page.tree).map((link) =>
			attribute(link, 'href'),
		);
		return canonical.join() === origin + page.address ? [] : canonical;
	});

	expect(wrong).toEqual([]);
});

test('pages are in the language of their site, English vacancies in English', () => {
	const others = complaints((page, board) => {
		const language = attribute(one('html', page.tree), 'lang');
		return language === (isTranslated(board, page) ? 'en' : 'nl') ? [] : [language];
	});

	const english = [
		'sample /vacatures/customer-support-specialist/',
		'sample /vacatures/frontend-developer/',
		'fixture /vacatures-bord/vacatures/english/',
		'preview /vacatures-bord/vacatures/english/',
	];
	const pages = english.flatMap((page) => [
		`${page}delen/: en`,
		`${page}: en`,
		`${page}poster/: en`,
		`${page.replace('/vacatures/', '/solliciteren/')}: en`,
	]);
	expect(others.toSorted()).toEqual(pages.toSorted());
});

test('what is Dutch on an English page, says so', () => {
	const { tree } = pageAt(sample, '/vacatures/frontend-developer/');
	const ofFixture = pageAt(fixture, '/vacatures/english/').tree;

	// The sample board has its texts in English too; the fixture has not.
	expect(texts('li[lang="nl"]', one('footer', tree))).toEqual([]);
	expect(texts('header p[lang="nl"]', tree)).toEqual([]);
	expect(texts('li[lang="nl"]', one('footer', ofFixture))).toEqual(['Privacy']);
	expect(texts('#eisen dl [lang="nl"]', tree)).toEqual([]);
	expect(texts('#werkgever > :is(p, dl)[lang="nl"]', tree)).toHaveLength(2);
});

test('a page can be zoomed', () => {
	const viewports = complaints(({ tree }) => [
		attribute(one('meta[name="viewport"]', tree), 'content'),
	]);

	expect(new Set(viewports.map((viewport) => viewport.split(': ')[1]))).toEqual(
		new Set(['width=device-width, initial-scale=1']),
	);
});

const repeated = (values: readonly string[]): string[] =>
	values.filter((value, index) => values.indexOf(value) < index);
