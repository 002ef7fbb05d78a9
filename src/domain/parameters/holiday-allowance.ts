import type { Dated } from '#domain/parameters/dated.ts';

/**
 * Least holiday allowance as a percentage of gross yearly pay. A collective agreement may deviate
 * when pay is at least `holidayAllowanceExemption` percent of the minimum wage.
 * The percentage is older than this series, which starts where that of the minimum wage starts.
 */
export const minimumHolidayAllowance: readonly Dated<number>[] = [
	{
		from: '2024-01-01',
		value: 8,
		// WML art. 15, read 2026-11-22.
		source: 'https://wetten.overheid.nl/BWBR0002638',
	},
];

/** Percentage of the minimum wage from which a collective agreement may set less holiday allowance. */
export const holidayAllowanceExemption = 108;
