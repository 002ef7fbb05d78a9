import { daysOpen } from '#domain/life-cycle.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Helder's own norm. */
const maxDaysOpen = 60;

/** Reports a vacancy that has been open for more than sixty days. */
export const vacancyOpenTooLong: Rule = {
	id: 'vacancy-open-too-long',
	category: 'consistency',
	severity: 'warning',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check({ vacancy, today, rangeOf }, text) {
		if (!vacancy) return;
		const days = daysOpen(vacancy, today);
		if (days === undefined || days <= maxDaysOpen) return;
		yield { range: rangeOf(['published']), ...text.vacancyOpenTooLong(vacancy.published, days) };
	},
};
