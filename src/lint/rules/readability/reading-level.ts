import { readingEase } from '#domain/reading-ease.ts';
import type { Rule } from '#lint/core/rule.ts';
import { longestOf, storyOf } from '#lint/rules/readability/story.ts';

/** Below 60 Douma calls a text fairly hard, below 45 hard. */
const [normal, hard] = [60, 45];

/** In a shorter text, one long word weighs too much. */
const fewestWords = 50;

/** Reports a text that takes more schooling than a vacancy should, with its longest sentence. */
export const readingLevel: Rule = {
	id: 'reading-level',
	category: 'readability',
	severity: 'warning',
	source: 'https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php',
	*check(document, text) {
		if (document.language !== 'nl') return;
		const sentences = storyOf(document);
		const words = sentences.map((sentence) => sentence.words);
		const longest = longestOf(sentences);
		const ease = readingEase(words);
		if (!longest || ease === undefined || words.flat().length < fewestWords || ease >= normal)
			return;
		yield {
			range: longest.range,
			severity: ease < hard ? 'warning' : 'info',
			...text.readingLevel(Math.floor(ease), normal, longest.words.length),
		};
	},
};
