import { type Weekday, weekdays } from '#domain/week-days.ts';
import { minutesInDay } from '#domain/shift-length.ts';
import { type ShiftTimes, type WeekSpan, weekSpansOf } from '#domain/week-time.ts';

/** Parts of a day in the order of their bits in a mask. */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

/**
 * Parts of a week as 28 bits: bit `dayIndex * 4 + partIndex`, Monday first, parts in the order of
 * `dayParts`. The night of a day is its first six hours, so Monday's night follows Sunday's evening.
 */
export type WeekMask = number;

/**
 * Parts of a day as it goes by, from midnight on: the order of everything that people see, unlike that
 * of the bits. Six hours each: the night is that of the Dutch Working Hours Act (see `roster-kinds.ts`),
 * the rest of the day is cut at noon and at the end of office hours.
 */
export const partsByTime: readonly DayPart[] = ['night', 'morning', 'afternoon', 'evening'];
const partMinutes = minutesInDay / partsByTime.length;

const enoughMinutes = 60;
const enoughBesideNight = 120;

/** All 28 parts. */
export const wholeWeek: WeekMask = 2 ** (weekdays.length * dayParts.length) - 1;

/**
 * The parts in which somebody has to be free for these shifts. A shift touches a part with an hour
 * or more, or with half of itself when it is shorter than two hours; so late ends of half an hour
 * do not count, and every shift touches at least one part. Beside a whole night it takes two hours: a
 * shift from 23:00 to 07:30 is night work, for who says that she works nights. Hours after midnight
 * belong to the next day.
 */
export function weekMaskOf(shifts: readonly ShiftTimes[]): WeekMask {
	return shifts.flatMap(weekSpansOf).reduce((mask, span) => mask | maskOfSpan(span), 0);
}

/** Whether this part of this day is in the mask. */
export function isInMask(mask: WeekMask, day: Weekday, part: DayPart): boolean {
	return (mask & bitOf(weekdays.indexOf(day), part)) !== 0;
}

/** The mask with exactly these parts. */
export const maskOf = (parts: readonly (readonly [Weekday, DayPart])[]): WeekMask =>
	parts.reduce((mask, [day, part]) => mask | maskOfPart(day, part), 0);

/** The mask of one part of one day. */
export const maskOfPart = (day: Weekday, part: DayPart): WeekMask =>
	bitOf(weekdays.indexOf(day), part);

/** The same parts so many days later, 0 to 6; Sunday runs on into Monday. */
export function daysLater(mask: WeekMask, days: number): WeekMask {
	const bits = days * dayParts.length;
	const bitsInWeek = weekdays.length * dayParts.length;
	return ((mask << bits) | (mask >>> (bitsInWeek - bits))) & wholeWeek;
}

/** How many parts there are in a mask. */
export function countParts(mask: WeekMask): number {
	let count = 0;
	// Each round takes the lowest bit away.
	for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

/** Whether all parts of `shiftMask` are free in `freeMask`; no shifts fit in any week. */
export function fitsWithin(shiftMask: WeekMask, freeMask: WeekMask): boolean {
	return (shiftMask & ~freeMask) === 0;
}

/** The parts that occur on any day. */
export function dayPartsIn(mask: WeekMask): DayPart[] {
	return dayParts.filter((part) => weekdays.some((day) => isInMask(mask, day, part)));
}

function maskOfSpan({ start, end }: WeekSpan): WeekMask {
	const hasNight = Math.ceil(start / minutesInDay) * minutesInDay + partMinutes <= end;
	const enough = hasNight ? enoughBesideNight : Math.min(enoughMinutes, (end - start) / 2);
	let mask = 0;
	for (let at = Math.floor(start / partMinutes); at * partMinutes < end; at += 1) {
		const shared = Math.min(end, (at + 1) * partMinutes) - Math.max(start, at * partMinutes);
		if (shared >= enough) mask |= bitAt(at);
	}
	return mask;
}

/** By the number of parts since Monday 00:00; Sunday runs on into Monday. */
function bitAt(count: number): WeekMask {
	const part = partsByTime[count % partsByTime.length] ?? 'night';
	return bitOf(Math.floor(count / partsByTime.length) % weekdays.length, part);
}

function bitOf(dayIndex: number, part: DayPart): WeekMask {
	return 1 << (dayIndex * dayParts.length + dayParts.indexOf(part));
}
