import { type Weekday, weekdays } from '#domain/week-days.ts';
import { minutesInDay } from '#domain/shift-length.ts';
import { sharedMinutes, type ShiftTimes, type WeekSpan, weekSpansOf } from '#domain/week-time.ts';

export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

/**
 * Parts of a week as 28 bits: bit `dayIndex * 4 + partIndex`, Monday first, parts in the order of
 * `dayParts`. The night of a day is its first six hours, so Monday's night follows Sunday's evening.
 */
export type WeekMask = number;

/**
 * First and last hour of each part. Six hours each: the night is that of the Dutch Working Hours Act
 * (see `roster-kinds.ts`), the rest of the day is cut at noon and at the end of office hours.
 */
const dayPartHours: Record<DayPart, readonly [from: number, to: number]> = {
	morning: [6, 12],
	afternoon: [12, 18],
	evening: [18, 24],
	night: [0, 6],
};

const enoughMinutes = 60;

/**
 * The parts in which somebody has to be free for these shifts. A shift touches a part with an hour
 * or more, or with half of itself when it is shorter than two hours; so late ends of half an hour
 * do not count, and every shift touches at least one part. Hours after midnight belong to the next day.
 */
export function weekMaskOf(shifts: readonly ShiftTimes[]): WeekMask {
	return shifts.flatMap(weekSpansOf).reduce((mask, span) => mask | maskOfSpan(span), 0);
}

export function isInMask(mask: WeekMask, day: Weekday, part: DayPart): boolean {
	return (mask & bitOf(weekdays.indexOf(day), part)) !== 0;
}

/** The mask with exactly these parts. */
export const maskOf = (parts: readonly (readonly [Weekday, DayPart])[]): WeekMask =>
	parts.reduce((mask, [day, part]) => mask | maskOfPart(day, part), 0);

/** The mask of one part of one day. */
export const maskOfPart = (day: Weekday, part: DayPart): WeekMask =>
	bitOf(weekdays.indexOf(day), part);

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

function maskOfSpan(span: WeekSpan): WeekMask {
	const enough = Math.min(enoughMinutes, (span.end - span.start) / 2);
	return weekdays
		.flatMap((_, dayIndex) => dayParts.map((part) => ({ dayIndex, part })))
		.filter(({ dayIndex, part }) => sharedMinutes(span, spanOf(dayIndex, part)) >= enough)
		.reduce((mask, { dayIndex, part }) => mask | bitOf(dayIndex, part), 0);
}

function bitOf(dayIndex: number, part: DayPart): WeekMask {
	return 1 << (dayIndex * dayParts.length + dayParts.indexOf(part));
}

function spanOf(dayIndex: number, part: DayPart): WeekSpan {
	const [from, to] = dayPartHours[part];
	return { start: dayIndex * minutesInDay + from * 60, end: dayIndex * minutesInDay + to * 60 };
}
