import type { Rule } from '#lint/core/rule.ts';

/** Reports vacancies that do not say what is hard about the work. */
export const challengesMissing: Rule = {
	id: 'challenges-missing',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://www.xperthr.nl/werving-en-selectie/hoe-schiet-je-raak-met-een-vacaturetekst-5-adviezen-van-geert-jan-waasdorp/',
	*check({ vacancy, rangeOf }, text) {
		if (vacancy && !vacancy.challenges?.length)
			yield { range: rangeOf(['challenges']), ...text.challengesMissing() };
	},
};
