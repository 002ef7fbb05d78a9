import type { Rule } from '#lint/core/rule.ts';

/** Reports a range that does not say what decides where somebody starts in it. */
export const stepCriteriaMissing: Rule = {
	id: 'step-criteria-missing',
	category: 'transparency',
	severity: 'warning',
	source: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy) return;
		const { min, max, stepCriteria } = vacancy.salary;
		if (min < max && stepCriteria === undefined)
			yield { range: rangeOf(['salary', 'max']), ...text.stepCriteriaMissing(min, max) };
	},
};
