import type { PayPeriod } from '#domain/schema/salary.ts';

/** What somebody may be paid at the least and at the most, in euros; outside it is a slip of the pen. */
const bounds: Record<PayPeriod, readonly [number, number]> = {
	hour: [5, 150],
	month: [300, 25_000],
	year: [10_000, 300_000],
};

/** Whether an amount can be the pay per hour, month or year. */
export const believablePay = (amount: number, period: PayPeriod): boolean =>
	bounds[period][0] <= amount && amount <= bounds[period][1];
