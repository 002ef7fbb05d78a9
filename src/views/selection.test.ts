import { expect, test } from 'vitest';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { selectionsFor } from '#views/selection.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const pathsFor = (given: Parameters<typeof subjectWith>[0]) => {
	const { vacancy } = subjectWith(given);
	return selectionsFor([vacancy], dictionaryFor('nl'))
		.filter(({ holds }) => holds(vacancy))
		.map(({ path }) => path);
};

test('a day job of 24 to 32 hours', () => {
	expect(pathsFor({})).toEqual([
		'rooster/kantoortijden',
		'functie/klantenservice',
		'plaats/groningen',
		'uren/24-32',
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
		'uren/0-16',
		'zonder-ervaring',
	]);
});

test('every path is different', () => {
	const paths = selectionsFor([subjectWith().vacancy], dictionaryFor('nl')).map(({ path }) => path);

	expect(new Set(paths).size).toBe(paths.length);
});
