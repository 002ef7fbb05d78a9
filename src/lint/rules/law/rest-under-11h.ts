import { certainSpansOf, dailyRestsOf, isOnePersonsWeek, startDayOf } from '#domain/rest-times.ts';
import type { Rule } from '#lint/core/rule.ts';
import { heldToDayLimits } from '#lint/rules/law/held-to-limits.ts';

/**
 * Reports too little rest between shifts that one person certainly works. Once in seven days a
 * shorter rest may be allowed, so a single one of at least eight hours is a warning.
 */
export const restUnder11h: Rule = {
	id: 'rest-under-11h',
	category: 'law',
	severity: 'error',
	lighter: ['warning'],
	exception: 'ground',
	law: { act: 'working-hours', articles: ['5:3'] },
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check(document, text) {
		const held = heldToDayLimits(document);
		if (!held || !isOnePersonsWeek(held.vacancy.shifts, held.vacancy.hours)) return;
		const { dailyRestHours: least, shortenedRestHours } = held.limits;
		const spans = certainSpansOf(held.vacancy.shifts) ?? [];
		const short = dailyRestsOf(spans).filter(({ minutes }) => minutes < least * 60);
		const mayBeShortened = short.every(({ minutes }) => minutes >= shortenedRestHours * 60);
		const severity = short.length === 1 && mayBeShortened ? 'warning' : 'error';
		for (const { span, minutes } of short) {
			const range = document.rangeOf(['shifts', held.vacancy.shifts.indexOf(span.shift)]);
			const rest = { shift: span.shift, day: startDayOf(span), hours: minutes / 60, least };
			yield { range, severity, ...text.restTooShort(rest) };
		}
	},
};
