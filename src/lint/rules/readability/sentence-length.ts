import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { ownWordsOf } from '#lint/rules/readability/story.ts';

/** Onze Taal: up to 25 words, many people can still follow a sentence that is well built. */
const mostWords = 25;

/** Reports sentences that have to be read twice. */
export const sentenceLength: Rule = {
	id: 'sentence-length',
	category: 'readability',
	severity: 'warning',
	source: 'https://onzetaal.nl/taalloket/lengte-van-zinnen',
	*check(document, text) {
		for (const block of ownWordsOf(document)) {
			// Most texts have fewer in all, and need not be split.
			if (block.words.length <= mostWords) continue;
			const { plain } = block;
			for (const { start, end, words } of block.sentences) {
				if (words.length <= mostWords) continue;
				yield {
					range: rangeIn(plain, start, end),
					...text.sentenceLength(words.length, mostWords),
				};
			}
		}
	},
};
