import type { Dated } from '#domain/parameters/dated.ts';

/**
 * Least holiday allowance as a percentage of gross yearly pay. A collective agreement may deviate
 * when pay is at least 108 percent of the minimum wage (Rijksoverheid on holiday allowance, read 2026-11-22).
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
