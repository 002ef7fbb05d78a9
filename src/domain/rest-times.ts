import type { Hours } from '#domain/schema/hours.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { type ClockSpan, minutesInDay, minutesOf, shiftMinutes } from '#domain/shift-length.ts';
import { averageWeeklyHours, workMinutes } from '#domain/shifts.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';
import { minutesInWeek, sharedMinutes, type WeekSpan, weekSpansOf } from '#domain/week-time.ts';

/** A shift on one day of a week that repeats. */
export interface WorkSpan extends WeekSpan {
	shift: Shift;
}

/** More than this above the hours on offer, shifts are choices or alternatives, not a week of one person. */
const slack = 1.1;

/** Whether the shifts together are the week of one person: not much more than the hours on offer. */
export function isOnePersonsWeek(shifts: readonly Shift[], { max }: Hours): boolean {
	return averageWeeklyHours(shifts) <= max * slack;
}

/** The days on which somebody works every week, in order; undefined when shifts overlap: a choice. */
export function certainSpansOf(shifts: readonly Shift[]): WorkSpan[] | undefined {
	const spans = shifts
		.filter(isCertain)
		.flatMap((shift) => weekSpansOf(shift).map((span) => ({ ...span, shift })))
		.toSorted((a, b) => a.start - b.start);
	const overlaps = spans.some((span, index) =>
		spans.slice(index + 1).some((other) => sharedMinutes(span, other) > 0),
	);
	return overlaps ? undefined : spans;
}

/** Whether somebody works this shift every week on all its days. */
export const isCertain = ({ every, days, daysPerWeek }: Shift): boolean =>
	every === 1 && (daysPerWeek === undefined || daysPerWeek === days.length);

/** Paid minutes in a week with all weekly shifts and the longest one that returns less often. */
export function busiestWeekMinutes(shifts: readonly Shift[]): number {
	const inItsWeek = (shift: Shift) => workMinutes(shift) * (shift.daysPerWeek ?? shift.days.length);
	const weekly = shifts.filter(({ every }) => every === 1).map(inItsWeek);
	const others = shifts.filter(({ every }) => every > 1).map(inItsWeek);
	return weekly.reduce((total, minutes) => total + minutes, 0) + Math.max(0, ...others);
}

/** A day's work and the longest unbroken rest in minutes, in the 24 hours from its first start. */
export interface DailyRest {
	span: WorkSpan;
	minutes: number;
}

/** One for each day on which work starts; ATW 5:3 lid 3 counts from the first work of the day. */
export function dailyRestsOf(spans: readonly WorkSpan[]): DailyRest[] {
	return spans
		.filter((span, index) => dayIndexOf(span) !== dayIndexOf(spans[index - 1]))
		.map((span) => ({ span, minutes: longestRestFrom(span.start, spans) }));
}

/** The day on which a span starts. */
export const startDayOf = (span: WeekSpan): Weekday => weekdays[dayIndexOf(span)] ?? 'mon';

const dayIndexOf = (span: WeekSpan | undefined): number =>
	span ? Math.floor(span.start / minutesInDay) : -1;

function longestRestFrom(start: number, spans: readonly WeekSpan[]): number {
	const end = start + minutesInDay;
	const inside = inTwoWeeks(spans).filter((span) => span.end > start && span.start < end);
	const rests = inside.map(
		(span, index) => Math.min(inside[index + 1]?.start ?? end, end) - span.end,
	);
	return Math.max(0, ...rests);
}

/** Unbroken rests of a week that repeats, in minutes. */
export function restsBetween(spans: readonly WeekSpan[]): number[] {
	const [first] = spans;
	if (!first) return [minutesInWeek];
	return spans.map(
		({ end }, index) => (spans[index + 1]?.start ?? first.start + minutesInWeek) - end,
	);
}

/** Minutes between midnight and six in the morning, breaks included. */
export function nightMinutes(span: ClockSpan): number {
	const start = minutesOf(span.from);
	const end = start + shiftMinutes(span);
	return [0, minutesInDay]
		.map((midnight) => Math.min(end, midnight + nightEnd) - Math.max(start, midnight))
		.reduce((total, minutes) => total + Math.max(0, minutes), 0);
}

const nightEnd = minutesOf('06:00');

/** The week, and the one after it. */
const inTwoWeeks = (spans: readonly WeekSpan[]): WeekSpan[] => [
	...spans,
	...spans.map(({ start, end }) => ({ start: start + minutesInWeek, end: end + minutesInWeek })),
];
