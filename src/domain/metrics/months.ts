import { addDays } from '#domain/dates.ts';

/** A month, and the day on which it is looked at. */
export interface MonthEnd {
	/** `yyyy-mm`. */
	month: string;
	/** The last day of the month; of a month that goes on today. */
	day: string;
}

/** The months from the one of a day up to the one of today. */
export function monthEnds(since: string, today: string): MonthEnd[] {
	const ends: MonthEnd[] = [];
	for (let month = since.slice(0, 7); month <= today.slice(0, 7); month = monthAfter(month)) {
		const last = addDays(`${monthAfter(month)}-01`, -1);
		ends.push({ month, day: last < today ? last : today });
	}
	return ends;
}

/** The first day of the month that many months before that of a day. */
export function monthsBefore(day: string, months: number): string {
	const [year = 0, month = 1] = day.split('-').map(Number);
	const all = year * 12 + month - 1 - months;
	return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}-01`;
}

const monthAfter = (month: string): string => monthsBefore(`${month}-01`, -1).slice(0, 7);

/** The quarter that a period is exactly; undefined for any other. */
export function quarterOf(from: string, to: string): { quarter: number; year: number } | undefined {
	const [year = 0, month = 0] = from.split('-').map(Number);
	const isWhole =
		(month - 1) % 3 === 0 && from.endsWith('-01') && addDays(monthsBefore(from, -3), -1) === to;
	return isWhole ? { quarter: (month + 2) / 3, year } : undefined;
}
