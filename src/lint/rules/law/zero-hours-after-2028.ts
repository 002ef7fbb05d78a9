import { legalDayOf } from '#domain/legal-day.ts';
import { bandwidthContract } from '#domain/parameters/announced.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports on-call work from the day on which zero hours are announced to end. */
export const zeroHoursAfter2028: Rule = {
	id: 'zero-hours-after-2028',
	category: 'law',
	severity: 'info',
	source: bandwidthContract.source,
	*check({ vacancy, today, rangeOf }, text) {
		if (vacancy?.contract.type !== 'on-call') return;
		const { value: percent, plannedFrom } = bandwidthContract;
		const { min, max } = vacancy.hours;
		if (legalDayOf(vacancy, today) < plannedFrom || max <= (min * percent) / 100) return;
		yield {
			range: rangeOf(['hours']),
			...text.zeroHoursAfter2028({ min, max, percent, plannedFrom }),
		};
	},
};
