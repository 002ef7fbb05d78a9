import { payPer } from '#domain/pay.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import { minimumHolidayAllowance } from '#domain/parameters/holiday-allowance.ts';
import { toHundredths } from '#domain/round.ts';
import type { Salary } from '#domain/schema/salary.ts';

/** Weekdays in 52 weeks: the common way to count, which a calendar year exceeds by one or two. */
const weekdaysIn52Weeks = 260;

interface Minimum {
	/** Euros an hour, without holiday allowance. */
	hourly: number;
	/** Day on which it holds. */
	day: string;
}

/**
 * The least amount in euros for the period and the hours of this salary, with holiday allowance when
 * the salary includes it; rounded to cents. The common market method: hours x 52 / 12.
 */
export function wageFloor(salary: Salary, minimum: Minimum): number {
	return toHundredths(exactFloor(salary, minimum));
}

/**
 * The same by the hours of the calendar year, which is what a fixed monthly wage has to cover; as in
 * https://www.salar.support/903546-Welke-gevolgen-heeft-het-minimum-uurloon-voor-een-periodeloner-in-2024
 */
export function calendarYearFloor(salary: Salary, minimum: Minimum): number {
	if (salary.period === 'hour') return wageFloor(salary, minimum);
	const weekdays = weekdaysIn(Number(minimum.day.slice(0, 4)));
	return toHundredths((exactFloor(salary, minimum) * weekdays) / weekdaysIn52Weeks);
}

/** Days from Monday to Friday in a year: 52 weeks, and the day or two that it is longer. */
export function weekdaysIn(year: number): number {
	const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
	const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
	const extra = isLeap ? [first, (first + 1) % 7] : [first];
	return weekdaysIn52Weeks + extra.filter((day) => !weekendDays.has(day)).length;
}

const weekendDays = new Set([0, 6]);

function exactFloor(salary: Salary, { hourly, day }: Minimum): number {
	const minimum: Salary = {
		...salary,
		min: hourly,
		max: hourly,
		kind: 'wage',
		period: 'hour',
		includesHolidayAllowance: false,
		holidayAllowance: salary.holidayAllowance ?? leastHolidayAllowance(day),
	};
	const holidayAllowance = salary.includesHolidayAllowance ? 'with' : 'without';
	const floor = payPer(minimum, salary.period, salary.fullTimeHours ?? 0, { holidayAllowance });
	return floor?.min ?? 0;
}

const leastHolidayAllowance = (day: string): number =>
	entryOn(minimumHolidayAllowance, day)?.value ?? 0;
