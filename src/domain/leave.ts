import type { Vacancy } from '#domain/schema/vacancy.ts';
import { averageWeeklyHours } from '#domain/shifts.ts';

const usualWorkdays = 5;

/**
 * Days in a full working week: five, unless the roster fills the full-time hours in fewer. Four days
 * of nine hours are a full week of 36.
 */
export function fullTimeDaysOf({ shifts, salary, hours }: Vacancy): number {
	const fullTime = salary.fullTimeHours ?? hours.max;
	const days = shifts.reduce(
		(total, { days, daysPerWeek, every }) => total + (daysPerWeek ?? days.length) / every,
		0,
	);
	const isFullWeek = Math.abs(averageWeeklyHours(shifts) - fullTime) < 1;
	return isFullWeek ? Math.min(usualWorkdays, days) : usualWorkdays;
}
