import type { Rule } from '#lint/core/rule.ts';
import { wordSet } from '#lint/core/word-set.ts';
import { wordsOf } from '#lint/core/words.ts';

/** Reports a range that does not say what decides where somebody starts in it. */
export const stepCriteriaMissing: Rule = {
	id: 'step-criteria-missing',
	category: 'transparency',
	severity: 'warning',
	source: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy) return;
		const { min, max, stepCriteria } = vacancy.salary;
		if (min >= max) return;
		if (stepCriteria === undefined)
			yield { range: rangeOf(['salary', 'max']), ...text.stepCriteriaMissing(min, max) };
		else if (saysNothing(stepCriteria))
			yield { range: rangeOf(['salary', 'stepCriteria']), ...text.stepCriteriaVague(stepCriteria) };
	},
};

/** “Afhankelijk van kennis en ervaring” does not say which, and what it is worth. */
const saysNothing = (criteria: string): boolean =>
	wordsOf(criteria).every(({ text }) => emptyWords.has(text.toLowerCase()));

const emptyWords = wordSet(`
	afhankelijk hangt af van op basis naar gelang naargelang conform in overleg
	je jouw jij de het een en of
	relevante kennis ervaring werkervaring opleiding leeftijd inschaling
	competenties vaardigheden profiel achtergrond
	depends depending on based the your and or
	relevant knowledge experience education age skills background
`);
