import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { benefitWords, lesserTermsWords } from '#lint/rules/inclusion/words/lesser-terms.ts';

const benefits = wordPattern(benefitWords);

/** Reports terms only for full-time or permanent staff (BW 7:648). */
export const parttimeWorseTerms = termRule({
	id: 'parttime-worse-terms',
	severity: 'warning',
	source: 'https://wervingenselectiegids.nl/selectie/vast-of-tijdelijk-contract-2',
	terms: lesserTermsWords,
	negation: 'counts',
	where: ({ sentence, before, words }) =>
		hasWord(sentence, benefits) && !/niet $/.test(before) && !/klant|customer/i.test(words),
	say: (text, words) => text.parttimeWorseTerms(words),
});
