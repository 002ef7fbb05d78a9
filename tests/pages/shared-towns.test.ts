import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBoard } from '#cli/begin/write-board.ts';
import { settingsFrom } from '#store/settings.ts';
import { built, type BuiltBoard, today } from './build-site.ts';
import { all, attribute, findPage, one, pageAt, text, texts } from './site.ts';

const url = 'https://werk.zonneveld.example/';
const slug = 'klantenservicemedewerker-webshop';
const sample = readFileSync(`content/vacancies/${slug}.md`, 'utf8');

/** Towns of these names in two provinces, and one vacancy that does not tell in which Hengelo it is. */
const places: Record<string, string> = {
	alkmaar: "city: Bergen, postalCode: '1861 AB'",
	maas: 'city: Bergen, province: Limburg',
	twente: "city: Hengelo, postalCode: '7551 AA'",
	achterhoek: "city: Hengelo, postalCode: '7255 AA'",
	ergens: 'city: Hengelo',
	alleen: 'city: Rijswijk, province: Zuid-Holland',
};

let root = '';
let board: BuiltBoard;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'helder-towns-'));
	const content = join(root, 'content');
	const begin = { name: 'Zon en veld', url, sector: 'retail', email: 'werk@zonneveld.example' };
	writeBoard({ ...begin, employer: 'zon-en-veld' }, content, 'content', today);
	for (const file of globSync('organisations/noorderwinkel*', { cwd: 'content' }))
		cpSync(join('content', file), join(content, file));
	for (const [name, place] of Object.entries(places))
		writeFileSync(join(content, 'vacancies', `${name}.md`), vacancyIn(name, place));
	const settings = settingsFrom({ HELDER_TODAY: today, HELDER_CONTENT: content }, new Date());
	board = await built(settings, join(root, 'board'), url);
}, 600_000);

afterAll(() => rmSync(root, { recursive: true }));

test.each([
	['bergen-noord-holland', 'Vacatures in Bergen (Noord-Holland)', ['alkmaar']],
	['bergen-limburg', 'Vacatures in Bergen (Limburg)', ['maas']],
	['hengelo-overijssel', 'Vacatures in Hengelo (Overijssel)', ['twente']],
	['hengelo-gelderland', 'Vacatures in Hengelo (Gelderland)', ['achterhoek']],
	['hengelo', 'Vacatures in Hengelo', ['ergens']],
	['rijswijk', 'Vacatures in Rijswijk', ['alleen']],
])('%s is one town', (path, heading, slugs) => {
	const { tree } = pageAt(board, `/vacatures/plaats/${path}/`);

	expect(text(one('h1', tree))).toBe(heading);
	expect(cardsIn(path)).toEqual(slugs);
});

test('the name that two towns share asks which is meant', () => {
	const { tree } = pageAt(board, '/vacatures/plaats/bergen/');

	expect(cardsIn('bergen')).toEqual([]);
	expect(attribute(one('meta[name="robots"]', tree), 'content')).toContain('noindex');
	expect(texts('.ways-out p', tree)).toEqual([
		'Meer plaatsen heten Bergen. Welke bedoel je?',
		'Bergen (Limburg), 1 vacature',
		'Bergen (Noord-Holland), 1 vacature',
	]);
});

test('towns of one name lead to each other', () => {
	const linked = (path: string) =>
		all('.selection__groups section', pageAt(board, `/vacatures/plaats/${path}/`).tree)
			.filter((group) => text(group).startsWith('Plaatsen die ook Hengelo heten'))
			.flatMap((group) => all('a', group).map((link) => attribute(link, 'href')));

	expect(linked('hengelo-overijssel')).toEqual([
		'/vacatures/plaats/hengelo/',
		'/vacatures/plaats/hengelo-gelderland/',
	]);
	expect(linked('hengelo')).toEqual([
		'/vacatures/plaats/hengelo-gelderland/',
		'/vacatures/plaats/hengelo-overijssel/',
	]);
});

test('a town that shares its name with none on the board has the bare address alone', () => {
	expect(findPage(board, '/vacatures/plaats/rijswijk-zuid-holland/')).toBeUndefined();
});

const cardsIn = (path: string): string[] =>
	all('.vacancy-card__title a', pageAt(board, `/vacatures/plaats/${path}/`).tree).map(
		(link) => attribute(link, 'href').split('/').at(-2) ?? '',
	);

function vacancyIn(name: string, place: string): string {
	const changed = sample
		.replace(/^locations:\n(?: .*\n|- .*\n)+/m, `locations:\n  - { ${place} }\n`)
		.replace(/^reference: .*$/m, `reference: ${name}`)
		.replace(/^title: .*$/m, `title: Klantenservicemedewerker ${name}`);
	if (!changed.includes(place)) throw new Error('The sample has its places elsewhere');
	return changed;
}
