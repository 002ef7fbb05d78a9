import { cutsWord, latinLetters } from '#lint/core/word-borders.ts';

const before = `(?<![${latinLetters}\\d]|[${latinLetters}\\d]-)`;
const after = `(?![${latinLetters}\\d]|-[${latinLetters}])`;

/** One pattern for whole words in folded text. What it finds is still to be held against `cutsWord`. */
export function wordPattern(words: readonly RegExp[]): RegExp {
	return new RegExp(`${before}(?:${words.map(({ source }) => source).join('|')})${after}`, 'gu');
}

/** Whether a folded text has one of the words. */
export const hasWord = (text: string, pattern: RegExp): boolean =>
	text.search(pattern) >= 0 &&
	Array.from(text.matchAll(pattern)).some(
		({ index, 0: found }) => !cutsWord(text, index, index + found.length),
	);
