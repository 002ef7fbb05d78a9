import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { ownWordsOf, withoutQuotations } from '#lint/rules/readability/story.ts';

/** Reports exclamation marks: they ask for enthusiasm where a fact would give it. */
export const exclamationMark: Rule = {
	id: 'exclamation-mark',
	category: 'readability',
	severity: 'warning',
	source: 'https://www.rijksoverheid.nl/schrijfwijzer',
	*check(document, text) {
		for (const { kind, plain } of ownWordsOf(document)) {
			for (const { index, 0: marks } of withoutQuotations(plain.text).matchAll(/!+/g)) {
				const range = rangeIn(plain, index, index + marks.length);
				const isSentence = kind === 'paragraph' && endOfSentence.test(plain.text.slice(index - 1));
				yield { range, ...text.exclamationMark(), ...(isSentence ? fullStop : {}) };
			}
		}
	},
};

/** After a word, and before a capital or nothing: there a full stop is right whatever the text says. */
const endOfSentence = /^[\p{L}\p{N}]!+(?:$|\s+\p{Lu})/u;
const fullStop = { suggestions: ['.'], safe: true };
