import { compareWage } from '#domain/wage-comparison.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports a wage that is below the minimum once the holiday allowance is taken out. */
export const wageIncludingHolidayBelow: Rule = {
	id: 'wage-including-holiday-below',
	category: 'law',
	severity: 'error',
	exception: 'ground',
	law: { act: 'minimum-wage', articles: ['8', '15'] },
	source: 'https://wetten.overheid.nl/BWBR0002638',
	*check({ vacancy, today, rangeOf }, text) {
		const wage = vacancy && compareWage(vacancy, today);
		if (!wage?.salary.includesHolidayAllowance || wage.salary.min >= wage.floor) return;
		yield { range: rangeOf(['salary', 'min']), ...text.wageIncludingHolidayBelow(wage) };
	},
};
