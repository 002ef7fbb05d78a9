/** Numbers, money and dates as people write them in one language. */
export interface Formats {
	/** € 2.400; cents only where there are any. */
	euros: (amount: number) => string;
	/** € 15,20: always with cents. */
	eurosAndCents: (amount: number) => string;
	/** € 2.400 – 2.900, or one amount when both are the same once written down. */
	euroRange: (range: { min: number; max: number }, cents?: boolean) => string;
	number: (value: number) => string;
	/** 24 – 32, or one number. */
	numberRange: (range: { min: number; max: number }) => string;
	percent: (value: number) => string;
	/** vrijdag 18 december 2026 */
	longDate: (date: string) => string;
	/** 18 december 2026 */
	date: (date: string) => string;
	/** a, b en c */
	list: (items: readonly string[]) => string;
}

const nonBreakingSpace = '\u00A0';

/** Formats for a locale; dates are calendar dates, so no time zone is involved. */
export function formatsFor(locale: string): Formats {
	const money = (amount: number, digits: number): string =>
		new Intl.NumberFormat(locale, {
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
		}).format(amount);
	const digitsOf = (amount: number): number => (Number.isInteger(roundToCents(amount)) ? 0 : 2);
	const euroSign = `€${nonBreakingSpace}`;
	const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
	const dates = (options: Intl.DateTimeFormatOptions) => (date: string) =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date));
	const range = (low: string, high: string, sign = ''): string =>
		low === high ? `${sign}${low}` : `${sign}${low}${nonBreakingSpace}– ${high}`;
	return {
		euros: (amount) => euroSign + money(amount, digitsOf(amount)),
		eurosAndCents: (amount) => euroSign + money(amount, 2),
		euroRange: ({ min, max }, cents = false) =>
			range(money(min, cents ? 2 : 0), money(max, cents ? 2 : 0), euroSign),
		number: (value) => numbers.format(value),
		numberRange: ({ min, max }) => range(numbers.format(min), numbers.format(max)),
		percent: (value) => `${numbers.format(value)}%`,
		longDate: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
		date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
		list: (items) => lists.format(items),
	};
}

const roundToCents = (amount: number): number => Math.round(amount * 100) / 100;
