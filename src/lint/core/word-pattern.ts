import { cutsWord, latinLetters } from '#lint/core/word-borders.ts';

const opening = `(?<![${latinLetters}\\d]|[${latinLetters}\\d]-)(?:`;
const closing = `)(?![${latinLetters}\\d]|-[${latinLetters}])`;

/** One pattern for whole words in folded text. What it finds is still to be held against `cutsWord`. */
export function wordPattern(words: readonly RegExp[]): RegExp {
	return new RegExp(`${opening}${words.map(({ source }) => source).join('|')}${closing}`, 'gu');
}

/** The words of such a pattern as one expression; any other pattern as it stands. */
export const wordsIn = ({ source }: RegExp): string =>
	source.startsWith(opening) && source.endsWith(closing)
		? source.slice(opening.length, -closing.length)
		: source;

/** Whether a folded text has one of the words. */
export const hasWord = (text: string, pattern: RegExp): boolean =>
	text.search(pattern) >= 0 &&
	Array.from(text.matchAll(pattern)).some(
		({ index, 0: found }) => !cutsWord(text, index, index + found.length),
	);
