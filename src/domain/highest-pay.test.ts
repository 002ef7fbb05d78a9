import { expect, test } from 'vitest';
import { highestPay } from '#domain/highest-pay.ts';
import { minimumHourlyWage } from '#domain/parameters/minimum-wage.ts';
import { payPeriods } from '#domain/schema/salary.ts';
import { believablePay } from '#drafts/found/believable-pay.ts';

const minimum = minimumHourlyWage('2026-11-23') ?? Number.NaN;

test.each([
	['half a month', 'hour', (18 * 52) / 12],
	['a whole year', 'month', 36 * 52],
] as const)('the minimum wage of %s is too high for one %s', (_name, period, hours) => {
	expect(minimum * hours).toBeGreaterThan(highestPay({ kind: 'wage', period }));
});

test('a month of a self-employed person may pay more than one of an employee', () => {
	const [fee, wage] = (['fee', 'wage'] as const).map((kind) =>
		highestPay({ kind, period: 'month' }),
	);

	expect(fee).toBeGreaterThan(wage ?? Number.NaN);
});

test.each(payPeriods)('nothing that is found in a text is too high per %s', (period) => {
	expect(believablePay(highestPay({ kind: 'wage', period }) + 1, period)).toBe(false);
});
