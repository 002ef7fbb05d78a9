import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFacts, anyFilters, factsWith } from '#domain/filters/filters.fixture.ts';
import type { VacancyFacts } from '#domain/filters/facts.ts';
import { facets, type Filters, isActive, noFilters, without } from '#domain/filters/filters.ts';
import { outcomeOf } from '#domain/filters/outcome.ts';
import { weekDemandOf } from '#domain/filters/week-demand.ts';
import type { Weekday } from '#domain/week-days.ts';
import { dayParts, maskOf, maskOfPart, weekMaskOf } from '#domain/week-mask.ts';

const anywhere = { from: [], hits: undefined };
const assen = { latitude: 52.997, longitude: 6.562 };

const passing = (
	facts: readonly VacancyFacts[],
	filters: Partial<Filters>,
	circumstances: Parameters<typeof outcomeOf>[2] = anywhere,
) =>
	outcomeOf(facts, { ...noFilters, ...filters }, circumstances).matches.map(
		({ facts: { slug }, unknown }) => (unknown.length > 0 ? `${slug}?` : slug),
	);

describe('a vacancy', () => {
	const evenings = weekMaskOf([
		{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
	]);
	const threeOfFive = weekDemandOf([
		{
			days: ['mon', 'tue', 'wed', 'thu', 'fri'],
			from: '08:00',
			to: '18:00',
			daysPerWeek: 3,
		},
	]);
	const maskOfDay = (day: Weekday) => maskOf(dayParts.map((part) => [day, part]));
	const officeWithOneEvening = evenings | maskOfPart('tue', 'evening');

	test.each<[string, Parameters<typeof factsWith>[0], Partial<Filters>, string[]]>([
		['pays enough at the top of its range', { payPerHour: 18 }, { pay: 18 }, ['een']],
		['pays too little', { payPerHour: 17.99 }, { pay: 18 }, []],
		['pays enough per month', { payPerMonth: 2500 }, { pay: 2400, payPer: 'maand' }, ['een']],
		['says nothing of its pay', { payPerHour: undefined }, { pay: 18 }, ['een?']],
		['is unpaid', { payPerHour: 0 }, { pay: 1 }, []],
		['offers one of two bands of hours', {}, { hours: ['0-16', '24-32'] }, ['een']],
		['offers other hours', {}, { hours: ['0-16', '32-40'] }, []],
		['fits the week', { mask: evenings }, { week: evenings }, ['een']],
		['asks one evening too many', { mask: officeWithOneEvening }, { week: evenings }, []],
		[
			'asks one evening too many, which may be',
			{ mask: officeWithOneEvening },
			{ week: evenings, weekFit: 'bijna' },
			['een'],
		],
		[
			'asks three of five days, of which four are free',
			{ mask: evenings, demand: threeOfFive },
			{ week: evenings & ~maskOfDay('wed') },
			['een'],
		],
		[
			'asks three of five days, of which two are free',
			{ mask: evenings, demand: threeOfFive },
			{
				week: evenings & ~(maskOfDay('mon') | maskOfDay('wed') | maskOfDay('fri')),
				weekFit: 'bijna',
			},
			[],
		],
		['lets one choose the times', { mask: 0 }, { week: maskOfPart('sun', 'night') }, ['een']],
		['has enough days at home', { home: 2.5 }, { home: '2' }, ['een']],
		['has just the days at home', { home: 2 }, { home: '2' }, ['een']],
		['has too few days at home', { home: 2.5 }, { home: '3' }, []],
		['has some work at home', { home: 'unknown' }, { home: '1' }, ['een']],
		['does not say how many days at home', { home: 'unknown' }, { home: '2' }, ['een?']],
		['is partly at home', { home: 'unknown' }, { home: 'alles' }, []],
		['is remote', { home: 'all' }, { home: 'alles' }, ['een']],
		['has another contract', {}, { contracts: ['vast'] }, []],
		['has one of two contracts', {}, { contracts: ['vast', 'tijdelijk'] }, ['een']],
		['is in another job group', {}, { jobGroups: ['keuken'] }, []],
		['is with another employer', {}, { employers: ['stroomkade'] }, []],
		['asks experience, or does not say', {}, { noExperience: true }, []],
		['asks no experience', { noExperience: true }, { noExperience: true }, ['een']],
		['does not say how much one phones', {}, { littlePhone: true }, []],
	])('that %s', (_, facts, filters, slugs) => {
		expect(passing([factsWith(facts)], filters)).toEqual(slugs);
	});

	test.each<[string, Partial<VacancyFacts>, string[]]>([
		['near enough', {}, ['een']],
		['too far', { points: [{ latitude: 51, longitude: 4 }] }, []],
		[
			'with its nearest place near enough',
			{ points: [{ latitude: 51, longitude: 4 }, assen] },
			['een'],
		],
		['at a place that is not known', { points: [] }, ['een?']],
		['remote', { home: 'all', points: [] }, ['een']],
	])('%s', (_, facts, slugs) => {
		const found = passing([factsWith(facts)], { place: 'Assen' }, { ...anywhere, from: [assen] });

		expect(found).toEqual(slugs);
	});

	test('is not held to a place that nobody knows, or to a query without an answer', () => {
		expect(passing([factsWith()], { place: 'Nergens', query: 'kok' })).toEqual(['een']);
	});

	test('answers the query when it is among the hits', () => {
		const hits = new Map([['twee', 1]]);
		const facts = [factsWith(), factsWith({ slug: 'twee' })];

		expect(passing(facts, { query: 'kok' }, { ...anywhere, hits })).toEqual(['twee']);
	});
});

const anyCircumstances = fc.record({
	from: fc.constantFrom([assen], []),
	hits: fc.constantFrom(new Map([['a', 1]]), undefined),
});

test('every number is what one would get by choosing', () => {
	fc.assert(
		fc.property(
			fc.array(anyFacts, { maxLength: 12 }),
			anyFilters,
			anyCircumstances,
			(all, filters, circumstances) => {
				const { matches, options, without: open } = outcomeOf(all, filters, circumstances);
				const countWith = (changed: Filters) =>
					outcomeOf(all, changed, circumstances).matches.length;

				// A place that is not found and a query without an answer leave nothing out.
				const known = {
					place: circumstances.from.length > 0 || undefined,
					query: circumstances.hits,
				};
				for (const facet of facets) {
					if (
						isActive(filters, facet) &&
						(facet in known ? known[facet as keyof typeof known] : true)
					)
						expect(open.get(facet)).toBe(countWith(without(filters, facet)));
					else expect(open.has(facet)).toBe(false);
				}
				for (const contract of ['vast', 'tijdelijk'] as const)
					expect(options.get('contracts')?.get(contract) ?? 0).toBe(
						countWith({ ...filters, contracts: [contract] }),
					);
				for (const home of ['1', '2', '3', 'alles'] as const)
					expect(options.get('home')?.get(home) ?? 0).toBe(countWith({ ...filters, home }));
				expect(options.get('noExperience')?.get('geen') ?? 0).toBe(
					countWith({ ...filters, noExperience: true }),
				);
				if (filters.week !== 0)
					expect(options.get('week')?.get('bijna') ?? 0).toBe(
						countWith({ ...filters, weekFit: 'bijna' }),
					);
				if (filters.place !== '' && circumstances.from.length > 0)
					expect(options.get('place')?.get('40') ?? 0).toBe(countWith({ ...filters, radius: 40 }));
				expect(matches.length).toBeLessThanOrEqual(all.length);
			},
		),
	);
});

test('one choice more in a facet never gives less, one facet more never gives more', () => {
	fc.assert(
		fc.property(fc.array(anyFacts, { maxLength: 12 }), anyFilters, (all, filters) => {
			const count = (changed: Filters) => outcomeOf(all, changed, anywhere).matches.length;

			expect(count({ ...filters, contracts: ['vast'] })).toBeLessThanOrEqual(
				count({ ...filters, contracts: ['vast', 'tijdelijk'] }),
			);
			expect(count({ ...filters, noExperience: true })).toBeLessThanOrEqual(
				count({ ...filters, noExperience: false }),
			);
		}),
	);
});
