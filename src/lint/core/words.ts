import type { Range } from '#content/problem.ts';
import { word } from '#lint/core/sentences.ts';

/** A word as a stretch of a text. */
export interface Word {
	text: string;
	start: number;
	end: number;
}

/** Words and numbers of a text, in order. */
export function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
		text: found,
		start: index,
		end: index + found.length,
	}));
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Where a folded phrase stands in a folded text, as whole words. */
export function placesOf(phrase: string, text: string): Range[] {
	const places: Range[] = [];
	if (phrase === '') return places;
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
		const end = at + phrase.length;
		if (!inWord.test(text[at - 1] ?? '') && !inWord.test(text[end] ?? '')) places.push([at, end]);
	}
	return places;
}
