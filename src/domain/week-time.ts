import type { Shift } from '#domain/schema/shift.ts';
import { minutesInDay, minutesOf, shiftMinutes } from '#domain/shift-length.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';

/** A stretch of a week that repeats, in minutes since Monday 00:00; it may run past Sunday 24:00. */
export interface WeekSpan {
	start: number;
	end: number;
}

/** What of a shift says when it takes place. */
export type ShiftTimes = Pick<Shift, 'from' | 'to'> & { days: readonly Weekday[] };

export const minutesInWeek = 7 * minutesInDay;

/** One span for each day of the shift, breaks included because nothing says when they fall. */
export function weekSpansOf({ days, from, to }: ShiftTimes): WeekSpan[] {
	return days.map((day) => {
		const start = weekdays.indexOf(day) * minutesInDay + minutesOf(from);
		return { start, end: start + shiftMinutes({ from, to }) };
	});
}

/** Minutes that two spans share, with Monday following Sunday. */
export function sharedMinutes(a: WeekSpan, b: WeekSpan): number {
	let minutes = 0;
	for (const offset of [-minutesInWeek, 0, minutesInWeek])
		minutes += Math.max(0, Math.min(a.end, b.end + offset) - Math.max(a.start, b.start + offset));
	return minutes;
}
