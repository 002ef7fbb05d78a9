import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractPaths } from '#domain/contract-paths.ts';
import { hoursBandsOf } from '#domain/hours-bands.ts';
import { rosterKindsOf } from '#domain/roster-kinds.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { slugify } from '#domain/slugify.ts';
import { timesOfRoster } from '#domain/times-of-roster.ts';
import type { BuiltBoard } from './build-site.ts';
import { openVacancies, slugsIn } from './listed.ts';
import {
	all,
	attribute,
	findPage,
	fixture,
	isTranslated,
	one,
	pageAt,
	pagesOf,
	sample,
	texts,
} from './site.ts';

describe.each([
	['sample', sample],
	['fixture', fixture],
])('prepared selections of %s', (_, board) => {
	const shown = selectionsIn(board);

	test('hold exactly the vacancies that belong there', async () => {
		const expected = await expectedIn(board, isPlain);
		const filled = [...shown].filter(([path, { length }]) => isPlain(path) && length > 0);

		expect(new Map(filled)).toEqual(expected);
	});

	test('join a job group and a place only when that holds three, and fewer than either', async () => {
		const singles = await expectedIn(board, isPlain);
		const expected = [...(await expectedIn(board, isPair))].filter(
			([path, { length }]) =>
				length >= 3 && parentsOf(path).every((parent) => length < sizeOf(singles, parent)),
		);

		expect([...shown].filter(([path]) => isPair(path))).toEqual(expected);
		expect(expected.length).toBeGreaterThan(0);
	});

	test('are for search engines only when they hold enough and differ from what they are part of', () => {
		const wrong = [...shown].filter(([path, { length }]) => {
			const { tree } = pageAt(board, `/vacatures/${path}/`);
			const isListed = all('meta[name="robots"]', tree).length === 0;
			const differs = parentsOf(path).every((parent) => length < sizeOf(shown, parent));
			const isEnough = length >= (isIntroducedWell(board, path) ? 1 : 3);
			return isListed !== (differs && length < openCount(board) && isEnough);
		});

		expect(wrong).toEqual([]);
	});

	test('are reached from the list when they hold something, with the number that they hold', () => {
		const { tree } = pageAt(board, '/vacatures/');
		const counts = [...shown]
			.filter(([path, { length }]) => isPlain(path) && length > 0)
			.map(([path, { length }]) => [path, length]);

		expect(linksIn('.list__groups', tree, board).sort()).toEqual(counts.sort());
	});

	test('lead to each other: every pair is reached from its place and from its job group', () => {
		const missing = [...shown.keys()].filter(isPair).flatMap((path) =>
			parentsOf(path).filter((parent) => {
				const { tree } = pageAt(board, `/vacatures/${parent}/`);
				return !linksIn('.selection__groups', tree, board).some(([linked]) => linked === path);
			}),
		);

		expect(missing).toEqual([]);
	});

	test('say what they pay and ask together', async () => {
		const vacancies = await openVacancies(board);
		const wrong = [...shown].filter(([path, slugs]) => {
			const { tree } = pageAt(board, `/vacatures/${path}/`);
			const figures = texts('.selection-figures dd', tree);
			const hours = slugs.map((slug) => vacancies.get(slug)?.hours ?? { min: 0, max: 0 });
			const [min, max] = [
				Math.min(...hours.map((each) => each.min)),
				Math.max(...hours.map((each) => each.max)),
			].map((value) => value.toLocaleString('nl-NL'));
			const span = min === max ? min : `${min} – ${max}`;
			return slugs.length === 0 ? figures.length > 0 : !figures.includes(span ?? '');
		});

		expect(wrong).toEqual([]);
	});
});

test('the pay of a place is that of its vacancies, and says of how many it is', () => {
	const { tree } = pageAt(sample, '/vacatures/plaats/groningen/');

	expect(texts('.selection-figures__figure', tree)[0]).toMatch(
		/^Loon per uur ?€ 1\d,\d\d – \d\d,\d\d$/,
	);
});

test('a pair stands below its place, on the page and for search engines', () => {
	const [path = ''] = [...selectionsIn(sample).keys()].filter(isPair);
	const { tree } = pageAt(sample, `/vacatures/${path}/`);
	const steps = all('.breadcrumbs a', tree).map((link) => attribute(link, 'href'));

	expect(steps.at(-1)).toBe(`${sample.base}vacatures/${parentsOf(path)[0]}/`);
	expect(texts('script[type="application/ld+json"]', tree).join()).toContain(
		`/vacatures/${parentsOf(path)[0]}/`,
	);
});

