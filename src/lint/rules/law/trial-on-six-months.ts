import type { Rule } from '#lint/core/rule.ts';
import { trialBesideLimit } from '#lint/rules/law/limits-of-trial.ts';

/** Reports a trial period in a contract that is too short to have one. */
export const trialOnSixMonths: Rule = {
	id: 'trial-on-six-months',
	category: 'law',
	severity: 'error',
	exception: 'never',
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check(document, text) {
		const found = trialBesideLimit(document);
		if (!found || found.months === undefined || found.limit.byAgreement > 0) return;
		const range = document.rangeOf(['contract', 'trialMonths']);
		yield { range, ...text.trialOnSixMonths(found.trial, found.months) };
	},
};
