import { once } from '#domain/once.ts';

/** Numbers, money and dates as people write them in one language. */
export interface Formats {
	/** € 2.400; cents only where there are any. */
	euros: (amount: number) => string;
	/** € 15,20: always with cents. */
	eurosAndCents: (amount: number) => string;
	/** € 2.400 – 2.900, or one amount when both are the same once written down. */
	euroRange: (range: { min: number; max: number }, cents?: boolean) => string;
	number: (value: number) => string;
	/** 2,67: to hundredths, for sums that somebody may do again. */
	exact: (value: number) => string;
	/** 1,0833: to ten-thousandths, what a percentage like 8,33 needs. */
	factor: (value: number) => string;
	/** 24 – 32, or one number. */
	numberRange: (range: { min: number; max: number }) => string;
	percent: (value: number) => string;
	/** vrijdag 18 december 2026 */
	longDate: (date: string) => string;
	/** 18 december 2026 */
	date: (date: string) => string;
	/** 18 dec 2026 */
	shortDate: (date: string) => string;
	/** december 2026, of `2026-12` */
	month: (month: string) => string;
	/** a, b en c */
	list: (items: readonly string[]) => string;
}

/** How numbers, money and dates are written in each language of the board. */
export const locales = { nl: 'nl-NL', en: 'en-IE' } as const;

const nonBreakingSpace = '\u00A0';

const known = new Map<string, Formats>();

/** Formats for a locale; dates are calendar dates, so no time zone is involved. */
export function formatsFor(locale: string): Formats {
	const formats = known.get(locale) ?? madeFor(locale);
	known.set(locale, formats);
	return formats;
}

function madeFor(locale: string): Formats {
	// Making one takes a millisecond, and most programs write few of them.
	const amountsWith = (digits: number) =>
		once(() => {
			const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
			return new Intl.NumberFormat(locale, options);
		});
	const numbersTo = (maximumFractionDigits: number) =>
		once(() => new Intl.NumberFormat(locale, { maximumFractionDigits }));
	const [whole, withCents] = [amountsWith(0), amountsWith(2)];
	const asShort = (amount: number): string =>
		(Number.isInteger(roundToCents(amount)) ? whole : withCents)().format(amount);
	const euroSign = `€${nonBreakingSpace}`;
	const [numbers, exact, factor] = [numbersTo(1), numbersTo(2), numbersTo(4)];
	const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
	const dates = (options: Intl.DateTimeFormatOptions) => {
		const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
		return (date: string) => format().format(new Date(date));
	};
	const range = (low: string, high: string, sign = ''): string =>
		low === high ? `${sign}${low}` : `${sign}${low}${nonBreakingSpace}– ${high}`;
	return {
		euros: (amount) => euroSign + asShort(amount),
		eurosAndCents: (amount) => euroSign + withCents().format(amount),
		euroRange: ({ min, max }, cents = false) => {
			const format = (cents ? withCents : whole)();
			return range(format.format(min), format.format(max), euroSign);
		},
		number: (value) => numbers().format(value),
		exact: (value) => exact().format(value),
		factor: (value) => factor().format(value),
		numberRange: ({ min, max }) => range(numbers().format(min), numbers().format(max)),
		percent: (value) => `${numbers().format(value)}%`,
		longDate: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
		date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
		shortDate: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
		month: dates({ month: 'long', year: 'numeric' }),
		list: (items) => lists().format(items),
	};
}

const roundToCents = (amount: number): number => Math.round(amount * 100) / 100;
