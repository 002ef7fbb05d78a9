import { compareWage, compareWithNext } from '#domain/wage-comparison.ts';
import type { Rule } from '#lint/core/rule.ts';

/**
 * Reports a wage just above the minimum that falls short of it by the hours of the calendar year, or
 * when the next known minimum takes effect.
 */
export const wageNearMinimum: Rule = {
	id: 'wage-near-minimum',
	category: 'law',
	severity: 'warning',
	source:
		'https://www.salar.support/903546-Welke-gevolgen-heeft-het-minimum-uurloon-voor-een-periodeloner-in-2024',
	*check({ vacancy, today, rangeOf }, text) {
		const wage = vacancy && compareWage(vacancy, today);
		if (!wage || wage.salary.min < wage.floor) return;
		const range = rangeOf(['salary', 'min']);
		const next = compareWithNext(wage);
		if (wage.salary.min < wage.yearFloor) yield { range, ...text.wageBelowYearHours(wage) };
		else if (next && wage.salary.min < next.floor) yield { range, ...text.wageBelowNext(next) };
	},
};
