import { daysBetween } from '#domain/dates.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Helder's own norm. */
const maxDaysUnconfirmed = 21;

/** Reports an open vacancy of which nobody said for three weeks that it is still true. */
export const vacancyUnconfirmed: Rule = {
	id: 'vacancy-unconfirmed',
	category: 'consistency',
	severity: 'warning',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check({ vacancy, today, rangeOf }, text) {
		if (!vacancy || lifeCycleOf(vacancy, today) !== 'open') return;
		const { confirmed, published } = vacancy;
		const days = daysBetween(confirmed ?? published, today);
		if (days <= maxDaysUnconfirmed) return;
		const range = rangeOf([confirmed ? 'confirmed' : 'published']);
		yield { range, ...text.vacancyUnconfirmed(confirmed ?? published, days) };
	},
};
