import { isEmployment } from '#domain/employment.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports jobs that do not say how many days of leave come with them. */
export const leaveMissing: Rule = {
	id: 'leave-missing',
	category: 'transparency',
	severity: 'info',
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check({ vacancy, rangeOf }, text) {
		if (vacancy && isEmployment(vacancy.contract) && vacancy.benefits?.leaveDays === undefined)
			yield { range: rangeOf(['benefits', 'leaveDays']), ...text.leaveMissing() };
	},
};
