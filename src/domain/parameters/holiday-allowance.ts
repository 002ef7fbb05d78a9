import type { Dated } from '#domain/parameters/dated.ts';

/**
 * Least holiday allowance as a percentage of gross yearly pay (WML art. 15). A collective agreement
 * may give less, as long as pay and allowance together are at least 108 percent of the minimum wage;
 * so may a written agreement when pay is above three times the minimum wage (art. 16 lid 2 and 5).
 * The percentage is older than this series, which starts where that of the minimum wage starts.
 */
export const minimumHolidayAllowance: readonly Dated<number>[] = [
	{
		from: '2024-01-01',
		value: 8,
		source: 'https://wetten.overheid.nl/BWBR0002638',
		read: '2026-11-22',
		confidence: 'official',
	},
];

/** When less is allowed: WML art. 16 lid 2 and 5, same source. */
export const lessHolidayAllowance = {
	/** Pay and allowance together, in percent of the minimum wage, under a collective agreement. */
	percentOfMinimumWage: 108,
	/** From this many times the minimum wage a written agreement is enough. */
	minimumWages: 3,
};
