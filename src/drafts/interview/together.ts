import { shiftFrom } from '#drafts/issue/shift-line.ts';
import { weekdayShort } from '#i18n/nl/shifts.ts';

/** What somebody typed for each of several keys in one answer, by the key. */
export type Together = Readonly<Record<string, string>>;

/** Reads one line as answers to keys that stand beside each other; undefined when it is only one answer. */
export type ReadTogether = (typed: string) => Together | undefined;

const separator = /[-–—]|\b(?:tot en met|t\/m|tot|en)\b|(?<=[\s\d])à(?=[\s\d])/giu;

/** “24 tot 32” as both ends of a range. */
export const bothEnds =
	(low: string, high: string): ReadTogether =>
	(typed) => {
		const range = typed.replace(/^\s*(?:van|tussen)\s/i, '');
		const ends = Array.from(range.matchAll(separator), ({ index, 0: word }) => ({
			from: range.slice(0, index).trim(),
			to: range.slice(index + word.length).trim(),
		}));
		const found = ends.findLast(({ from, to }) => /\d/.test(from) && /^\D{0,12}\d/.test(to));
		return found && { [low]: found.from, [high]: found.to };
	};

const postcode = /(?<!\d)[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L})/u;

/**
 * “8011 AB Zwolle” and “Zwolle, 8011 AB” as a place with its postal code; what has a number before that, as in
 * “Kade 3, 8011 AB Zwolle”, is the street.
 */
export function cityWithPostcode(typed: string): Together | undefined {
	const found = postcode.exec(typed);
	if (!found) return undefined;
	const [postalCode] = found;
	const before = bare(typed.slice(0, found.index));
	const after = bare(typed.slice(found.index + postalCode.length));
	if (after !== '' && /\d/.test(before)) return { city: after, postalCode, street: before };
	const city = bare(`${before} ${after}`);
	return city === '' ? undefined : { city, postalCode };
}

const bare = (words: string): string =>
	words
		.replace(/[,;()]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** “Nacht: ma t/m vr 23.00-7.15, 30 minuten pauze” as a whole shift. */
export function wholeShift(typed: string): Together | undefined {
	const shift = shiftFrom(typed);
	if (shift?.name === undefined) return undefined;
	const { name, days, from, to, breakMinutes, every } = shift;
	return {
		...{ name, days: days.map((day) => weekdayShort[day]).join(', '), from, to },
		...(breakMinutes === undefined ? {} : { breakMinutes: String(breakMinutes) }),
		...(every === undefined ? {} : { every: String(every) }),
	};
}

const number = /\+?\d[\d ()-]{6,}\d/;

/** An address for mail, a number to call, or both. */
export function emailAndPhone(typed: string): Together | undefined {
	const address = typed.split(/[\s,;]+/).find((word) => /.@./.test(word));
	const [phone] = number.exec(address === undefined ? typed : typed.replace(address, ' ')) ?? [];
	if (phone === undefined) return undefined;
	return address === undefined ? { phone } : { email: address, phone };
}
