import { legalDayOf } from '#domain/legal-day.ts';
import { compareSalary } from '#domain/wage-comparison.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports an internship with a wage below the minimum: a wage suggests ordinary work. */
export const internshipAsJob: Rule = {
	id: 'internship-as-job',
	category: 'law',
	severity: 'warning',
	source:
		'https://www.rijksoverheid.nl/onderwerpen/minimumloon/vraag-en-antwoord/minimumloon-stage',
	*check({ vacancy, today, rangeOf }, text) {
		if (vacancy?.contract.type !== 'internship' || vacancy.salary.kind !== 'wage') return;
		const wage = compareSalary(vacancy.salary, legalDayOf(vacancy, today));
		if (!wage || vacancy.salary.min >= wage.floor) return;
		yield { range: rangeOf(['salary', 'min']), ...text.internshipAsJob(wage) };
	},
};
