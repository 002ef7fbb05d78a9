import { expect, test } from 'vitest';
import { completed } from '#drafts/completed.ts';

const salaryOf = (salary: object): unknown => completed({ salary }).values['salary'];

test('an amount a month is not judged while the hours that it is for are open', () => {
	expect(salaryOf({ min: 1200, period: 'month' })).toMatchObject({ min: 1_000_000 });
	expect(salaryOf({ min: 1200, period: 'month', fullTimeHours: 20 })).toMatchObject({
		min: 1200,
		fullTimeHours: 20,
	});
});

test('an amount an hour is judged as it is', () => {
	expect(salaryOf({ min: 9, period: 'hour' })).toMatchObject({ min: 9 });
});
