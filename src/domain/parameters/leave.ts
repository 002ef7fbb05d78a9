import type { Dated } from '#domain/parameters/dated.ts';

/**
 * Least holiday in working weeks a year (BW 7:634). The number is older than this series, which
 * starts where that of the minimum wage starts.
 */
export const minimumLeaveWeeks: readonly Dated<number>[] = [
	{
		from: '2024-01-01',
		value: 4,
		source: 'https://wetten.overheid.nl/BWBR0005290',
		read: '2026-11-22',
		confidence: 'reported',
	},
];
