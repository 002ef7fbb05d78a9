import { busiestWeekMinutes, isOnePersonsWeek } from '#domain/rest-times.ts';
import type { Rule } from '#lint/core/rule.ts';
import { heldToDayLimits } from '#lint/rules/law/held-to-limits.ts';

/** Reports a roster with more than sixty hours of work in one week. */
export const weekOver60h: Rule = {
	id: 'week-over-60h',
	category: 'law',
	severity: 'error',
	exception: 'ground',
	law: { act: 'working-hours', articles: ['5:7'] },
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check(document, text) {
		const held = heldToDayLimits(document);
		if (!held || !isOnePersonsWeek(held.vacancy.shifts, held.vacancy.hours)) return;
		const hours = busiestWeekMinutes(held.vacancy.shifts) / 60;
		if (hours <= held.limits.hoursPerWeek) return;
		const range = document.rangeOf(['shifts']);
		yield { range, ...text.weekTooLong(hours, held.limits.hoursPerWeek) };
	},
};
