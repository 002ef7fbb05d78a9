import { describe, expect, test } from 'vitest';
import { listingsOf } from '#domain/listings/listings.ts';
import { packListings, unpackListings } from '#domain/listings/packed-listings.ts';
import { listingAt } from '#domain/listings/read-listing.ts';
import { cardOfListing } from '#views/card.ts';
import { cardOf } from '#views/card-of.ts';
import { factsIn, type ListingFacts } from '#views/search/listing-facts.ts';
import { listingOf } from '#views/search/listing-of.ts';
import { subjectWith } from '#views/subject.fixture.ts';
import type { Subject } from '#views/subject.ts';

const subjects = [
	subjectWith(),
	subjectWith({ title: 'Clerk', language: 'en', closes: '2026-11-25' }),
	subjectWith({ workplace: { type: 'remote' }, locations: [] }),
	subjectWith({ salary: { kind: 'allowance', period: 'month', min: 0, max: 0 } }),
	subjectWith({ agencyFor: 'De Klant', locations: [{ city: 'Gent', country: 'BE' }] }),
	subjectWith({
		shifts: [],
		roster: {
			flexible: { days: ['mon'], from: '07:00', to: '19:00', coreFrom: '10:00', coreTo: '14:00' },
		},
	}),
	subjectWith({
		shifts: [],
		roster: { referenceDays: [{ days: ['sat', 'sun'], from: '10:00', to: '18:00' }] },
	}),
];
const [{ today }] = subjects as [Subject];
const listed = listingsOf(subjects.map(listingOf), today);
const sent = unpackListings(JSON.parse(JSON.stringify(packListings(listed))));

/** Everything that filters may ask, which is worked out when they do. */
const told = (facts: ListingFacts): unknown => [
	[facts.row, facts.slug, facts.published, facts.closes, facts.hours, facts.demand, facts.home],
	[facts.payPerHour, facts.payPerMonth, facts.contract, facts.jobGroup, facts.employer],
	[facts.noExperience, facts.littlePhone, facts.label, facts.points],
];

test('a browser makes of the list the same cards as the build', () => {
	const cards = subjects.map(({ dictionary }, row) =>
		cardOfListing(listingAt(sent, row), dictionary, today),
	);

	expect(cards).toEqual(subjects.map((subject) => cardOf(subject)));
});

test('a browser makes of the list the same facts as the build', () => {
	expect(factsIn(sent).map(told)).toEqual(factsIn(listed).map(told));
});

describe('the facts of a vacancy', () => {
	const factsWith = (...given: Parameters<typeof subjectWith>) =>
		factsIn(listingsOf([listingOf(subjectWith(...given))], today)).at(0);

	test('are what its card says, at the top of the range', () => {
		expect(factsWith()).toMatchObject({
			row: 0,
			slug: 'medewerker-klantenservice',
			published: '2026-11-20',
			closes: undefined,
			// 2900 * 12 / (52 * 36) and 2900 * 32 / 36
			payPerHour: 18.59,
			payPerMonth: 2578,
			hours: { min: 24, max: 32 },
			demand: { fixed: 0b11001100110011 & 0b0011001100110011, choices: [] },
			home: 2,
			contract: 'tijdelijk',
			jobGroup: 'klantenservice',
			employer: 'voorbeeld',
			noExperience: false,
			littlePhone: false,
			label: 'E',
			points: [],
		});
	});

	test.each([
		['remote', { type: 'remote' }, 'all'],
		['partly at home', { type: 'hybrid' }, 'unknown'],
		['on site', { type: 'on-site' }, 0],
	] as const)('tell that work is %s', (_, workplace, home) => {
		expect(factsWith({ workplace })?.home).toBe(home);
	});

	test.each([
		[{ phone: 20, chat: 80 }, true],
		[{ chat: 100 }, true],
		[{ phone: 21, chat: 79 }, false],
		[undefined, false],
	])('of contact %j tell little phone work: %s', (contactMix, littlePhone) => {
		expect(factsWith({ contactMix })?.littlePhone).toBe(littlePhone);
	});

	test('tell no experience only when the vacancy does', () => {
		expect(factsWith({ experience: { months: 0 } })?.noExperience).toBe(true);
		expect(factsWith({ experience: { months: 1 } })?.noExperience).toBe(false);
		expect(factsWith()?.noExperience).toBe(false);
	});

	test('have no wage for a trainee, and a fee for a freelancer', () => {
		const allowance = { kind: 'allowance', period: 'month', min: 600, max: 600 } as const;
		const fee = { kind: 'fee', period: 'hour', min: 70, max: 85 } as const;

		expect(factsWith({ salary: allowance })).toMatchObject({ payPerHour: 0, payPerMonth: 0 });
		expect(factsWith({ salary: fee })?.payPerHour).toBe(85);
	});
});
