import type { Rule } from '#lint/core/rule.ts';
import { heldToDayLimits } from '#lint/rules/law/held-to-limits.ts';

/** Reports weekly hours above what somebody may work on average. */
export const weeklyAverageOver48h: Rule = {
	id: 'weekly-average-over-48h',
	category: 'law',
	severity: 'error',
	exception: 'never',
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check(document, text) {
		const held = heldToDayLimits(document);
		if (!held) return;
		const most = held.limits.averageHoursPerWeek;
		for (const key of ['max', 'growsTo'] as const) {
			const hours = held.vacancy.hours[key] ?? 0;
			const range = document.rangeOf(['hours', key]);
			if (hours > most) yield { range, ...text.weeklyAverageTooLong(hours, most) };
		}
	},
};
