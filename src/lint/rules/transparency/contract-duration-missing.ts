import type { Rule } from '#lint/core/rule.ts';

/** Reports temporary work that does not say how long it lasts. */
export const contractDurationMissing: Rule = {
	id: 'contract-duration-missing',
	category: 'transparency',
	severity: 'error',
	source:
		'https://www.managersonline.nl/nieuws/23225/arbeidsvoorwaarden-ondergeschoven-kindje-in-veel-vacatureteksten.html',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy || vacancy.contract.months !== undefined) return;
		const { type } = vacancy.contract;
		if (type === 'fixed-term' || type === 'internship')
			yield { range: rangeOf(['contract', 'type']), ...text.contractDurationMissing(type) };
	},
};
