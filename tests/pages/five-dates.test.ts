import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readPageList } from '#cli/after-build/page-list.ts';
import { differenceOf } from '#cli/notify/difference.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { settingsFrom } from '#store/settings.ts';
import { goodBoard, goodVacancy } from '../fixtures/board.ts';
import { built, type BuiltBoard } from './build-site.ts';
import { indexedTexts } from './indexed-texts.ts';
import { all, attribute, filesOf, findPage, one, pageAt, pagesOf, text } from './site.ts';
import { read } from './site-files.ts';

const url = 'https://bord.example.org/banen/';

/** The vacancy is online from 20 November up to and including 18 December 2026. */
const dates = {
	before: '2026-11-19',
	open: '2026-11-21',
	lastDay: '2026-12-18',
	closed: '2026-12-19',
	archived: '2027-02-17',
};

type Moment = keyof typeof dates;

const moments = Object.keys(dates) as Moment[];
const address = '/vacatures/medewerker/';

let root = '';
let days: Record<Moment, BuiltBoard>;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'helder-dates-'));
	const content = writeBoard(join(root, 'content'));
	const made = new Map<Moment, BuiltBoard>();
	for (const moment of moments) made.set(moment, await buildOn(moment, content));
	days = Object.fromEntries(made) as Record<Moment, BuiltBoard>;
}, 600_000);

afterAll(() => rmSync(root, { recursive: true }));

/** What every surface knows of the vacancy. */
function surfaces(board: BuiltBoard) {
	const page = findPage(board, address);
	const applyPage = findPage(board, '/solliciteren/medewerker/');
	const found = (selector: string): number => (page ? all(selector, page.tree).length : 0);
	const cards = pagesOf(board).flatMap(({ tree }) =>
		all(`.vacancy-card a[href$="${address}"]`, tree),
	);
	return {
		page: page !== undefined,
		noindex: found('meta[name="robots"][content="noindex"]') === 1,
		banner: found('.vacancy-band .state-notice') === 1,
		apply: found('#solliciteren, a[href*="/solliciteren/"], a[href^="mailto:"]') > 0,
		form: applyPage !== undefined && all('form', applyPage.tree).length > 0,
		jobPosting: page?.html.includes('"@type":"JobPosting"') ?? false,
		lists: cards.length > 0,
		sitemap: read(board, 'sitemap-vacatures.xml').includes(address),
		search: searchable(board).includes(address),
		twin: existsSync(join(board.folder, 'vacatures/medewerker/index.md')),
		overview: read(board, 'llms.txt').includes(address),
		gone: read(board, '_helder/gone.txt').includes(`/banen${address}\n`),
	};
}

const nowhere = {
	page: false,
	noindex: false,
	banner: false,
	apply: false,
	form: false,
	jobPosting: false,
	lists: false,
	sitemap: false,
	search: false,
	twin: false,
	overview: false,
	gone: false,
};

const everywhere = {
	...nowhere,
	page: true,
	apply: true,
	form: true,
	jobPosting: true,
	lists: true,
	sitemap: true,
	search: true,
	twin: true,
	overview: true,
};

test.each([
	['before', nowhere],
	['open', everywhere],
	['lastDay', everywhere],
	['closed', { ...nowhere, page: true, noindex: true, banner: true }],
	['archived', { ...nowhere, gone: true }],
] as const)('on its date “%s” every surface tells the same of a vacancy', (moment, expected) => {
	expect(surfaces(days[moment])).toEqual(expected);
});

test('no page links to a vacancy that is archived', () => {
	const linking = pagesOf(days.archived).filter(({ html }) => html.includes(address));

	expect(linking.map((page) => page.address)).toEqual([]);
});

describe('two builds on different days of the same content', () => {
	test('give the same sitemaps, byte for byte', () => {
		const sitemaps = (board: BuiltBoard) =>
			filesOf(board, '{sitemap*.xml,robots.txt,llms.txt}').map((file) => [file, read(board, file)]);

		expect(sitemaps(days.open)).toHaveLength(6);
		expect(sitemaps(days.lastDay)).toEqual(sitemaps(days.open));
	});

	test('have nothing to tell search engines, although “new” and days left differ', () => {
		const list = (moment: Moment) =>
			text(one('.vacancy-list', pageAt(days[moment], '/vacatures/').tree));

		expect(list('lastDay')).not.toBe(list('open'));
		expect(changes('open', 'lastDay')).toEqual({ added: [], changed: [], removed: [] });
	});

	test('give the same Markdown', () => {
		const twin = 'vacatures/medewerker/index.md';

		expect(read(days.lastDay, twin)).toBe(read(days.open, twin));
	});
});

describe('the difference between two builds', () => {
	test('on the day a vacancy closes is the vacancy and what listed it', () => {
		const { added, changed, removed } = changes('lastDay', 'closed');

		// Groningen has no other vacancy, but keeps its page for a while.
		expect({ added, removed }).toEqual({
			added: [],
			removed: ['/banen/vacatures/medewerker/delen/', '/banen/vacatures/medewerker/poster/'],
		});
		expect(changed).toContain('/banen/vacatures/plaats/groningen/');
		expect(changed).toEqual(
			expect.arrayContaining(['/banen/', '/banen/vacatures/', '/banen/vacatures/medewerker/']),
		);
		expect(changed.filter((path) => /regels|privacy|label|blijft/.test(path))).toEqual([]);
	});

	test('on the day it is archived are its pages and its employer', () => {
		expect(changes('closed', 'archived')).toEqual({
			added: [],
			changed: ['/banen/werkgevers/noorderwinkel/'],
			removed: ['/banen/solliciteren/medewerker/', '/banen/vacatures/medewerker/'],
		});
	});

	test('on the day it opens is a new page', () => {
		expect(changes('before', 'open').added).toContain('/banen/vacatures/medewerker/');
	});
});

