import { type Weekday, weekdays } from '#domain/week-days.ts';
import { numberFrom as numberNamed, smallNumber } from '#domain/written/numbers.ts';

const months =
	'januari februari maart april mei juni juli augustus september oktober november december';

/**
 * What somebody can have meant by a text, likeliest first: the Dutch ways to write numbers, dates,
 * times, yes and no. The schema of the field decides which one fits.
 */
export function readingsOf(text: string): unknown[] {
	return [
		text,
		numberFrom(text),
		dateFrom(withoutQuotes(text)),
		timeFrom(withoutQuotes(text)),
		yesOrNo[text.toLowerCase()],
		addressFrom(text),
		text.toUpperCase(),
		text.toLowerCase().replace(/\.md$/, '').replaceAll(' ', '-'),
		[text],
	].filter((reading) => reading !== undefined);
}

/** Word makes curly quotes of straight ones, and YAML does not know those. */
const withoutQuotes = (text: string): string => text.replace(/^[“”„‘’]|[“”‘’]$/g, '');

const workdays = weekdays.slice(0, 5);
const weekend = weekdays.slice(5);

/** Words that stand for several days. */
export const dayGroups: Record<string, readonly Weekday[]> = {
	'elke dag': weekdays,
	'alle dagen': weekdays,
	'elke werkdag': workdays,
	werkdagen: workdays,
	'door de week': workdays,
	doordeweeks: workdays,
	weekend: weekend,
	'in het weekend': weekend,
};

const yesOrNo: Record<string, boolean> = { ja: true, yes: true, nee: false, no: false };

const units = {
	percent: /%|procent/,
	euros: /€|euro/,
	minutes: /min(?:uut|uten)?\.?/,
	hours: /uur|uren|u\.?/,
	workdays: /werkdag(?:en)?/,
	days: /dag(?:en)?/,
	weeks: /week|weken/,
	months: /maand(?:en)?/,
	years: /ja(?:ar|ren)/,
};

/** What a number counts. */
export type Unit = keyof typeof units;

const behindNumber = RegExp(
	// A year is no number of what it is asked in.
	`(?:${Object.entries(units)
		.flatMap(([unit, { source }]) => (unit === 'years' ? [] : source))
		.join('|')}|mensen|personen|nachten|diensten|medewerkers|collega[’']?s|,-{1,3})$`,
	'i',
);

const spelledOut = new RegExp(`^(?:binnen |na |om de )?(?<number>${smallNumber})(?= |$)`, 'iu');

/** “Binnen vier weken” and “vijf” with the number in digits, and without the word before it. */
const inDigits = (text: string): string =>
	text.replace(spelledOut, (_, number: string) =>
		String(numberNamed(number.toLowerCase())).replace('.', ','),
	);

/** The unit that is written with a number: `3 weken`, `50%`, `€ 2`. */
export function unitIn(text: string): Unit | undefined {
	const bare = inDigits(text.trim().toLowerCase());
	if (bare.startsWith('€')) return 'euros';
	const behind = /^\d[\d.,]*/.test(bare) ? bare.replace(/^\d[\d.,]*/, '') : '';
	const [word = ''] = behind.split(/ (?:bruto|per|p\/)/);
	return (Object.keys(units) as Unit[]).find((unit) =>
		RegExp(`^(?:${units[unit].source})$`).test(word.trim()),
	);
}

/** `€ 2.400,00`, `2,40`, `35%`, `2400 euro`, `1800 bruto`, `8 u` and `1 maand` as numbers. */
function numberFrom(text: string): number | undefined {
	const bare = inDigits(text)
		.replace(/^€/, '')
		.replace(/bruto$/i, '')
		.trim()
		.replace(behindNumber, '')
		.trim();
	if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare))
		return Number(bare.replaceAll('.', '').replace(',', '.'));
	return /^-?\d+(?:[.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

const shortMonths = 'jan feb mrt apr mei jun jul aug sep okt nov dec';

/** The number of a month by its name, whole or as calendars have it; 0 for another word. */
const monthNamed = (name: string): number =>
	months.split(' ').indexOf(name) + 1 ||
	shortMonths.split(' ').indexOf(name.replace(/^sept$/, 'sep')) + 1;

/** `18-12-2026`, `18/12/2026`, `20261218`, `18 dec 2026` and `18 december 2026` as `2026-12-18`. */
function dateFrom(text: string): string | undefined {
	const parts =
		/^(?<day>\d{1,2})[-/. ](?<month>\d{1,2}|[a-z]+\.?)[-/. ](?<year>\d{4})$/i.exec(text) ??
		/^(?<year>\d{4})[-/]?(?<month>\d{1,2})[-/]?(?<day>\d{1,2})(?:T.*)?$/.exec(text);
	const { day = '', month = '', year = '' } = parts?.groups ?? {};
	const number = /^\d/.test(month)
		? month
		: String(monthNamed(month.toLowerCase().replace('.', '')));
	return parts ? `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** `8`, `8.30`, `8u30`, `0830` and `8.30 uur` as `08:30`. */
function timeFrom(text: string): string | undefined {
	const [, hours, minutes] = /^(\d{1,2})(?:[.,hu ]?(\d{2}))?(?: ?u(?:ur)?)?$/.exec(text) ?? [];
	return hours ? `${hours.padStart(2, '0')}:${minutes ?? '00'}` : undefined;
}

/** `http://winkel.nl`, `www.winkel.nl` and `winkel.nl/werk` as an address that starts with `https://`. */
const addressFrom = (text: string): string | undefined =>
	/^(?:http:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(text)
		? text.replace(/^(?:http:\/\/)?/i, 'https://')
		: undefined;

const unknown =
	/^(?:(?:nog )?geen idee|(?:dat )?weet (?:ik )?(?:het )?(?:nog )?niet|nog niet bekend|onbekend|\?+)[.…]*$/i;

/** Whether somebody says in words that they do not know: then an answer stays open. */
export const isUnknown = (text: string): boolean => unknown.test(text.trim());
