import type { Rule } from '#lint/core/rule.ts';

/** Reports hybrid work that does not say how many days somebody may be at home. */
export const homeDaysMissing: Rule = {
	id: 'home-days-missing',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://www.welingelichtekringen.nl/economie/3942472/deze-twee-zaken-zijn-het-belangrijkst-voor-sollicitanten.html',
	*check({ vacancy, rangeOf }, text) {
		if (vacancy?.workplace.type === 'hybrid' && vacancy.workplace.homeDays === undefined)
			yield { range: rangeOf(['workplace', 'type']), ...text.homeDaysMissing() };
	},
};
