import type { Shift } from '#domain/schema/shift.ts';
import { type ClockSpan, minutesInDay, minutesOf, shiftMinutes } from '#domain/shift-length.ts';

/** Paid minutes of one shift: from start to end without the unpaid break. */
export function workMinutes(shift: Pick<Shift, 'from' | 'to' | 'breakMinutes'>): number {
	return shiftMinutes(shift) - shift.breakMinutes;
}

/** Paid minutes a week, averaged over the weeks in which the shift does not return. */
export function weeklyMinutes(shift: Shift): number {
	return (workMinutes(shift) * (shift.daysPerWeek ?? shift.days.length)) / shift.every;
}

/** Whether work goes on after midnight; a shift that ends at midnight does not. */
export function isOvernight(span: ClockSpan): boolean {
	return minutesOf(span.from) + shiftMinutes(span) > minutesInDay;
}

/**
 * Paid hours a week of all shifts together. Shifts that take each other's place count only for
 * their part when `every` or `daysPerWeek` says so.
 */
export function averageWeeklyHours(shifts: readonly Shift[]): number {
	return shifts.reduce((minutes, shift) => minutes + weeklyMinutes(shift), 0) / 60;
}
