import { allowanceMinutes } from '#domain/pay-sum/allowance-hours.ts';
import { allowanceTimesOf } from '#domain/pay-sum/allowance-times.ts';
import { toHundredths } from '#domain/round.ts';
import { hourlyPay, monthlyPayAt } from '#domain/pay.ts';
import type { Allowance } from '#domain/schema/allowance.ts';
import type { Salary } from '#domain/schema/salary.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { averageWeeklyHours } from '#domain/shifts.ts';

/** What of a vacancy decides what somebody earns. */
export interface PayFacts {
	salary: Salary;
	/** Undefined when the vacancy says nothing about them. */
	allowances: readonly Allowance[] | undefined;
	shifts: readonly Shift[];
}

/** What somebody chooses. */
export interface PayChoice {
	/** Hours a week. */
	hours: number;
	/** Places in the list of shifts. */
	shifts: readonly number[];
	/** Place in the range of pay: 0 is the lowest, 1 the highest. */
	place: number;
}

/** What one allowance adds. */
export interface AllowanceLine {
	allowance: Allowance;
	/** Hours a week, to hundredths. */
	hours: number;
	/** Euros a month. */
	amount: number;
}

/** Gross pay in euros, each amount rounded to cents before the next is made of it. */
export interface PaySum {
	/** The amount of the vacancy at this place in its range, for its own period. */
	stated: number;
	/** Pay per hour without allowances, without holiday allowance where that can be told. */
	hourly: number;
	/** Whether holiday allowance was taken off the stated amount. */
	holidayTakenOff: boolean;
	/** Pay per month without allowances. */
	base: number;
	lines: AllowanceLine[];
	/** Hours a week of the chosen shifts together. */
	rosterHours: number;
	/** Part of those that fits in the hours: 1, or less when the shifts take more. */
	share: number;
	/** Whether there are hours with two allowances of which only the highest is paid. */
	overlap: boolean;
	/** Whether there are hours with two allowances that are both paid. */
	stacked: boolean;
	month: number;
	/** Average per hour, with allowances; without hours that of an hour. */
	perHour: number;
	/** Per year, over pay and allowances; undefined when the vacancy does not say or has none. */
	holiday: number | undefined;
	/** Per year, over pay without allowances; undefined when the vacancy does not say or has none. */
	yearEnd: number | undefined;
	year: number;
}

/**
 * The sum for one choice. Undefined when the vacancy does not say enough to tell pay per hour, such
 * as an allowance for trainees that is the same at any hours.
 */
export function paySumOf(facts: PayFacts, choice: PayChoice): PaySum | undefined {
	const wage = wageAt(facts.salary, choice);
	if (!wage) return undefined;
	const roster = rosterAt(facts, choice, wage.hourly);
	const month = toHundredths(roster.lines.reduce((total, { amount }) => total + amount, wage.base));
	const { holidayAllowance, yearEndBonus, kind, includesHolidayAllowance } = facts.salary;
	const isTold = kind === 'wage' && includesHolidayAllowance !== undefined;
	const holiday = isTold ? partOfYear(month, holidayAllowance) : undefined;
	const yearEnd = partOfYear(wage.base, yearEndBonus);
	return {
		...wage,
		...roster,
		month,
		perHour: choice.hours > 0 ? toHundredths((month * 12) / (choice.hours * 52)) : wage.hourly,
		holiday,
		yearEnd,
		year: toHundredths(12 * month + (holiday ?? 0) + (yearEnd ?? 0)),
	};
}

/** The allowances of which the times in a common week are known. */
export const countedAllowances = ({ allowances = [] }: PayFacts): Allowance[] =>
	allowances.filter((allowance) => allowanceTimesOf(allowance));

/** Whether any shift has hours with an allowance, so that it matters which of them somebody works. */
export const hasSurcharge = (facts: PayFacts): boolean =>
	allowanceMinutes(facts.shifts, countedAllowances(facts), 1).minutes.some(
		(minutes) => minutes > 0,
	);

type Wage = Pick<PaySum, 'stated' | 'hourly' | 'base' | 'holidayTakenOff'>;

function wageAt(salary: Salary, { hours, place }: PayChoice): Wage | undefined {
	const stated = toHundredths(salary.min + (salary.max - salary.min) * place);
	const own = { ...salary, min: stated, max: stated };
	const isComparable = monthlyPayAt(own, hours) !== undefined;
	const options = { holidayAllowance: isComparable ? 'without' : 'as-stated' } as const;
	const hourly = hourlyPay(own, options)?.min;
	const base = monthlyPayAt(own, hours, options)?.min;
	if (hourly === undefined || base === undefined) return undefined;
	return {
		stated,
		hourly: toHundredths(hourly),
		base: toHundredths(base),
		holidayTakenOff: isComparable && salary.kind === 'wage' && !!salary.includesHolidayAllowance,
	};
}

type Roster = Pick<PaySum, 'lines' | 'rosterHours' | 'share' | 'overlap' | 'stacked'>;

function rosterAt(facts: PayFacts, { hours, shifts }: PayChoice, hourly: number): Roster {
	const chosen = facts.shifts.filter((_, index) => shifts.includes(index));
	const counted = countedAllowances(facts);
	const { minutes, overlap, stacked } = allowanceMinutes(chosen, counted, hourly);
	const rosterHours = averageWeeklyHours(chosen);
	const share = rosterHours > hours ? hours / rosterHours : 1;
	const lines = counted
		.map((allowance, index) =>
			lineOf(allowance, toHundredths(((minutes[index] ?? 0) / 60) * share), hourly),
		)
		.filter((line) => line.hours > 0);
	return { lines, rosterHours, share, overlap, stacked };
}

function lineOf(allowance: Allowance, hours: number, hourly: number): AllowanceLine {
	const { percent = 0, perHour = 0 } = allowance;
	const weekly = hours * (perHour + (percent / 100) * hourly);
	return { allowance, hours, amount: toHundredths((weekly * 52) / 12) };
}

const partOfYear = (month: number, percent: number | undefined): number | undefined =>
	percent ? toHundredths(12 * month * (percent / 100)) : undefined;
