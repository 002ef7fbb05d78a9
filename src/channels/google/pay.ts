import type { JobPosting } from '#channels/google/schema.ts';
import type { PayRange } from '#domain/pay.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { payAmounts } from '#views/pay/amounts.ts';

/**
 * Pay in the figures of the page: per hour in cents when it is stated per hour, else per month of a
 * full week in whole euros, both without holiday allowance where that can be told. A fee or an
 * allowance is no salary, and is left out.
 */
export function baseSalary({
	salary,
	hours,
}: Pick<Vacancy, 'salary' | 'hours'>): JobPosting['baseSalary'] {
	if (salary.kind !== 'wage') return undefined;
	const { hour, month } = payAmounts(salary, salary.fullTimeHours ?? hours.max);
	return salary.period === 'hour' ? amount(hour, 'HOUR', 100) : amount(month, 'MONTH', 1);
}

function amount(
	range: PayRange | undefined,
	unitText: 'HOUR' | 'MONTH',
	parts: number,
): JobPosting['baseSalary'] {
	if (!range) return undefined;
	const rounded = (value: number): number => Math.round(value * parts) / parts;
	const [min, max] = [rounded(range.min), rounded(range.max)];
	return {
		'@type': 'MonetaryAmount',
		currency: 'EUR',
		value: {
			'@type': 'QuantitativeValue',
			...(min === max ? { value: min } : { minValue: min, maxValue: max }),
			unitText,
		},
	};
}
