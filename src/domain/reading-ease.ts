import { syllablesIn } from '#domain/syllables.ts';

const letter = /\p{L}/u;

/**
 * Reading ease of Dutch sentences, each given as its words, by Flesch as W.H. Douma adapted it to
 * Dutch: about 0 is very hard, 100 very easy. Undefined without words. Formula and norms:
 * https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php (read 2026-11-22).
 */
export function readingEase(sentences: readonly (readonly string[])[]): number | undefined {
	const words = sentences.flat().filter((word) => letter.test(word));
	if (words.length === 0) return undefined;
	const syllables = words.reduce((total, word) => total + syllablesIn(word), 0);
	return 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length);
}
