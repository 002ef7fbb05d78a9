import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { entryOn, valueOn } from '#domain/parameters/dated.ts';
import { minimumHolidayAllowance } from '#domain/parameters/holiday-allowance.ts';
import {
	apprenticePercentages,
	minimumHourlyWage,
	minimumWages,
	shareOf,
	youthPercentages,
} from '#domain/parameters/minimum-wage.ts';

describe('published amounts', () => {
	test.each([
		['2024-01-01', 21, 13.27],
		['2024-06-30', 17, 5.24],
		['2024-07-01', 20, 10.94],
		['2024-07-01', 18, 6.84],
		['2025-01-01', 15, 4.22],
		['2025-07-01', 45, 14.4],
		['2026-01-01', 16, 5.07],
		['2026-11-22', 21, 14.99],
	])('on %s at %d years: %d', (date, age, amount) => {
		expect(minimumHourlyWage(date, { age })).toBe(amount);
	});

	test.each([
		['2025-07-01', 20, 8.86],
		['2026-01-01', 19, 7.72],
		['2026-01-01', 17, 5.81],
		['2026-01-01', 21, 14.71],
	])('for an apprentice on %s at %d years: %d', (date, age, amount) => {
		expect(minimumHourlyWage(date, { age, apprentice: true })).toBe(amount);
	});
});

describe('nothing is made up', () => {
	test.each([
		['before the series', '2023-12-31', {}],
		['after the last known period', '2027-01-01', {}],
		['below fifteen', '2026-07-01', { age: 14 }],
		['for apprentices where no source was read', '2024-01-01', { age: 18, apprentice: true }],
	])('%s', (_, date, person) => {
		expect(minimumHourlyWage(date, person)).toBeUndefined();
	});
});

describe('the series', () => {
	test('has no gaps and no overlaps', () => {
		const starts = minimumWages.slice(1).map(({ from }) => from);
		const ends = minimumWages.slice(0, -1).map(({ until = '' }) => addDays(until, 1));

		expect(starts).toEqual(ends);
	});

	test.each(minimumWages)('from $from has the legal share of the adult amount', ({ value }) => {
		for (const [age, percentage] of Object.entries(youthPercentages)) {
			expect(value.youth).toHaveProperty(age, shareOf(value.adult, percentage));
		}
		for (const [age, percentage] of Object.entries(value.apprentice ? apprenticePercentages : {})) {
			expect(value.apprentice).toHaveProperty(age, shareOf(value.adult, percentage));
		}
	});
});

test('a share is rounded half up to the cent', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 10_000 }),
			fc.constantFrom(30, 34.5, 39.5, 80),
			(cents, percentage) => {
				const exactThousandths = cents * percentage * 10;
				const difference =
					Math.round(shareOf(cents / 100, percentage) * 100) * 1000 - exactThousandths;

				expect(difference).toBeGreaterThan(-500);
				expect(difference).toBeLessThanOrEqual(500);
			},
		),
	);
});

test('the least holiday allowance is 8 percent and has no known end', () => {
	expect(valueOn(minimumHolidayAllowance, '2026-11-22')).toBe(8);
	expect(entryOn(minimumHolidayAllowance, '2030-01-01')).toBeDefined();
});
