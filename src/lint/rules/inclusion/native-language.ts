import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { nativeWords, notDemanded } from '#lint/rules/inclusion/words/origin.ts';

/** Reports a language asked by birth or accent instead of by level. */
export const nativeLanguage = termRule({
	id: 'native-language',
	severity: 'error',
	source: 'https://wervingenselectiegids.nl/werving-1/taal',
	terms: nativeWords,
	unless: notDemanded,
	where: ({ sentence }) => !sentence.includes('hun moedertaal'),
	say: (text, words, language) => text.nativeLanguage(words, language),
});
