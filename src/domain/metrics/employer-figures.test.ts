import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '#domain/metrics/employer-figures.ts';
import { type Shown, sumOf } from '#domain/metrics/hidden.ts';
import type { Metrics } from '#domain/schema/metrics.ts';

const quarter = (number: number, counted: Partial<Metrics> = {}): Metrics => ({
	organisation: 'winkel',
	from: `2026-0${number * 3 - 2}-01`,
	to: `2026-0${number * 3}-30`,
	...counted,
});
const figures = (...metrics: Metrics[]) => figuresOf(metrics)[0];

test('employers stand in order, and each has its own figures', () => {
	const found = figuresOf([
		quarter(1, { organisation: 'zaak', applicants: 9 }),
		quarter(1, { organisation: 'akker', applicants: 7 }),
	]);

	expect(found.map(({ organisation, applicants }) => [organisation, applicants])).toEqual([
		['akker', 7],
		['zaak', 9],
	]);
});

describe('a period', () => {
	test('gives what was counted, and nothing for what was not', () => {
		expect(figures(quarter(2), quarter(1, { applicants: 42, hired: 6 }))?.periods).toEqual([
			{ from: '2026-01-01', to: '2026-03-30', applicants: 42, hired: 6 },
			{ from: '2026-04-01', to: '2026-06-30' },
		]);
	});

	test('with few people takes another along: all of them are given', () => {
		const found = figures(
			...[30, 3, 12].map((applicants, index) => quarter(index + 1, { applicants })),
		);

		expect(found?.applicants).toBe(45);
		expect(found?.periods.map(({ applicants }) => applicants)).toEqual([30, 'hidden', 'hidden']);
	});

	test.each([
		[6, 24],
		[4, 'hidden'],
		[undefined, 'hidden'],
	])('with %s hired gives %s days', (hired, days) => {
		const counted = {
			applicants: 40,
			medianDaysToHire: 24,
			...(hired === undefined ? {} : { hired }),
		};

		expect(figures(quarter(1, counted))?.periods[0]?.medianDaysToHire).toBe(days);
	});

	test.each([
		[18, 17, { median: 2, withinPromise: 94 }],
		[4, 4, { median: 'hidden', withinPromise: 'hidden' }],
		[0, 0, { median: 'hidden', withinPromise: 'hidden' }],
	])('with %i answers, %i in time, gives %o', (count, withinPromise, expected) => {
		const reply = { count, medianWorkdays: 2, withinPromise, public: false };

		expect(figures(quarter(1, { reply }))?.periods[0]?.reply).toEqual(expected);
	});

	test.each([
		[12, 6, { started: 12, left: 6 }],
		[12, 2, { started: 12, left: 'hidden' }],
		// Three stayed: they would follow.
		[12, 9, { started: 12, left: 'hidden' }],
		[3, 1, { started: 'hidden', left: 'hidden' }],
	])('in which %i started and %i left gives %o', (started, left, expected) => {
		expect(figures(quarter(1, { firstYear: { started, left } }))?.periods[0]?.firstYear).toEqual(
			expected,
		);
	});
});

test('sources are added up over the periods, with what one applicant cost', () => {
	const found = figures(
		quarter(1, {
			applicants: 30,
			sources: [
				{ source: 'indeed', applicants: 20, cost: 450 },
				{ source: 'referral', applicants: 8 },
				{ source: 'poster', applicants: 2, cost: 60 },
			],
		}),
		quarter(2, {
			applicants: 20,
			sources: [
				{ source: 'indeed', applicants: 10, cost: 250 },
				{ source: 'own-site', applicants: 10, cost: 0 },
			],
		}),
	);

	expect(found?.sources).toEqual([
		{ source: 'indeed', applicants: 30, cost: 700, costPerApplicant: 23.33 },
		{ source: 'own-site', applicants: 10, cost: 0, costPerApplicant: 0 },
		{ source: 'referral', applicants: 'hidden' },
		{ source: 'poster', applicants: 'hidden', cost: 60 },
	]);
});

test('applicants of whom no source was counted are a part of the whole too', () => {
	const found = figures(
		quarter(1, {
			applicants: 42,
			sources: [
				{ source: 'indeed', applicants: 30 },
				{ source: 'referral', applicants: 12 },
			],
		}),
		quarter(2, { applicants: 3 }),
	);

	expect(found?.sources).toEqual([
		{ source: 'indeed', applicants: 30 },
		{ source: 'referral', applicants: 'hidden' },
		{ source: undefined, applicants: 'hidden' },
	]);
});

describe('vacancies', () => {
	const of = (vacancy: string, applicants: number, number = 1) =>
		quarter(number, { vacancy, applicants });

	test('are added up over the periods, beside the rest of the employer', () => {
		const found = figures(
			quarter(1, { applicants: 40 }),
			quarter(2, { applicants: 30 }),
			of('kok', 12),
			of('kok', 10, 2),
			of('ober', 20),
		);

		expect(found?.applicants).toBe(70);
		expect(found?.vacancies).toEqual([
			{ vacancy: undefined, applicants: 28 },
			{ vacancy: 'kok', applicants: 22 },
			{ vacancy: 'ober', applicants: 20 },
		]);
	});

	test('make up the employer when that has no figures of its own', () => {
		const found = figures(of('kok', 12), of('ober', 20));

		expect(found).toMatchObject({ applicants: 32, periods: [{ applicants: 32 }] });
		expect(found?.vacancies).toHaveLength(2);
	});

	test('with few people are hidden, also by way of the rest', () => {
		const found = figures(quarter(1, { applicants: 40 }), of('kok', 36));

		expect(found?.vacancies.map(({ applicants }) => applicants)).toEqual(['hidden', 'hidden']);
	});
});

test('no figure is of fewer than five people, and none follows from the whole', () => {
	const counts = fc.array(fc.nat(12), { minLength: 1, maxLength: 5 });
	const everything = (shown: readonly (Shown | undefined)[], all: readonly number[]): void => {
		const visible = shown.filter((part): part is number => typeof part === 'number');
		const hidden = shown.filter((part) => part === 'hidden').length;

		expect(visible.filter((part) => part < 5)).toEqual([]);
		if (sumOf(all) >= 5 && hidden > 0) {
			expect(hidden).toBeGreaterThan(1);
			expect(sumOf(all) - sumOf(visible)).toBeGreaterThanOrEqual(5);
		}
	};
	fc.assert(
		fc.property(counts, counts, (applicants, ofVacancies) => {
			const periods = applicants.map((count, index) => quarter(index + 1, { applicants: count }));
			const vacancies = ofVacancies.map((count, index) =>
				quarter(1, { vacancy: `v${index}`, applicants: count }),
			);
			fc.pre(applicants.length > 1 && sumOf(ofVacancies) < sumOf(applicants));
			const found = figures(...periods, ...vacancies);
			everything(found?.periods.map((period) => period.applicants) ?? [], applicants);
			everything(found?.vacancies.map((vacancy) => vacancy.applicants) ?? [], applicants);
		}),
	);
});
