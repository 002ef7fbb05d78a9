import { shiftFrom } from '#drafts/issue/shift-line.ts';
import { weekdayShort } from '#i18n/nl/shifts.ts';

/** What somebody typed for each of several keys in one answer, by the key. */
export type Together = Readonly<Record<string, string>>;

/** Reads one line as answers to keys that stand beside each other; undefined when it is only one answer. */
export type ReadTogether = (typed: string) => Together | undefined;

const between =
	/^(.*\d.*?)\s*(?:-|–|—|\btot en met\b|\bt\/m\b|\btot\b|\bà\b|\ben\b)\s*(\D{0,12}\d.*)$/iu;

/** “24 tot 32” as both ends of a range. */
export const bothEnds =
	(low: string, high: string): ReadTogether =>
	(typed) => {
		const [, from, to] = between.exec(typed.replace(/^\s*(?:van|tussen)\s/i, '')) ?? [];
		return from !== undefined && to !== undefined
			? { [low]: from.trim(), [high]: to.trim() }
			: undefined;
	};

const postcode = /(?<!\d)[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L})/u;

/** “8011 AB Zwolle” and “Zwolle, 8011 AB” as a place with its postal code. */
export function cityWithPostcode(typed: string): Together | undefined {
	const [postalCode] = postcode.exec(typed) ?? [];
	const city = typed
		.replace(postcode, ' ')
		.replace(/[,;()]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return postalCode === undefined || city === '' ? undefined : { city, postalCode };
}

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

const email = /[^\s,;]+@[^\s,;]+/;
const number = /\+?\d[\d ()-]{6,}\d/;

/** An address for mail, a number to call, or both. */
export function emailAndPhone(typed: string): Together | undefined {
	const [address] = email.exec(typed) ?? [];
	const [phone] = number.exec(typed.replace(email, ' ')) ?? [];
	if (phone === undefined) return undefined;
	return address === undefined ? { phone } : { email: address, phone };
}
