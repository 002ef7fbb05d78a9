import { describe, expect, test } from 'vitest';
import { cardOf } from '#views/card.ts';
import { packIndex, type SearchEntry, unpackIndex } from '#views/search/packed-index.ts';
import { subjectWith } from '#views/subject.fixture.ts';
import type { Subject } from '#views/subject.ts';
import { vacancyFacts } from '#views/search/vacancy-facts.ts';

const entryOf = (subject: Subject): SearchEntry => ({
	...vacancyFacts(subject.slug, subject.vacancy),
	card: cardOf(subject),
});

const subjects = [
	subjectWith(),
	subjectWith({ title: 'Clerk', language: 'en', closes: '2026-11-25' }),
	subjectWith({ workplace: { type: 'remote' }, locations: [] }),
	subjectWith({ salary: { kind: 'allowance', period: 'month', min: 0, max: 0 } }),
];

test('what is packed comes back, cards and facts alike', () => {
	const entries = subjects.map(entryOf);

	expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(entries))))).toEqual(entries);
});

test('a board without vacancies has an index too', () => {
	expect(unpackIndex(JSON.parse(JSON.stringify(packIndex([]))))).toEqual([]);
});

test.each([{}, { version: 2, facts: {}, cards: {} }, { version: 1 }, [], 'x', 1])(
	'%j is not an index',
	(value) => {
		expect(() => unpackIndex(value)).toThrow(TypeError);
	},
);

describe('the facts of a vacancy', () => {
	const factsOf = (...given: Parameters<typeof subjectWith>) => {
		const { slug, vacancy } = subjectWith(...given);
		return vacancyFacts(slug, vacancy);
	};

	test('are what its card says, at the top of the range', () => {
		expect(factsOf()).toEqual({
			slug: 'medewerker-klantenservice',
			published: '2026-11-20',
			closes: undefined,
			// 2900 * 12 / (52 * 36) and 2900 * 32 / 36
			payPerHour: 18.59,
			payPerMonth: 2578,
			hours: { min: 24, max: 32 },
			mask: 0b11001100110011 & 0b0011001100110011,
			demand: { fixed: 0b11001100110011 & 0b0011001100110011, choices: [] },
			home: 2,
			contract: 'tijdelijk',
			jobGroup: 'klantenservice',
			employer: 'voorbeeld',
			noExperience: false,
			littlePhone: false,
			label: 'E',
			points: [{ latitude: 53.219, longitude: 6.567 }],
		});
	});

	test.each([
		['remote', { type: 'remote' }, 'all'],
		['partly at home', { type: 'hybrid' }, 'unknown'],
		['on site', { type: 'on-site' }, 0],
	] as const)('tell that work is %s', (_, workplace, home) => {
		expect(factsOf({ workplace }).home).toBe(home);
	});

	test.each([
		[{ phone: 20, chat: 80 }, true],
		[{ chat: 100 }, true],
		[{ phone: 21, chat: 79 }, false],
		[undefined, false],
	])('of contact %j tell little phone work: %s', (contactMix, littlePhone) => {
		expect(factsOf({ contactMix }).littlePhone).toBe(littlePhone);
	});

	test('tell no experience only when the vacancy does', () => {
		expect(factsOf({ experience: { months: 0 } }).noExperience).toBe(true);
		expect(factsOf({ experience: { months: 1 } }).noExperience).toBe(false);
		expect(factsOf().noExperience).toBe(false);
	});

	test('have no wage for a trainee, and a fee for a freelancer', () => {
		const allowance = { kind: 'allowance', period: 'month', min: 600, max: 600 } as const;
		const fee = { kind: 'fee', period: 'hour', min: 70, max: 85 } as const;

		expect(factsOf({ salary: allowance })).toMatchObject({ payPerHour: 0, payPerMonth: 0 });
		expect(factsOf({ salary: fee }).payPerHour).toBe(85);
	});
});
