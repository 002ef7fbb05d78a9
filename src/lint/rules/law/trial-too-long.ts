import type { Rule } from '#lint/core/rule.ts';
import { trialBesideLimit } from '#lint/rules/law/limits-of-trial.ts';

/** Reports a trial period that no contract of this length may have, with or without agreement. */
export const trialTooLong: Rule = {
	id: 'trial-too-long',
	category: 'law',
	severity: 'error',
	exception: 'never',
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check(document, text) {
		const found = trialBesideLimit(document);
		if (!found || found.limit.byAgreement === 0) return;
		const { trial, limit } = found;
		const range = document.rangeOf(['contract', 'trialMonths']);
		if (trial > limit.byAgreement) yield { range, ...text.trialTooLong(trial, limit.alone) };
	},
};
