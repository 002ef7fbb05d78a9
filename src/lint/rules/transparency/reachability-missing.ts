import { isEmployment } from '#domain/employment.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports jobs that do not say whether somebody has to answer outside working hours. */
export const reachabilityMissing: Rule = {
	id: 'reachability-missing',
	category: 'transparency',
	severity: 'warning',
	source: 'https://www.hrspecialist.nl/wet-transparante-en-voorspelbare-arbeidsvoorwaarden/',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy || !isEmployment(vacancy.contract)) return;
		const reachability = vacancy.roster?.reachability;
		const range = rangeOf(['roster', 'reachability']);
		if (!reachability) yield { range, ...text.reachabilityMissing() };
		else if (reachability.outsideHours && reachability.compensation === undefined)
			yield { range, ...text.reachabilityWithoutCompensation() };
	},
};
