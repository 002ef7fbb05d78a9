import type { Rule } from '#lint/core/rule.ts';

/** Reports vacancies that do not say what happens after applying. */
export const procedureMissing: Rule = {
	id: 'procedure-missing',
	category: 'transparency',
	severity: 'warning',
	source: 'https://bedrijven.roc.nl/kennisbank/werving-en-selectie/de-nvp-sollicitatiecode',
	*check({ vacancy, rangeOf }, text) {
		if (vacancy && !vacancy.selection?.length)
			yield { range: rangeOf(['selection']), ...text.procedureMissing() };
	},
};