test('the page of an employer last changed when a vacancy left it', () => {
	const dayOn = (moment: Moment) =>
		readPageList(days[moment].folder)?.pages.find(
			(page) => page.address === '/banen/werkgevers/noorderwinkel/',
		)?.modified;

	expect(moments.map(dayOn)).toEqual([
		'2026-11-02',
		'2026-11-20',
		'2026-11-20',
		'2026-12-19',
		'2027-02-17',
	]);
});

describe('a former address', () => {
	test('sends whoever comes there on, without script, and is not listed itself', () => {
		const { tree } = pageAt(days.open, '/vacatures/telefonist/');
		const target = '/banen/vacatures/blijft/';

		expect(attribute(one('meta[http-equiv="refresh"]', tree), 'content')).toBe(`0; url=${target}`);
		expect(attribute(one('link[rel="canonical"]', tree), 'href')).toBe(
			`https://bord.example.org${target}`,
		);
		expect(all('meta[name="robots"][content="noindex"]', tree)).toHaveLength(1);
		expect(attribute(one('body a', tree), 'href')).toBe(target);
		expect(read(days.open, 'sitemap-vacatures.xml')).not.toContain('telefonist');
	});

	test('stands among the lines for web servers', () => {
		const line = 'location = /banen/vacatures/telefonist/ { return 301 /banen/vacatures/blijft/; }';

		expect(read(days.open, '_helder/nginx.conf')).toContain(line);
		expect(read(days.open, '_helder/nginx.conf')).toContain(
			line.replaceAll('/vacatures/', '/solliciteren/'),
		);
	});

	test('goes with its vacancy', () => {
		expect(findPage(days.before, '/vacatures/balie/')).toBeUndefined();
		expect(findPage(days.closed, '/vacatures/balie/')).toBeDefined();
		expect(findPage(days.archived, '/vacatures/balie/')).toBeUndefined();
		expect(read(days.archived, '_helder/gone.txt')).toBe(
			[
				'/banen/vacatures/medewerker/',
				'/banen/vacatures/balie/',
				'/banen/solliciteren/medewerker/',
				'/banen/solliciteren/balie/',
				'',
			].join('\n'),
		);
	});
});

test('an open vacancy carries the moment at which it closes by itself', () => {
	const { tree } = pageAt(days.lastDay, address);

	expect(attribute(one('closing-notice', tree), 'dataUntil')).toBe('2026-12-18T23:59:59+01:00');
	expect(all('closing-notice', pageAt(days.lastDay, '/vacatures/blijft/').tree)).toEqual([]);
	expect(all('closing-notice', pageAt(days.closed, address).tree)).toEqual([]);
});

test('the key of IndexNow is published as a file of its own name', () => {
	expect(read(days.open, 'proefsleutel-1.txt')).toBe('proefsleutel-1');
});

/** The good board with a second vacancy that stays open, and nothing that the linter holds back. */
function writeBoard(folder: string): string {
	cpSync(goodBoard, folder, { recursive: true });
	const off = Object.fromEntries(ruleInfos.map(({ id }) => [id, 'off']));
	const site = {
		name: 'Datumbord',
		url,
		tagline: 'Werk met een datum',
		description:
			'Een bord dat alleen in tests bestaat, met verzonnen werk bij verzonnen werkgevers.',
		colours: { accent: '#0b5d6b' },
		lint: { minimumLabel: 'E', severity: off },
	};
	writeFileSync(join(folder, 'site.yml'), stringify(site));
	mkdirSync(join(folder, 'vacancies'), { recursive: true });
	const named = (source: string, slug: string): string =>
		source.replace('jobGroup:', `formerSlugs: [${slug}]\njobGroup:`);
	writeFileSync(join(folder, 'vacancies/medewerker.md'), named(goodVacancy, 'balie'));
	writeFileSync(
		join(folder, 'vacancies/blijft.md'),
		named(goodVacancy, 'telefonist')
			.replace(
				'published: 2026-11-20\ncloses: 2026-12-18\nconfirmed: 2026-11-20',
				'published: 2026-11-02',
			)
			.replace('NW-2026-014', 'NW-2026-015')
			.replace('Klantenservicemedewerker webshop', 'Telefonist winkel')
			.replace('Groningen', 'Assen'),
	);
	return folder;
}

function buildOn(moment: Moment, contentFolder: string): Promise<BuiltBoard> {
	const env = {
		HELDER_TODAY: dates[moment],
		HELDER_INDEXNOW_KEY: 'proefsleutel-1',
		HELDER_URL: url,
	};
	return built({ ...settingsFrom(env, new Date()), contentFolder }, join(root, moment), url);
}

const searchable = (board: BuiltBoard): string[] =>
	[...indexedTexts(board).keys()].map((slug) => `/vacatures/${slug}/`);

function changes(from: Moment, to: Moment) {
	const pages = (moment: Moment) => readPageList(days[moment].folder)?.pages ?? [];
	const { added, changed, removed } = differenceOf(pages(from), pages(to));
	return {
		added: added.map((page) => page.address),
		changed: changed.map(({ after }) => after.address),
		removed: removed.map((page) => page.address),
	};
}
