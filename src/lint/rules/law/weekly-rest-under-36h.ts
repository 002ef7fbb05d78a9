import { certainSpansOf, isOnePersonsWeek, restsBetween } from '#domain/rest-times.ts';
import type { Rule } from '#lint/core/rule.ts';
import { heldToDayLimits } from '#lint/rules/law/held-to-limits.ts';

/** Reports a week that repeats without a long enough stretch of time off. */
export const weeklyRestUnder36h: Rule = {
	id: 'weekly-rest-under-36h',
	category: 'law',
	severity: 'error',
	exception: 'ground',
	law: { act: 'working-hours', articles: ['5:5'] },
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check(document, text) {
		const held = heldToDayLimits(document);
		if (!held || !isOnePersonsWeek(held.vacancy.shifts, held.vacancy.hours)) return;
		const { weeklyRestHours, restPartHours } = held.limits;
		const rests = restsBetween(certainSpansOf(held.vacancy.shifts) ?? []);
		// Over fourteen days, parts of 32 hours or more may add up to 72: in this week to half of that.
		const parts = rests.filter((minutes) => minutes >= restPartHours * 60);
		if (parts.reduce((total, minutes) => total + minutes, 0) >= weeklyRestHours * 60) return;
		const longest = Math.max(...rests) / 60;
		yield {
			range: document.rangeOf(['shifts']),
			...text.weeklyRestTooShort(longest, weeklyRestHours),
		};
	},
};
