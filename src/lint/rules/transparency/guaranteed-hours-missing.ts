import { isEmployment } from '#domain/employment.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports jobs of which no hour is certain. */
export const guaranteedHoursMissing: Rule = {
	id: 'guaranteed-hours-missing',
	category: 'transparency',
	severity: 'error',
	source: 'https://www.witberghoorn.nl/kennisdelen/roosterzekerheid',
	*check({ vacancy, rangeOf }, text) {
		if (vacancy && isEmployment(vacancy.contract) && vacancy.hours.min === 0)
			yield { range: rangeOf(['hours', 'min']), ...text.guaranteedHoursMissing(vacancy.hours.max) };
	},
};
