import type { Range } from '#content/problem.ts';
import { isLetterOrDigit } from '#lint/core/word-borders.ts';

/** A word as a stretch of a text. */
export interface Word {
	text: string;
	start: number;
	end: number;
}

/** A word or a number, with the hyphens, full stops and apostrophes inside it. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,-](?=[\p{L}\p{N}]))*/gu;

/** Has nothing that two units or a mark on the letter before it can write. */
const isPlain = /^[\0-\u024F\u2010-\u2027€]*$/;

/** Words and numbers of a text, in order. */
export function wordsOf(text: string): Word[] {
	if (isPlain.test(text)) return plainWordsOf(text);
	return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
		text: found,
		start: index,
		end: index + found.length,
	}));
}

/** The same letter by letter: an expression makes a match for each word. */
function plainWordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (let start = 0; start < text.length; start += 1) {
		if (!isLetterOrDigit(text, start)) continue;
		let end = start + 1;
		while (isLetterOrDigit(text, end) || (isJoint(text, end) && isLetterOrDigit(text, end + 1)))
			end += 1;
		words.push({ text: text.slice(start, end), start, end });
		start = end;
	}
	return words;
}

const isJoint = (text: string, at: number): boolean => "'’.,-".includes(text.charAt(at));

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
