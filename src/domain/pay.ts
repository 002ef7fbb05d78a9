import type { PayPeriod, Salary } from '#domain/schema/salary.ts';

/** What of a salary decides the amounts. */
export type PayTerms = Pick<
	Salary,
	| 'kind'
	| 'period'
	| 'min'
	| 'max'
	| 'fullTimeHours'
	| 'includesHolidayAllowance'
	| 'holidayAllowance'
>;

/** Euros gross, not rounded. */
export interface PayRange {
	min: number;
	max: number;
}

/** What the amount that is asked for includes. */
export interface PayOptions {
	/** Default: `without`; `as-stated` takes the amount as the vacancy gives it, whatever it includes. */
	holidayAllowance?: 'with' | 'without' | 'as-stated';
}

const weeksPerMonth = 52 / 12;

const periodsPerYear = { month: 12, year: 1 };

/**
 * Pay per period at these weekly hours, without year-end bonus, allowances and variable pay.
 * Undefined when the vacancy does not say enough: an amount per month without the hours it belongs
 * to, or a holiday allowance that has to be added or taken off while its inclusion or its percentage
 * is not stated.
 */
export function payPer(
	salary: PayTerms,
	period: PayPeriod,
	weeklyHours: number,
	options?: PayOptions,
): PayRange | undefined {
	const timeFactor = timeFactorOf(salary, period, weeklyHours);
	const holidayFactor = holidayFactorOf(salary, options?.holidayAllowance ?? 'without');
	if (timeFactor === undefined || holidayFactor === undefined) return undefined;
	const factor = timeFactor * holidayFactor;
	return { min: salary.min * factor, max: salary.max * factor };
}

/** Pay per hour; it does not depend on the hours somebody works. */
export function hourlyPay(salary: PayTerms, options?: PayOptions): PayRange | undefined {
	return payPer(salary, 'hour', 1, options);
}

/** Pay per month, as `payPer` gives it. */
export function monthlyPayAt(
	salary: PayTerms,
	weeklyHours: number,
	options?: PayOptions,
): PayRange | undefined {
	return payPer(salary, 'month', weeklyHours, options);
}

/** Pay per year, as `payPer` gives it. */
export function yearlyPayAt(
	salary: PayTerms,
	weeklyHours: number,
	options?: PayOptions,
): PayRange | undefined {
	return payPer(salary, 'year', weeklyHours, options);
}

/** From the stated period at the stated hours to the asked period at the asked hours. */
function timeFactorOf(
	{ kind, period: stated, fullTimeHours }: PayTerms,
	asked: PayPeriod,
	weeklyHours: number,
): number | undefined {
	if (stated === 'hour') return asked === 'hour' ? 1 : hoursPer(asked, weeklyHours);
	if (fullTimeHours !== undefined) {
		const perHour = 1 / hoursPer(stated, fullTimeHours);
		return asked === 'hour' ? perHour : perHour * hoursPer(asked, weeklyHours);
	}
	// An allowance for trainees and volunteers is one sum, whatever the hours.
	const isLumpSum = kind === 'allowance' && asked !== 'hour';
	return isLumpSum ? periodsPerYear[stated] / periodsPerYear[asked] : undefined;
}

function hoursPer(period: 'month' | 'year', weeklyHours: number): number {
	return weeklyHours * (period === 'month' ? weeksPerMonth : 52);
}

function holidayFactorOf(
	{ kind, includesHolidayAllowance: included, holidayAllowance: percent }: PayTerms,
	wanted: 'with' | 'without' | 'as-stated',
): number | undefined {
	// Holiday allowance belongs to wages (WML art. 15).
	if (wanted === 'as-stated' || kind !== 'wage') return 1;
	if (included === undefined) return undefined;
	if (included === (wanted === 'with')) return 1;
	if (percent === undefined) return undefined;
	return included ? 1 / (1 + percent / 100) : 1 + percent / 100;
}
