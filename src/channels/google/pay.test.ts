import { expect, test } from 'vitest';
import { baseSalary } from '#channels/google/pay.ts';
import { subjectWith } from '#views/subject.fixture.ts';

type Salary = NonNullable<NonNullable<Parameters<typeof subjectWith>[0]>['salary']>;

const payOf = (salary: Salary) => baseSalary(subjectWith({ salary }).vacancy)?.value;

const perMonth = {
	min: 2400,
	max: 2900,
	period: 'month',
	fullTimeHours: 36,
	includesHolidayAllowance: false,
	holidayAllowance: 8,
} as const;

const cases: [string, Salary, object][] = [
	['a month', perMonth, { minValue: 2400, maxValue: 2900, unitText: 'MONTH' }],
	['one amount', { ...perMonth, max: 2400 }, { value: 2400, unitText: 'MONTH' }],
	[
		'an hour, in cents',
		{ min: 15.5, max: 17.25, period: 'hour', includesHolidayAllowance: false },
		{ minValue: 15.5, maxValue: 17.25, unitText: 'HOUR' },
	],
	[
		// 36.000 / 12 and 42.000 / 12
		'a year, as the month that the page shows',
		{ ...perMonth, min: 36000, max: 42000, period: 'year' },
		{ minValue: 3000, maxValue: 3500, unitText: 'MONTH' },
	],
	[
		// 2.700 / 1,08 and 3.240 / 1,08
		'a month with holiday allowance in it, without',
		{ ...perMonth, min: 2700, max: 3240, includesHolidayAllowance: true },
		{ minValue: 2500, maxValue: 3000, unitText: 'MONTH' },
	],
	[
		'a month that may hold holiday allowance, as it is stated',
		{ min: 2400, max: 2900, period: 'month', fullTimeHours: 36 },
		{ minValue: 2400, maxValue: 2900, unitText: 'MONTH' },
	],
	[
		'cents in a month, rounded as on the page',
		{ ...perMonth, min: 2400.5, max: 2900.49 },
		{ minValue: 2401, maxValue: 2900, unitText: 'MONTH' },
	],
];

test.each(cases)('Google gets pay for %s', (_, salary, expected) => {
	expect(payOf(salary)).toEqual({ '@type': 'QuantitativeValue', ...expected });
});

test.each<[string, Salary]>([
	['a fee', { min: 60, max: 80, period: 'hour', kind: 'fee' }],
	['an allowance', { min: 500, max: 500, period: 'month', kind: 'allowance' }],
	['nothing', { min: 0, max: 0, period: 'month', kind: 'allowance' }],
])('%s is no salary', (_, salary) => {
	expect(payOf(salary)).toBeUndefined();
});
