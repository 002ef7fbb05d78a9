import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Salary, salarySchema } from '#domain/schema/salary.ts';
import { calendarYearFloor, wageFloor, weekdaysIn } from '#domain/wage-floor.ts';

const minimum = { hourly: 14.99, day: '2026-11-22' };

const salaryWith = (given: Partial<Salary>): Salary =>
	salarySchema.parse({
		min: 1,
		max: 1,
		period: 'month',
		includesHolidayAllowance: false,
		...given,
	});

// https://www.mkbservicedesk.nl/personeel/beloning-arbeidsvoorwaarden/wat-is-het-minimumloon (read 2026-11-22)
test.each([
	[36, 2134.08],
	[38, 2252.64],
	[40, 2371.2],
])('13.68 an hour is at %d hours a month %d', (fullTimeHours, amount) => {
	expect(wageFloor(salaryWith({ fullTimeHours }), { hourly: 13.68, day: '2024-08-01' })).toBe(
		amount,
	);
});

test.each([
	[20, 1299.13, 1304.13],
	[24, 1558.96, 1564.96],
	[32, 2078.61, 2086.61],
	[36, 2338.44, 2347.43],
	[38, 2468.35, 2477.85],
	[40, 2598.27, 2608.26],
])(
	'14.99 an hour is at %d hours a month %d, by the hours of 2026 %d',
	(fullTimeHours, usual, year) => {
		const salary = salaryWith({ fullTimeHours });

		expect(wageFloor(salary, minimum)).toBe(usual);
		expect(calendarYearFloor(salary, minimum)).toBe(year);
	},
);

// 262 days of 8 hours in 2024: https://www.salar.support/903546-Welke-gevolgen-heeft-het-minimum-uurloon-voor-een-periodeloner-in-2024
test.each([
	[2024, 262],
	[2025, 261],
	[2026, 261],
	[2027, 261],
	[2028, 260],
])('%d has %d weekdays', (year, days) => {
	expect(weekdaysIn(year)).toBe(days);
});

describe('an amount that includes holiday allowance', () => {
	test.each([
		['with its own percentage', 8, 16.19],
		['with the least percentage where none is stated', undefined, 16.19],
		['with a higher percentage', 10, 16.49],
	])('%s', (_, holidayAllowance, amount) => {
		const salary = salaryWith({ period: 'hour', includesHolidayAllowance: true, holidayAllowance });

		expect(wageFloor(salary, minimum)).toBe(amount);
	});
});

// 14.06 × 6.75 × 52 ÷ 12 is 411.255 and 14.99 × 25.5 × 52 ÷ 12 is 1656.395: binary fractions fall just below.
test.each([
	[14.06, 6.75, 411.26],
	[14.99, 25.5, 1656.4],
])('half a cent goes up: %d an hour at %d hours a month is %d', (hourly, fullTimeHours, amount) => {
	expect(wageFloor(salaryWith({ fullTimeHours }), { ...minimum, hourly })).toBe(amount);
});

test('by the calendar year the floor is never lower', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 60 }),
			fc.constantFrom('hour', 'month', 'year'),
			fc.integer({ min: 2024, max: 2060 }),
			(fullTimeHours, period, year) => {
				const salary = salaryWith({ fullTimeHours, period });
				const day = `${year}-06-15`;

				expect(calendarYearFloor(salary, { hourly: 14.99, day })).toBeGreaterThanOrEqual(
					wageFloor(salary, { hourly: 14.99, day }),
				);
			},
		),
	);
});
