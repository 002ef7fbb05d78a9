import { expect, test } from 'vitest';
import { contractTypes } from '#domain/contract-paths.ts';
import { jobGroupIds } from '#domain/job-groups.ts';
import { isSelectionPath } from '#domain/selection-path.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { selectionNames } from '#views/selection/names.ts';
import {
	compareKeys,
	parentsOf,
	pathOf,
	type SelectionKey,
	selectionKeysOf,
} from '#views/selection/key.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const pathsFor = (given: Parameters<typeof subjectWith>[0]) =>
	selectionKeysOf(subjectWith(given).vacancy, new Set()).map(pathOf);

test('a day job of 24 to 32 hours', () => {
	expect(pathsFor({})).toEqual([
		'rooster/kantoortijden',
		'functie/klantenservice',
		'plaats/groningen',
		'plaats/groningen/klantenservice',
		'uren/24-32',
		'contract/tijdelijk',
		'thuiswerken',
	]);
});

test('work on call at weekends without experience', () => {
	const given = {
		shifts: [],
		roster: { referenceDays: [{ days: ['sat' as const], from: '09:00', to: '18:00' }] },
		hours: { min: 0, max: 8 },
		workplace: { type: 'on-site' as const },
		experience: { months: 0 },
		locations: [{ city: '’s-Hertogenbosch' }],
	};

	expect(pathsFor(given)).toEqual([
		'rooster/weekend',
		'functie/klantenservice',
		'plaats/s-hertogenbosch',
		'plaats/s-hertogenbosch/klantenservice',
		'uren/0-16',
		'contract/tijdelijk',
		'zonder-ervaring',
	]);
});

test('a town of a name that others have too is told from them, as far as the vacancy tells', () => {
	const locations = [
		{ city: 'Bergen', postalCode: '1861' },
		{ city: 'Bergen', country: 'NO' },
		{ city: 'Bergen' },
		{ city: 'Zwolle' },
	];
	const keysOf = selectionKeysOf(subjectWith({ locations }).vacancy, new Set(['bergen']));
	const towns = keysOf.filter(({ kind }) => kind === 'plaats' || kind === 'paar');

	expect(towns.map((key) => [pathOf(key), selectionNames(key, dictionaryFor('nl')).title])).toEqual(
		[
			['plaats/bergen-noord-holland', 'Vacatures in Bergen (Noord-Holland)'],
			['plaats/bergen-no', 'Vacatures in Bergen (Noorwegen)'],
			['plaats/bergen', 'Vacatures in Bergen'],
			['plaats/zwolle', 'Vacatures in Zwolle'],
			[
				'plaats/bergen-noord-holland/klantenservice',
				'Vacatures klantenservice in Bergen (Noord-Holland)',
			],
			['plaats/bergen-no/klantenservice', 'Vacatures klantenservice in Bergen (Noorwegen)'],
			['plaats/bergen/klantenservice', 'Vacatures klantenservice in Bergen'],
			['plaats/zwolle/klantenservice', 'Vacatures klantenservice in Zwolle'],
		],
	);
});

const cities = ['Rhoon', '’s-Hertogenbosch', 'Aalten'];
const keys: SelectionKey[] = [
	{ kind: 'verder', id: 'zonder-ervaring' },
	...contractTypes.map((id) => ({ kind: 'contract' as const, id })),
	...cities.map((city) => ({ kind: 'plaats' as const, city })),
	...jobGroupIds.map((id) => ({ kind: 'functie' as const, id })),
	...jobGroupIds.map((id) => ({ kind: 'paar' as const, id, city: 'Rhoon' })),
	{ kind: 'uren', id: '32-40' },
	{ kind: 'uren', id: '0-16' },
	{ kind: 'rooster', id: 'avond' },
];

test('every selection has an address of its own, which an introduction can name', () => {
	const paths = keys.map(pathOf);

	expect(new Set(paths).size).toBe(paths.length);
	expect(paths.filter((path) => !isSelectionPath(path))).toEqual([]);
});

test.each(['nl', 'en'] as const)('every selection has a title of its own in %s', (language) => {
	const titles = keys.map((key) => selectionNames(key, dictionaryFor(language)).title);

	expect(new Set(titles).size).toBe(titles.length);
});

test('places stand in the order of their names, hours in that of their number', () => {
	const sorted = keys.toSorted(compareKeys);

	expect(sorted.flatMap((key) => (key.kind === 'plaats' ? key.city : []))).toEqual([
		'’s-Hertogenbosch',
		'Aalten',
		'Rhoon',
	]);
	expect(sorted.flatMap((key) => (key.kind === 'uren' ? key.id : []))).toEqual(['0-16', '32-40']);
	expect(sorted[0]).toEqual({ kind: 'rooster', id: 'avond' });
});

test('a job group in a place is a part of the place and of the job group', () => {
	const pair: SelectionKey = { kind: 'paar', id: 'keuken', city: 'Rhoon' };

	expect(parentsOf(pair).map(pathOf)).toEqual(['plaats/rhoon', 'functie/keuken']);
	expect(parentsOf({ kind: 'plaats', city: 'Rhoon' })).toEqual([]);
});
