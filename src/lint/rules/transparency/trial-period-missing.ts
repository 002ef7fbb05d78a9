import { isEmployment } from '#domain/employment.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports jobs that say neither how long the trial period is nor that there is none. */
export const trialPeriodMissing: Rule = {
	id: 'trial-period-missing',
	category: 'transparency',
	severity: 'warning',
	source: 'https://www.hrspecialist.nl/wet-transparante-en-voorspelbare-arbeidsvoorwaarden/',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy || !isEmployment(vacancy.contract)) return;
		if (vacancy.contract.trialMonths === undefined)
			yield { range: rangeOf(['contract', 'trialMonths']), ...text.trialPeriodMissing() };
	},
};
