import { expect, test } from 'vitest';
import { payPeriods } from '#domain/schema/salary.ts';
import { compareWage } from '#domain/wage-comparison.ts';
import { completed } from '#drafts/completed.ts';

const salaryOf = (salary: object): unknown => completed({ salary }).values['salary'];

test('an amount a month is not judged while the hours that it is for are open', () => {
	expect(salaryOf({ min: 1200, period: 'month' })).toMatchObject({ min: 25_000 });
	expect(salaryOf({ min: 1200, period: 'month', fullTimeHours: 20 })).toMatchObject({
		min: 1200,
		fullTimeHours: 20,
	});
});

test('an amount an hour is judged as it is', () => {
	expect(salaryOf({ min: 9, period: 'hour' })).toMatchObject({ min: 9 });
});

test.each(payPeriods)(
	'pay of which only “%s” is known can be, and is below no minimum',
	(period) => {
		const { vacancy } = completed({ salary: { period } });
		const wage = vacancy && compareWage(vacancy, '2026-11-23');

		expect(vacancy?.salary.period).toBe(period);
		expect(wage?.salary.min).toBeGreaterThan(wage?.floor ?? Number.NaN);
	},
);
