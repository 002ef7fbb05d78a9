import { workMinutes } from '#domain/shifts.ts';
import type { Rule } from '#lint/core/rule.ts';
import { heldToDayLimits } from '#lint/rules/law/held-to-limits.ts';

/** Reports shifts with more working time than the Working Hours Act allows. */
export const shiftOver12h: Rule = {
	id: 'shift-over-12h',
	category: 'law',
	severity: 'error',
	exception: 'ground',
	law: { act: 'working-hours', articles: ['5:7'] },
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check(document, text) {
		const held = heldToDayLimits(document);
		for (const [index, shift] of held?.vacancy.shifts.entries() ?? []) {
			const hours = workMinutes(shift) / 60;
			if (!held || hours <= held.limits.hoursPerShift) continue;
			const range = document.rangeOf(['shifts', index, 'to']);
			yield { range, ...text.shiftTooLong(shift, hours, held.limits.hoursPerShift) };
		}
	},
};
