import { isEmployment } from '#domain/employment.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports jobs that do not say which collective agreement holds, or that there is none. */
export const caoMissing: Rule = {
	id: 'cao-missing',
	category: 'transparency',
	severity: 'warning',
	source:
		'https://www.osborneclarke-arbeitsrecht.de/article/pay-transparency-in-the-recruitment-process-what-employers-should-prepare-now',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy || !isEmployment(vacancy.contract)) return;
		if (vacancy.contract.collectiveAgreement === undefined)
			yield { range: rangeOf(['contract', 'collectiveAgreement']), ...text.caoMissing() };
	},
};
