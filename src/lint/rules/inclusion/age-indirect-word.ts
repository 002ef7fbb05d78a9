import { isServed } from '#lint/rules/inclusion/about-candidate.ts';
import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { beginnerWords, openToOthers, orElse } from '#lint/rules/inclusion/words/beginners.ts';

/** Reports words for people at the start of their working life. */
export const ageIndirectWord = termRule({
	id: 'age-indirect-word',
	severity: 'warning',
	source: 'https://mensenrechten.nl/nl/vacaturecheck',
	terms: beginnerWords,
	unless: openToOthers,
	where: ({ before, next }) => !isServed(before) && !orElse.test(next),
	say: (text, words, language) => text.ageIndirectWord(words, language),
});
