import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import type { Sentence } from '#lint/core/sentences.ts';
import { wordSet } from '#lint/core/word-set.ts';
import { ownWordsOf, withoutQuotations } from '#lint/rules/readability/story.ts';

/** Small words of the one language that are not words of the other. */
const english = wordSet(`
	the a an this that
	you your our us it its they their who what how when if
	are will have has be can do
	and with for to from as at by about not more
`);
const dutch = wordSet(`
	de het een dit dat die
	je jij jouw ik wij ons onze hun ze er wie
	bent zijn wordt zal heb hebt heeft kun kunt kan
	en of maar als dan ook niet
	met voor van te naar bij om aan uit op in
`);

/** Names of systems, programmes and jobs may be English phrases of some length. */
const fewestWords = 6;
const fewestEnglish = 3;

/** Reports whole sentences in English in a Dutch vacancy: who reads one need not read the other. */
export const englishSentence: Rule = {
	id: 'english-sentence',
	category: 'readability',
	severity: 'warning',
	source: 'https://www.vlaanderen.be/intern/werkplek/ondersteuning/heerlijk-helder/engelse-woorden',
	*check(document, text) {
		if (document.language !== 'nl') return;
		for (const block of ownWordsOf(document)) {
			// Most texts have no English word at all, and need not be split.
			if (!block.words.some((word) => english.has(word.text.toLowerCase()))) continue;
			const [first, ...more] = block.sentences.filter(isEnglish);
			if (!first) continue;
			const range = rangeIn(block.plain, first.start, first.end);
			yield { range, ...text.englishSentence(more.length) };
		}
	},
};

function isEnglish({ text, words: all }: Sentence): boolean {
	const words = /["“„«]/.test(text) ? withoutQuotations(text).split(/[^\p{L}]+/u) : all;
	if (words.length < fewestWords) return false;
	const strange = countOf(words, (word) => english.has(word));
	if (strange < fewestEnglish) return false;
	return strange > 2 * countOf(words, (word) => dutch.has(word) && !english.has(word));
}

function countOf(words: readonly string[], isCounted: (word: string) => boolean): number {
	let count = 0;
	for (const word of words) if (isCounted(word.toLowerCase())) count += 1;
	return count;
}
