import { hasAgreement } from '#domain/employment.ts';
import type { Rule } from '#lint/core/rule.ts';
import { trialBesideLimit } from '#lint/rules/law/limits-of-trial.ts';

/** Reports a trial period that only a collective agreement allows, while none is named. */
export const trialCaoUnnamed: Rule = {
	id: 'trial-cao-unnamed',
	category: 'law',
	severity: 'error',
	exception: 'ground',
	law: { act: 'civil-code', articles: ['7:652'] },
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check(document, text) {
		const found = trialBesideLimit(document);
		if (!found || !document.vacancy || hasAgreement(document.vacancy.contract)) return;
		const { trial, limit } = found;
		if (trial <= limit.alone || trial > limit.byAgreement) return;
		const range = document.rangeOf(['contract', 'trialMonths']);
		yield { range, ...text.trialCaoUnnamed(trial, limit.alone) };
	},
};
