import { endOfDay } from '#domain/dates.ts';

/** The beginning of a day as ISO 8601; in the Netherlands it is that same day already. */
export const instant = (date: string): string => `${date}T00:00:00Z`;

/** The same as RFC 822 has it: `Fri, 20 Nov 2026 00:00:00 GMT`. */
export const rfc822 = (date: string): string => new Date(instant(date)).toUTCString();

/** 20.11.2026 */
export const withDots = (date: string): string => partsOf(date).toReversed().join('.');

/** 20/11/2026 */
export const dayFirst = (date: string): string => partsOf(date).toReversed().join('/');

/** 11/20/2026 */
export function monthFirst(date: string): string {
	const [year, month, day] = partsOf(date);
	return [month, day, year].join('/');
}

const partsOf = (date: string): string[] => date.split('-');

/** The last second of a day in Europe/Amsterdam, for formats that know UTC alone. */
export const lastInstant = (date: string): string =>
	new Date(endOfDay(date)).toISOString().replace('.000', '');
