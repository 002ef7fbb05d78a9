import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { beginnerWords, openToOthers } from '#lint/rules/inclusion/words/age.ts';

/** Reports words for people at the start of their working life. */
export const ageIndirectWord = termRule({
	id: 'age-indirect-word',
	severity: 'warning',
	source: 'https://mensenrechten.nl/nl/vacaturecheck',
	terms: beginnerWords,
	unless: openToOthers,
	say: (text, words, language) => text.ageIndirectWord(words, language),
});
