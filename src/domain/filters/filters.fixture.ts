import fc from 'fast-check';
import type { KnownChoices } from '#domain/filters/address.ts';
import type { VacancyFacts } from '#domain/filters/facts.ts';
import {
	contractChoices,
	type Filters,
	homeChoices,
	noFilters,
	payPeriods,
	radii,
	sortOrders,
	weekFits,
} from '#domain/filters/filters.ts';
import { hoursBands } from '#domain/hours-bands.ts';
import { labelGrades } from '#domain/label.ts';
import type { WeekMask } from '#domain/week-mask.ts';

export const known: KnownChoices = {
	jobGroups: ['klantenservice', 'keuken', 'magazijn'],
	employers: ['noorderwinkel', 'stroomkade'],
};

export const anyMask = fc.integer({ min: 0, max: 2 ** 28 - 1 });

const typed = fc
	.string({ unit: 'grapheme', maxLength: 30 })
	.map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());

/** Filters as an address can hold them: nothing is set that means nothing. */
export const anyFilters: fc.Arbitrary<Filters> = fc
	.record({
		query: typed,
		isLiteral: fc.boolean(),
		place: typed,
		radius: fc.constantFrom(...radii),
		pay: fc.option(
			fc.integer({ min: 1, max: 9_999_900 }).map((cents) => cents / 100),
			{ nil: undefined },
		),
		payPer: fc.constantFrom(...payPeriods),
		hours: fc.subarray(hoursBands.map(({ id }) => id)),
		week: anyMask,
		weekFit: fc.constantFrom(...weekFits),
		home: fc.option(fc.constantFrom(...homeChoices), { nil: undefined }),
		contracts: fc.subarray([...contractChoices]),
		jobGroups: fc.subarray([...known.jobGroups]),
		employers: fc.subarray([...known.employers]),
		noExperience: fc.boolean(),
		littlePhone: fc.boolean(),
		sort: fc.option(fc.constantFrom(...sortOrders), { nil: undefined }),
	})
	.map((filters) => ({
		...filters,
		isLiteral: filters.isLiteral && filters.query !== '',
		radius: filters.place ? filters.radius : noFilters.radius,
		payPer: filters.pay ? filters.payPer : noFilters.payPer,
		weekFit: filters.week ? filters.weekFit : noFilters.weekFit,
		sort:
			(filters.sort === 'afstand' && !filters.place) || (filters.sort === 'nieuw' && !filters.query)
				? undefined
				: filters.sort,
	}));

const anyPoint = fc.record({
	latitude: fc.double({ min: 51, max: 53, noNaN: true }),
	longitude: fc.double({ min: 4, max: 7, noNaN: true }),
});

export const anyFacts: fc.Arbitrary<VacancyFacts> = fc.record({
	slug: fc.stringMatching(/^[a-z]{1,3}$/),
	published: fc.constantFrom('2026-11-20', '2026-10-01'),
	closes: fc.constantFrom('2026-12-01', undefined),
	payPerHour: fc.constantFrom(undefined, 0, 15, 20.5),
	payPerMonth: fc.constantFrom(undefined, 0, 1800, 3000),
	hours: fc.constantFrom({ min: 8, max: 12 }, { min: 24, max: 32 }, { min: 40, max: 40 }),
	home: fc.constantFrom<VacancyFacts['home']>(0, 1, 2.5, 'all', 'unknown'),
	contract: fc.constantFrom('vast', 'tijdelijk'),
	jobGroup: fc.constantFrom(...known.jobGroups),
	employer: fc.constantFrom(...known.employers),
	noExperience: fc.boolean(),
	littlePhone: fc.boolean(),
	label: fc.constantFrom(...labelGrades),
	points: fc.array(anyPoint, { maxLength: 2 }),
	demand: fc
		.oneof(anyMask, fc.constantFrom(0, 0b11, 0b111))
		.map((fixed) => ({ fixed, choices: [] })),
});

/** Mornings and afternoons. */
const mondayToThursday = 0b0011_0011_0011_0011;

/**
 * A vacancy of 24 to 32 hours on Monday to Thursday in Groningen, except for what is given; `mask` are
 * parts of the week that always belong to it.
 */
export const factsWith = ({
	mask = mondayToThursday,
	...given
}: Partial<VacancyFacts> & { mask?: WeekMask } = {}): VacancyFacts => ({
	slug: 'een',
	published: '2026-11-20',
	closes: undefined,
	payPerHour: 18.59,
	payPerMonth: 2578,
	hours: { min: 24, max: 32 },
	home: 0,
	contract: 'tijdelijk',
	jobGroup: 'klantenservice',
	employer: 'noorderwinkel',
	noExperience: false,
	littlePhone: false,
	label: 'B',
	points: [{ latitude: 53.219, longitude: 6.567 }],
	demand: { fixed: mask, choices: [] },
	...given,
});
