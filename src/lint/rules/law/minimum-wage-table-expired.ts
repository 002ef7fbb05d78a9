import { isEmployment } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { hourlyPay } from '#domain/pay.ts';
import { lastKnownDay } from '#domain/parameters/dated.ts';
import { minimumHourlyWage, minimumWages } from '#domain/parameters/minimum-wage.ts';
import type { Salary } from '#domain/schema/salary.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Above this many times the last known minimum no half-yearly change since 2024 comes near. */
const timesTheMinimum = 1.25;

/** Reports that a wage cannot be compared: the minimum of that day is not known yet. */
export const minimumWageTableExpired: Rule = {
	id: 'minimum-wage-table-expired',
	category: 'law',
	severity: 'warning',
	source:
		'https://www.rijksoverheid.nl/themas/werk/minimumloon/bedragen-minimumloon/bedragen-minimumloon-2026',
	*check({ vacancy, today, rangeOf }, text) {
		const lastDay = lastKnownDay(minimumWages);
		if (!vacancy || !lastDay || !isEmployment(vacancy.contract)) return;
		const day = legalDayOf(vacancy, today);
		if (day <= lastDay || !isNearMinimum(vacancy.salary, lastDay)) return;
		yield { range: rangeOf(['salary', 'min']), ...text.minimumWageTableExpired(day, lastDay) };
	},
};

function isNearMinimum(salary: Salary, day: string): boolean {
	const pay = hourlyPay(salary) ?? hourlyPay(salary, { holidayAllowance: 'as-stated' });
	const minimum = minimumHourlyWage(day);
	return pay !== undefined && minimum !== undefined && pay.min < timesTheMinimum * minimum;
}
