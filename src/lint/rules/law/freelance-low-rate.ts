import { hourlyPay } from '#domain/pay.ts';
import { presumptionOfEmployment } from '#domain/parameters/announced.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports a fee below which a self-employed person will be presumed to be an employee. */
export const freelanceLowRate: Rule = {
	id: 'freelance-low-rate',
	category: 'law',
	severity: 'info',
	source: presumptionOfEmployment.source,
	*check({ vacancy, rangeOf }, text) {
		if (vacancy?.contract.type !== 'freelance') return;
		const fee = hourlyPay(vacancy.salary, { holidayAllowance: 'as-stated' })?.min;
		const { value, plannedFrom } = presumptionOfEmployment;
		if (fee === undefined || fee >= value) return;
		yield { range: rangeOf(['salary', 'min']), ...text.freelanceLowRate(fee, value, plannedFrom) };
	},
};
