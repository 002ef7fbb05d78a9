import type { Rule } from '#lint/core/rule.ts';

/** Reports jobs that do not say how somebody learns the work. */
export const onboardingMissing: Rule = {
	id: 'onboarding-missing',
	category: 'transparency',
	severity: 'info',
	source:
		'https://www.xperthr.nl/werving-en-selectie/hoe-schiet-je-raak-met-een-vacaturetekst-5-adviezen-van-geert-jan-waasdorp/',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy || vacancy.contract.type === 'freelance') return;
		if (Object.keys(vacancy.onboarding ?? {}).length === 0)
			yield { range: rangeOf(['onboarding']), ...text.onboardingMissing() };
	},
};
