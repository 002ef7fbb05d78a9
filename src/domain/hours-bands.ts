import type { Hours } from '#domain/schema/hours.ts';

/** Bands of weekly hours; the ids stand in addresses. The last band also holds everything above it. */
export const hoursBands = [
	{ id: '0-16', from: 0, to: 16 },
	{ id: '16-24', from: 16, to: 24 },
	{ id: '24-32', from: 24, to: 32 },
	{ id: '32-40', from: 32, to: 40 },
] as const;

export type HoursBand = (typeof hoursBands)[number];
export type HoursBandId = HoursBand['id'];

/**
 * Bands that offer hours of this job. A range must share more than its edge with a band: 24-32 is
 * only in `24-32`. A fixed number is in one band, the one that begins with it: 24 is in `24-32`.
 */
export function hoursBandsOf({ min, max }: Pick<Hours, 'min' | 'max'>): HoursBandId[] {
	return hoursBands.filter((band) => holds(band, min, max)).map(({ id }) => id);
}

function holds(band: HoursBand, min: number, max: number): boolean {
	const to = band === hoursBands.at(-1) ? Number.POSITIVE_INFINITY : band.to;
	return min === max ? band.from <= min && min < to : min < to && max > band.from;
}
