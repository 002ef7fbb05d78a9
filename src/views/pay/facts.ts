import type { PayFacts } from '#domain/pay-sum/pay-sum.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/** What a sum of pay needs of a vacancy and no more, because a browser fetches it as data. */
export function payFactsOf({ salary, allowances, shifts }: Vacancy): PayFacts {
	const { scale: _scale, stepCriteria: _criteria, variable: _variable, ...amounts } = salary;
	return { salary: amounts, allowances, shifts: shifts.map((shift) => ({ ...shift, name: '' })) };
}
