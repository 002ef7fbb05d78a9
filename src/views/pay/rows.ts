import { hasSurcharge, paySumOf } from '#domain/pay-sum/pay-sum.ts';
import type { PayRange } from '#domain/pay.ts';
import type { Salary } from '#domain/schema/salary.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { payAmounts } from '#views/pay/amounts.ts';
import { payFactsOf } from '#views/pay/facts.ts';

/** Pay at one number of weekly hours. */
export interface PayRow {
	hours: string;
	month: string;
	/** The same with allowances for all shifts; undefined when there are none to count. */
	monthWithAllowances: string | undefined;
	/** With holiday allowance where that is known. */
	year: string;
}

/** Pay at the hours on offer; none for a fee, and none where nothing is paid. */
export function payRows(vacancy: Vacancy, dictionary: Dictionary): PayRow[] {
	const { kind, max } = vacancy.salary;
	if (kind === 'fee' || max === 0) return [];
	return hoursShown(vacancy).map((weekly) => rowAt(weekly, vacancy, dictionary));
}

/** Whether the amounts for a year have holiday allowance in them. */
export const withHolidayAllowance = (salary: Salary): boolean =>
	salary.kind === 'wage' && payAmounts(salary, 1).yearWithHolidayAllowance !== undefined;

/** The offered hours, those halfway when they are far apart, and a full week, from few to many. */
function hoursShown({ hours: { min, max }, salary }: Vacancy): number[] {
	const middle = max - min < 4 ? max : Math.round((min + max) / 2);
	const all = [min, middle, max, salary.fullTimeHours ?? max];
	return [...new Set(all)].filter((weekly) => weekly > 0).toSorted((a, b) => a - b);
}

function rowAt(weekly: number, vacancy: Vacancy, { ui, format }: Dictionary): PayRow {
	const { salary } = vacancy;
	const { month, year, yearWithHolidayAllowance } = payAmounts(salary, weekly);
	const written = (range: PayRange | undefined): string => (range ? format.euroRange(range) : '');
	const hours = format.number(weekly);
	const withAllowances = monthWithAllowances(vacancy, weekly);
	return {
		hours: weekly === salary.fullTimeHours ? ui['pay.fullTime'](hours) : ui['pay.atHours'](hours),
		month: written(month),
		monthWithAllowances: withAllowances && ui['pay.withAllowances'](written(withAllowances)),
		year: written(withHolidayAllowance(salary) ? yearWithHolidayAllowance : year),
	};
}

/** Euros a month with the allowances of all shifts, from the lowest pay to the highest. */
function monthWithAllowances(vacancy: Vacancy, hours: number): PayRange | undefined {
	const facts = payFactsOf(vacancy);
	if (!hasSurcharge(facts)) return undefined;
	const shifts = facts.shifts.map((_, index) => index);
	const [min, max] = [0, 1].map((place) => paySumOf(facts, { hours, shifts, place })?.month);
	return min === undefined || max === undefined ? undefined : { min, max };
}