describe('a selection whose last vacancy closed', () => {
	const address = '/vacatures/plaats/emmen/';

	test('keeps its page for a while, without search engines and with a way out', () => {
		const { tree } = pageAt(fixture, address);

		expect(attribute(one('meta[name="robots"]', tree), 'content')).toBe('noindex');
		expect(all('.vacancy-card', tree)).toEqual([]);
		expect(texts('.selection__vacancies a', tree)).toEqual(['Bekijk alle 83 vacatures']);
		expect(linksIn('main', pageAt(fixture, '/vacatures/').tree, fixture)).not.toContainEqual([
			'plaats/emmen',
			0,
		]);
	});

	test('is gone after 90 days, and the web server is told', () => {
		expect(findPage(fixture, '/vacatures/plaats/coevorden/')).toBeUndefined();
		expect(readFileSync(join(fixture.folder, '_helder/gone.txt'), 'utf8').split('\n')).toContain(
			`${fixture.base}vacatures/plaats/coevorden/`,
		);
	});
});

test('an editor’s introduction stands on the first page of its selection only', () => {
	const introduction = '.selection__introduction';

	expect(texts(introduction, pageAt(fixture, '/vacatures/plaats/assen-i-noord-i/').tree)).toEqual([
		'Assen Noord is verzonnen.',
	]);
	expect(all(introduction, pageAt(fixture, '/vacatures/').tree)).toEqual([]);
});

const isPair = (path: string): boolean => path.split('/').length === 3;
const isPlain = (path: string): boolean => !isPair(path);

/** The place and the job group that a pair joins; none for the others. */
function parentsOf(path: string): string[] {
	const [kind, place, jobGroup] = path.split('/');
	return jobGroup ? [`${kind}/${place}`, `functie/${jobGroup}`] : [];
}

const sizeOf = (all: Map<string, string[]>, path: string): number => all.get(path)?.length ?? 0;

/** Slugs by address below `/vacatures/`, as the design wants them found. */
async function expectedIn(
	board: BuiltBoard,
	counts: (path: string) => boolean,
): Promise<Map<string, string[]>> {
	const expected = new Map<string, string[]>();
	for (const [slug, vacancy] of await openVacancies(board))
		for (const path of pathsOf(vacancy).filter(counts))
			expected.set(path, [...(expected.get(path) ?? []), slug].sort());
	return new Map([...expected].sort());
}

/** Addresses below `/vacatures/` where the design wants a vacancy to be found. */
function pathsOf(vacancy: Vacancy): string[] {
	const { jobGroup, locations, hours, workplace, experience, contract } = vacancy;
	const paths = [
		`functie/${jobGroup}`,
		...locations.flatMap(({ city }) => [
			`plaats/${slugify(city)}`,
			`plaats/${slugify(city)}/${jobGroup}`,
		]),
		...rosterKindsOf(timesOfRoster(vacancy)).map((kind) => `rooster/${kind}`),
		...hoursBandsOf(hours).map((band) => `uren/${band}`),
		`contract/${contractPaths[contract.type]}`,
		...(workplace.type === 'remote' || workplace.homeDays ? ['thuiswerken'] : []),
		...(experience?.months === 0 ? ['zonder-ervaring'] : []),
	];
	return [...new Set(paths)];
}

/** Slugs on all pages of every selection, by its address below `/vacatures/`. */
function selectionsIn(board: BuiltBoard): Map<string, string[]> {
	const found = new Map<string, string[]>();
	// A translation lists the same vacancies; tests/pages/translation.test.ts holds the two side by side.
	for (const { address, tree } of pagesOf(board).filter((page) => !isTranslated(board, page))) {
		const path = address.slice(board.base.length).replace(/(?:\/\d+)?\/$/, '');
		const isSelection = all('.selection', tree).length > 0;
		if (!isSelection) continue;
		const name = path.replace('vacatures/', '');
		found.set(name, [...(found.get(name) ?? []), ...slugsIn(all('.vacancy-list', tree))].sort());
	}
	return new Map([...found].sort());
}

const openCount = (board: BuiltBoard): number =>
	Number(texts('.list__count', pageAt(board, '/vacatures/').tree)[0]?.split(' ')[0]);

const isIntroducedWell = (board: BuiltBoard, path: string): boolean =>
	/^(?:plaats|functie)\/[^/]+$/.test(path) &&
	texts('.selection__introduction', pageAt(board, `/vacatures/${path}/`).tree)
		.join(' ')
		.split(' ').length >= 80;

const linksIn = (
	within: string,
	tree: Parameters<typeof all>[1],
	board: BuiltBoard,
): [path: string, count: number][] =>
	all(`${within} .selection-groups__links a`, tree).map((link) => [
		attribute(link, 'href').slice(`${board.base}vacatures/`.length, -1),
		Number(texts('.selection-groups__count', link)[0]),
	]);
