import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { familyAllowed, familyWords } from '#lint/rules/inclusion/words/family.ts';

/** Reports questions and demands about family life (WGB m/v art. 1 and 3). */
export const familyStatus = termRule({
	id: 'family-status',
	severity: 'error',
	source: 'https://wervingenselectiegids.nl/discriminatie-thema-s/specifieke-vragen-aan-vrouwen',
	terms: familyWords,
	unlessNear: familyAllowed,
	negation: 'counts',
	say: (text, words) => text.familyStatus(words),
});
