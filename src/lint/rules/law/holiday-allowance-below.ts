import { hasAgreement, isEmployment } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { hourlyPay } from '#domain/pay.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import {
	lessHolidayAllowance,
	minimumHolidayAllowance,
} from '#domain/parameters/holiday-allowance.ts';
import { minimumHourlyWage } from '#domain/parameters/minimum-wage.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports a holiday allowance below 8 percent where no exception of the law can hold. */
export const holidayAllowanceBelow: Rule = {
	id: 'holiday-allowance-below',
	category: 'law',
	severity: 'error',
	exception: 'ground',
	law: { act: 'minimum-wage', articles: ['15', '16'] },
	source: 'https://wetten.overheid.nl/BWBR0002638',
	*check({ vacancy, today, rangeOf }, text) {
		const stated = vacancy?.salary.holidayAllowance;
		if (!vacancy || stated === undefined || !isEmployment(vacancy.contract)) return;
		const day = legalDayOf(vacancy, today);
		const least = entryOn(minimumHolidayAllowance, day)?.value;
		if (least === undefined || stated >= least || mayBeLess(vacancy, day)) return;
		const range = rangeOf(['salary', 'holidayAllowance']);
		yield { range, ...text.holidayAllowanceBelow(stated, least) };
	},
};

function mayBeLess({ salary, contract }: Vacancy, day: string): boolean {
	const minimum = minimumHourlyWage(day);
	if (salary.kind !== 'wage' || minimum === undefined) return hasAgreement(contract);
	const { percentOfMinimumWage, minimumWages } = lessHolidayAllowance;
	const pay = hourlyPay(salary, { holidayAllowance: 'as-stated' })?.min ?? 0;
	const together = hourlyPay(salary, { holidayAllowance: 'with' })?.min ?? pay;
	const isByAgreement =
		hasAgreement(contract) && together >= (minimum * percentOfMinimumWage) / 100;
	return isByAgreement || pay > minimum * minimumWages;
}
