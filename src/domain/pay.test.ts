import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourlyPay, monthlyPayAt, payPer, yearlyPayAt } from '#domain/pay.ts';
import { type PayPeriod, payPeriods, type Salary, salarySchema } from '#domain/schema/salary.ts';

const monthly = salaryWith({ min: 2400, max: 2900, period: 'month', fullTimeHours: 36 });

function salaryWith(given: Partial<Salary>): Salary {
	return salarySchema.parse({
		min: 15,
		max: 18,
		period: 'hour',
		includesHolidayAllowance: false,
		holidayAllowance: 8,
		...given,
	});
}

function rounded(range: { min: number; max: number } | undefined) {
	return range && [range.min, range.max].map((amount) => Number(amount.toFixed(2)));
}

// https://www.mkbservicedesk.nl/personeel/beloning-arbeidsvoorwaarden/wat-is-het-minimumloon (read 2026-11-22)
test.each([
	[36, 2134.08],
	[38, 2252.64],
	[40, 2371.2],
])('13.68 an hour at %d hours is %d a month', (hours, amount) => {
	const salary = salaryWith({ min: 13.68, max: 13.68 });

	expect(rounded(monthlyPayAt(salary, hours))).toEqual([amount, amount]);
});

describe('a wage per month', () => {
	test('belongs to the full-time hours', () => {
		expect(rounded(monthlyPayAt(monthly, 36))).toEqual([2400, 2900]);
		expect(rounded(monthlyPayAt(monthly, 24))).toEqual([1600, 1933.33]);
		expect(rounded(yearlyPayAt(monthly, 36))).toEqual([28800, 34800]);
		expect(rounded(hourlyPay(monthly))).toEqual([15.38, 18.59]);
	});

	test('grows with the holiday allowance', () => {
		expect(rounded(monthlyPayAt(monthly, 36, { holidayAllowance: 'with' }))).toEqual([2592, 3132]);
	});
});

describe('an amount that includes holiday allowance', () => {
	const included = salaryWith({ min: 16.19, max: 16.19, includesHolidayAllowance: true });

	test('is divided to leave it out', () => {
		expect(rounded(hourlyPay(included))).toEqual([14.99, 14.99]);
	});

	test('stays as it is with it', () => {
		expect(rounded(hourlyPay(included, { holidayAllowance: 'with' }))).toEqual([16.19, 16.19]);
	});
});

describe('what is not stated is not computed', () => {
	test.each<[string, Partial<Salary>, 'with' | 'without']>([
		['whether it is included', { includesHolidayAllowance: undefined }, 'without'],
		['whether it is included', { includesHolidayAllowance: undefined }, 'with'],
		['the percentage to add', { holidayAllowance: undefined }, 'with'],
		[
			'the percentage to take off',
			{ includesHolidayAllowance: true, holidayAllowance: undefined },
			'without',
		],
	])('%s', (_, given, holidayAllowance) => {
		const salary = salaryWith(given);

		expect(hourlyPay(salary, { holidayAllowance })).toBeUndefined();
		expect(hourlyPay(salary, { holidayAllowance: 'as-stated' })).toEqual({ min: 15, max: 18 });
	});

	test('but the percentage is not needed when it is not included', () => {
		expect(hourlyPay(salaryWith({ holidayAllowance: undefined }))).toEqual({ min: 15, max: 18 });
	});
});

describe('an internship allowance per month', () => {
	const allowance = salarySchema.parse({ min: 500, max: 600, period: 'month', kind: 'allowance' });

	test('does not change with the hours', () => {
		expect(monthlyPayAt(allowance, 16)).toEqual({ min: 500, max: 600 });
		expect(yearlyPayAt(allowance, 40)).toEqual({ min: 6000, max: 7200 });
	});

	test('has no hourly amount', () => {
		expect(hourlyPay(allowance)).toBeUndefined();
	});

	test('does change when its hours are stated', () => {
		expect(monthlyPayAt({ ...allowance, fullTimeHours: 40 }, 20)?.min).toBeCloseTo(250);
	});
});

describe('a fee', () => {
	test('has no holiday allowance', () => {
		const fee = salarySchema.parse({ min: 60, max: 80, period: 'hour', kind: 'fee' });

		expect(hourlyPay(fee, { holidayAllowance: 'with' })).toEqual({ min: 60, max: 80 });
	});

	test('per month without hours is not computed', () => {
		const fee = salarySchema.parse({ min: 6000, max: 8000, period: 'month', kind: 'fee' });

		expect(monthlyPayAt(fee, 32)).toBeUndefined();
	});
});

const anySalary = fc
	.record({
		least: fc.integer({ min: 1, max: 5000 }),
		more: fc.nat(2000),
		period: fc.constantFrom<PayPeriod>(...payPeriods),
		fullTimeHours: fc.integer({ min: 1, max: 60 }),
		includesHolidayAllowance: fc.boolean(),
		holidayAllowance: fc.nat(20),
	})
	.map(({ least, more, ...given }) => {
		// No hour pays what a month can.
		const euros = (amount: number): number =>
			Math.ceil(amount / (given.period === 'hour' ? 10 : 1));
		return salaryWith({ ...given, min: euros(least), max: euros(least + more) });
	});
const anyHours = fc.integer({ min: 1, max: 60 });
const anyPeriod = fc.constantFrom<PayPeriod>(...payPeriods);

describe('for any wage', () => {
	test('pay never falls with more hours', () => {
		fc.assert(
			fc.property(anySalary, anyPeriod, anyHours, (salary, period, hours) => {
				const [fewer, more] = [hours, hours + 1].map((at) => payPer(salary, period, at)?.min ?? 0);

				expect(more).toBeGreaterThanOrEqual(fewer ?? 0);
			}),
		);
	});

	test('a year is twelve months and 52 weeks of hours', () => {
		fc.assert(
			fc.property(anySalary, anyHours, (salary, hours) => {
				const year = yearlyPayAt(salary, hours)?.max ?? 0;

				expect((monthlyPayAt(salary, hours)?.max ?? 0) * 12).toBeCloseTo(year);
				expect((hourlyPay(salary)?.max ?? 0) * hours * 52).toBeCloseTo(year);
			}),
		);
	});

	test('there and back gives the stated amount', () => {
		fc.assert(
			fc.property(anySalary, anyPeriod, ({ ...salary }, period) => {
				const hours = salary.fullTimeHours ?? 40;
				const there = payPer(salary, period, hours, { holidayAllowance: 'as-stated' });
				const back = payPer({ ...salary, ...there, period }, salary.period, hours, {
					holidayAllowance: 'as-stated',
				});

				expect(back?.min).toBeCloseTo(salary.min);
			}),
		);
	});

	test('with holiday allowance is its percentage above without', () => {
		fc.assert(
			fc.property(anySalary, (salary) => {
				const without = hourlyPay(salary)?.min ?? 0;
				const factor = 1 + (salary.holidayAllowance ?? 0) / 100;

				expect(hourlyPay(salary, { holidayAllowance: 'with' })?.min).toBeCloseTo(without * factor);
			}),
		);
	});
});
