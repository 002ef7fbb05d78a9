import {
	hourlyPay,
	monthlyPayAt,
	type PayOptions,
	type PayRange,
	type PayTerms,
	yearlyPayAt,
} from '#domain/pay.ts';

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
export function payAmounts(salary: PayTerms, weeklyHours: number): PayAmounts {
	const options = optionsFor(salary, weeklyHours);
	return {
		...comparedPay(salary, weeklyHours, options),
		year: yearlyPayAt(salary, weeklyHours, options),
		yearWithHolidayAllowance: yearlyPayAt(salary, weeklyHours, { holidayAllowance: 'with' }),
		withoutHolidayAllowance: options.holidayAllowance === 'without',
	};
}

/** The amounts of a card alone. */
export const comparedPay = (
	salary: PayTerms,
	weeklyHours: number,
	options = optionsFor(salary, weeklyHours),
): Pick<PayAmounts, 'hour' | 'month'> => ({
	hour: hourlyPay(salary, options),
	month: monthlyPayAt(salary, weeklyHours, options),
});

function optionsFor(salary: PayTerms, weeklyHours: number): PayOptions {
	const without = monthlyPayAt(salary, weeklyHours) !== undefined;
	return { holidayAllowance: without ? 'without' : 'as-stated' };
}
