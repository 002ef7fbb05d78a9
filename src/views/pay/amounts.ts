import {
	hourlyPay,
	monthlyPayAt,
	type PayOptions,
	type PayRange,
	yearlyPayAt,
} from '#domain/pay.ts';
import type { Salary } from '#domain/schema/salary.ts';

/** Pay that can be compared: without holiday allowance where that can be told, else as stated. */
export interface PayAmounts {
	hour: PayRange | undefined;
	month: PayRange | undefined;
	year: PayRange | undefined;
	yearWithHolidayAllowance: PayRange | undefined;
	/** Whether holiday allowance is left out of the first three. */
	withoutHolidayAllowance: boolean;
}

/** Pay per hour, month and year at a number of hours per week; without holiday allowance where it can be taken out. */
export function payAmounts(salary: Salary, weeklyHours: number): PayAmounts {
	const without = monthlyPayAt(salary, weeklyHours) !== undefined;
	const options: PayOptions = { holidayAllowance: without ? 'without' : 'as-stated' };
	return {
		hour: hourlyPay(salary, options),
		month: monthlyPayAt(salary, weeklyHours, options),
		year: yearlyPayAt(salary, weeklyHours, options),
		yearWithHolidayAllowance: yearlyPayAt(salary, weeklyHours, { holidayAllowance: 'with' }),
		withoutHolidayAllowance: without,
	};
}
