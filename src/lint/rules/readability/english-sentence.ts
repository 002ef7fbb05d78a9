import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import type { Sentence } from '#lint/core/sentences.ts';
import { ownWordsOf, withoutQuotations } from '#lint/rules/readability/story.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words of the one language that are not words of the other. */
const english = setOf(
	'the and you your our with for to are will who that this have be from as at by an it its they their us what how when if not can do a has more about',
);
const dutch = setOf(
	'de het een en je jij jouw ik wij ons onze met voor van te bent zijn wordt zal wie die dit heb hebt heeft naar als bij om er hun ze niet dat dan ook aan uit op maar of in kun kunt kan',
);

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
