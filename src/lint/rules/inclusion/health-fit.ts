import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { aboutIllness, concreteLoad, healthWords } from '#lint/rules/inclusion/words/person.ts';

/** Reports demands on health where the load of the work would do. */
export const healthFit = termRule({
	id: 'health-fit',
	severity: 'error',
	lighter: ['warning'],
	source:
		'https://www.evofenedex.nl/kennis/actualiteiten/pas-op-met-gezondheidsvragen-sollicitatieprocedure',
	terms: healthWords,
	unlessNear: concreteLoad,
	negation: 'counts',
	severityOf: (words) => (aboutIllness.test(words.toLowerCase()) ? 'error' : 'warning'),
	say: (text, words, language) => text.healthFit(words, language),
});
