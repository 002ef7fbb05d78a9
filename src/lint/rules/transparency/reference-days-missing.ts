import type { Rule } from '#lint/core/rule.ts';

/** Reports work on call that does not say on which days and hours the call may come. */
export const referenceDaysMissing: Rule = {
	id: 'reference-days-missing',
	category: 'transparency',
	severity: 'warning',
	source: 'https://www.witberghoorn.nl/kennisdelen/roosterzekerheid',
	*check({ vacancy, rangeOf }, text) {
		if (vacancy?.contract.type !== 'on-call' || vacancy.roster?.selfScheduling) return;
		if (!vacancy.roster?.referenceDays?.length)
			yield { range: rangeOf(['roster', 'referenceDays']), ...text.referenceDaysMissing() };
	},
};
