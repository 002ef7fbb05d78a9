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
	const formats = known.get(locale) ?? {
		...amountFormats(locale),
		...numberFormats(locale),
		...dateFormats(locale),
		list: listFormat(locale),
	};
	known.set(locale, formats);
	return formats;
}

// Each `Intl` object is made when it is first used: that takes a millisecond, and most programs write few.

const numbersWith = (locale: string, options: Intl.NumberFormatOptions) =>
	once(() => new Intl.NumberFormat(locale, options));

type Amounts = Pick<Formats, 'euros' | 'eurosAndCents' | 'euroRange'>;

function amountFormats(locale: string): Amounts {
	const sign = `€${nonBreakingSpace}`;
	const whole = numbersWith(locale, { minimumFractionDigits: 0, maximumFractionDigits: 0 });
	const withCents = numbersWith(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	const shortest = (amount: number) => (Number.isInteger(roundToCents(amount)) ? whole : withCents);
	return {
		euros: (amount) => sign + shortest(amount)().format(amount),
		eurosAndCents: (amount) => sign + withCents().format(amount),
		euroRange: ({ min, max }, cents = false) => {
			const format = (cents ? withCents : whole)();
			return sign + rangeOf(format.format(min), format.format(max));
		},
	};
}

type Numbers = Pick<Formats, 'number' | 'exact' | 'factor' | 'numberRange' | 'percent'>;

function numberFormats(locale: string): Numbers {
	const [tenths, hundredths, tenThousandths] = [
		numbersWith(locale, { maximumFractionDigits: 1 }),
		numbersWith(locale, { maximumFractionDigits: 2 }),
		numbersWith(locale, { maximumFractionDigits: 4 }),
	];
	return {
		number: (value) => tenths().format(value),
		exact: (value) => hundredths().format(value),
		factor: (value) => tenThousandths().format(value),
		numberRange: ({ min, max }) => rangeOf(tenths().format(min), tenths().format(max)),
		percent: (value) => `${tenths().format(value)}%`,
	};
}

type Dates = Pick<Formats, 'longDate' | 'date' | 'shortDate' | 'month'>;

function dateFormats(locale: string): Dates {
	const dates = (options: Intl.DateTimeFormatOptions) => {
		const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
		return (date: string) => format().format(new Date(date));
	};
	return {
		longDate: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
		date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
		shortDate: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
		month: dates({ month: 'long', year: 'numeric' }),
	};
}

function listFormat(locale: string): Formats['list'] {
	const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
	return (items) => lists().format(items);
}

/** Two written ends, or one where they are the same. */
const rangeOf = (low: string, high: string): string =>
	low === high ? low : `${low}${nonBreakingSpace}– ${high}`;

const roundToCents = (amount: number): number => Math.round(amount * 100) / 100;
