import type { PayKind, PayPeriod } from '#domain/schema/salary.ts';

/**
 * More is a slip of the pen: the month of half a job at the minimum wage is above what an hour can be,
 * and the year of a whole one above a month. Who pays more than this a month writes it by the year. What
 * people really get is far below: a public employer may pay its head € 223.000 a year (WNT, 2023).
 */
const ofEmployees: Record<PayPeriod, number> = { hour: 1_000, month: 25_000, year: 1_000_000 };

/**
 * For somebody who is hired the same law allows € 212 an hour and € 29.500 a month, more than wages.
 * Source of both: https://axis-accountants.com/axis-nieuws/maxima-2023-topinkomens-wnt-bekend-86b0da39d2104a5bab5fa87758a3f9b4/
 * (read on 2026-11-23).
 */
const highest: Record<PayKind, Record<PayPeriod, number>> = {
	wage: ofEmployees,
	allowance: ofEmployees,
	fee: { ...ofEmployees, month: 100_000 },
};

/** What pay can be at the most, in euros gross per hour, month or year. */
export const highestPay = ({ kind, period }: PayBasis): number => highest[kind][period];

/** What amounts of pay are for. */
export interface PayBasis {
	kind: PayKind;
	period: PayPeriod;
}
