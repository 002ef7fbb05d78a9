import type { Rule } from '#lint/core/rule.ts';

/** Reports an open vacancy of which the last day is over: the board shows it as closed. */
export const vacancyPastClosing: Rule = {
	id: 'vacancy-past-closing',
	category: 'consistency',
	severity: 'info',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check({ vacancy, today, rangeOf }, text) {
		const closes = vacancy?.status === 'open' ? vacancy.closes : undefined;
		if (closes === undefined || today <= closes) return;
		yield { range: rangeOf(['closes']), ...text.vacancyPastClosing(closes) };
	},
};
