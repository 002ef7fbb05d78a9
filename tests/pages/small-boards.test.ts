import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBoard } from '#cli/begin/write-board.ts';
import { settingsFrom } from '#store/settings.ts';
import { built, type BuiltBoard, today } from './build-site.ts';
import { all, attribute, findPage, one, pageAt, pagesOf, text, texts } from './site.ts';

const url = 'https://werk.zonneveld.example/';
const begin = {
	kind: 'begin' as const,
	name: 'Zon en veld',
	url,
	sector: 'retail',
	email: 'werk@zonneveld.example',
	employer: 'zon-en-veld',
};
const list = '/vacatures/';
const slug = 'klantenservicemedewerker-webshop';
const vacancy = `/vacatures/${slug}/`;

let root = '';
/** As after `npm run begin`; the same without its employer; with one vacancy; and with that one closed. */
let begun: BuiltBoard;
let bare: BuiltBoard;
let single: BuiltBoard;
let over: BuiltBoard;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'helder-small-'));
	begun = await boardOf('begun', () => {});
	bare = await boardOf('bare', (folder) => rmSync(join(folder, 'organisations/zon-en-veld.md')));
	single = await boardOf('single', (folder) => addVacancy(folder));
	over = await boardOf('over', (folder) =>
		addVacancy(folder, (source) => source.replace('status: open', 'status: filled')),
	);
}, 600_000);

afterAll(() => rmSync(root, { recursive: true }));

describe('a board without a vacancy', () => {
	const empty = 'Er staat nu geen vacature open. Zodra er een is, lees je het op dit bord.';
	const toEmployer = ['Meer over Zon en veld', '/werkgevers/zon-en-veld/'];
	const toFeed = ['Volg dit bord in een RSS-lezer', '/feeds/vacatures.rss'];

	test.each(['/', list])('says so on %s, and where to go', (address) => {
		const { tree } = pageAt(begun, address);

		expect(texts('.ways-out p:first-child', tree)).toEqual([empty]);
		expect(linksIn('.ways-out a', begun, address)).toEqual([toEmployer, toFeed]);
	});

	test('calls nothing new on its front page', () => {
		expect(text(one('#nieuw', pageAt(begun, '/').tree))).toBe('Nu geen open vacatures');
	});

	test('says it where somebody comes to a list without anything in it', () => {
		expect(texts('[data-part="empty"] p', pageAt(begun, '/bewaard/').tree)[0]).toBe(empty);
		expect(linksIn('[data-part="empty"] a', begun, '/bewaard/')).toEqual([toEmployer, toFeed]);
		expect(linksIn('.ways-out a', begun, '/404.html')).toEqual([toEmployer, toFeed]);
	});

	test('asks nobody to search, filter or sort', () => {
		for (const { tree } of pagesOf(begun).filter(isForCandidates))
			expect(texts('search, vacancy-filters, [data-sort], .selection-groups', tree)).toEqual([]);
	});

	test('counts to nought nowhere, also not for search engines', () => {
		for (const { address, html } of pagesOf(begun).filter(isForCandidates))
			expect([address, html.match(/\b0 (?:vacature|werkgever)/)]).toEqual([address, null]);
	});

	test('says at an employer that its vacancies will be there', () => {
		const { tree } = pageAt(begun, '/werkgevers/zon-en-veld/');

		expect(texts('#vacatures h2, .ways-out p:first-child', tree)).toEqual([
			'Nu geen open vacatures',
			'Zoekt Zon en veld iemand, dan staat de vacature hier.',
		]);
		expect(linksIn('.ways-out a', begun, '/werkgevers/zon-en-veld/')).toEqual([
			['Volg Zon en veld in een RSS-lezer', '/feeds/werkgevers/zon-en-veld.rss'],
		]);
	});

	test('leads from a closed vacancy to no list without vacancies', () => {
		for (const address of [vacancy, `/solliciteren/${slug}/`])
			expect(linksIn('.state-notice a', over, address)).toEqual([]);
		expect(linksIn('.ways-out a', over, '/vacatures/plaats/groningen/')).toEqual([
			['Bekijk de werkgevers', '/werkgevers/'],
			toFeed,
		]);
	});

	test('says on the page of employers that there is none', () => {
		expect(texts('.employers p', pageAt(bare, '/werkgevers/').tree)).toEqual([
			'Er staat nog geen werkgever op dit bord. Kom later nog eens kijken.',
		]);
		expect(linksIn('.ways-out a', bare, list)).toEqual([toFeed]);
	});
});

describe('a board with one vacancy', () => {
	test('says so in the singular, wherever it counts', () => {
		expect(text(one('.short-list__count', pageAt(single, list).tree))).toBe('1 vacature');
		for (const { address, html } of pagesOf(single).filter(isForCandidates))
			expect([address, html.match(/\b1 vacatures|alle 1\b/)]).toEqual([address, null]);
	});

	test.each(['/', list, '/vacatures/plaats/groningen/', '/404.html'])(
		'has nothing to choose from on %s',
		(address) => {
			expect(
				texts(
					'search, [data-sort], .selection-groups, .home-tiles, .home__all',
					pageAt(single, address).tree,
				),
			).toEqual([]);
		},
	);

	test('shows its card on the front page and on the list', () => {
		for (const address of ['/', list])
			expect(all('.vacancy-card', pageAt(single, address).tree)).toHaveLength(1);
	});

	test('names nothing to compare it with, and no others', () => {
		const { tree } = pageAt(single, vacancy);

		expect(findPage(single, vacancy)).toBeDefined();
		expect(all('#vergelijkbaar', tree)).toEqual([]);
		expect(pageAt(single, vacancy).html).not.toContain('Bekijk de open vacatures');
		expect(texts('[data-part="empty"] p', pageAt(single, '/bewaard/').tree)[0]).not.toContain(
			'naast elkaar',
		);
		expect(linksIn('[data-part="empty"] a', single, '/bewaard/')).toEqual([
			['Bekijk de vacature', list],
		]);
	});
});

async function boardOf(name: string, change: (folder: string) => void): Promise<BuiltBoard> {
	const contentFolder = join(root, `content-of-${name}`);
	writeBoard(begin, contentFolder, 'content', today);
	change(contentFolder);
	const env = { HELDER_TODAY: today, HELDER_CONTENT: contentFolder };
	return built(settingsFrom(env, new Date()), join(root, name), url);
}

/** Adds one vacancy of the sample, and its employer. */
function addVacancy(folder: string, change = (source: string): string => source): void {
	const sample = readFileSync(`content/vacancies/${slug}.md`, 'utf8');
	for (const file of globSync('organisations/noorderwinkel*', { cwd: 'content' }))
		cpSync(join('content', file), join(folder, file));
	writeFileSync(join(folder, 'vacancies', `${slug}.md`), change(sample));
}

/** Pages about the rules and for recruiters show examples. */
const isForCandidates = ({ address }: { address: string }): boolean =>
	!/^\/(?:regels|recruiters)\//.test(address);

const linksIn = (selector: string, board: BuiltBoard, address: string): string[][] =>
	all(selector, pageAt(board, address).tree).map((link) => [text(link), attribute(link, 'href')]);
