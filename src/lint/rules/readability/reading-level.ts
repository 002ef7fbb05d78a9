import { readingEase } from '#domain/reading-ease.ts';
import { syllablesIn } from '#domain/syllables.ts';
import type { Rule } from '#lint/core/rule.ts';
import { longestOf, storyOf } from '#lint/rules/readability/story.ts';

/** Below 60 Douma calls a text fairly hard, below 45 hard. */
const [normal, hard] = [60, 45];

/** Where the longest sentence has no more words, other words help and shorter sentences do not. */
const comfortable = 20;

/** In a shorter text, one long word weighs too much. */
const fewestWords = 50;

/** Reports a text that takes more schooling than a vacancy should, with its longest sentence. */
export const readingLevel: Rule = {
	id: 'reading-level',
	category: 'readability',
	severity: 'warning',
	lighter: ['info'],
	source: 'https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php',
	*check(document, text) {
		if (document.language !== 'nl') return;
		const sentences = storyOf(document);
		const words = sentences.map((sentence) => sentence.words);
		const longest = longestOf(sentences);
		const ease = readingEase(words);
		if (!longest || ease === undefined || words.flat().length < fewestWords || ease >= normal)
			return;
		const severity = ease < hard ? 'warning' : 'info';
		const score = Math.floor(ease);
		const { length } = longest.words;
		const isLong = length > comfortable;
		yield {
			range: longest.range,
			severity,
			...(isLong
				? text.readingLevel(score, normal, length)
				: text.readingLevelOfWords(score, normal, longWordsIn(words.flat()))),
		};
	},
};

/** Enough to show what is meant. */
const fewExamples = 3;

/** The words with the most syllables, without names of systems such as “Next.js”. */
const longWordsIn = (words: readonly string[]): string[] =>
	[...new Set(words.filter((word) => /^[\p{L}-]+$/u.test(word)).map((word) => word.toLowerCase()))]
		.toSorted((a, b) => syllablesIn(b) - syllablesIn(a))
		.slice(0, fewExamples);
