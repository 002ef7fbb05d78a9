import { fold, tokensOf } from '#domain/search/tokens.ts';
import { emptyWords, jobWords } from '#domain/search/words/plain-words.ts';

/** What is left of a query without these words, as it was typed; “kok in” is “kok”. */
export function withoutWords(query: string, words: readonly string[]): string {
	const left = piecesOf(query).filter(
		(piece) => !tokensOf(piece).some((token) => words.includes(token)),
	);
	const last = left.findLastIndex((piece) => !emptyWords.has(fold(piece)));
	return left.slice(0, last + 1).join(' ');
}

/** The query with one word changed, and the rest as it was typed. */
export const withWordAs = (query: string, word: string, meant: string): string =>
	piecesOf(query)
		.map((piece) => (tokensOf(piece).includes(word) ? fold(piece).replace(word, meant) : piece))
		.join(' ');

/** Whether a query holds words like "baan" and "de" alone: nothing can be shown for those. */
export const asksNothing = (query: string): boolean =>
	tokensOf(query).every((token) => emptyWords.has(token) || jobWords.has(token));

const piecesOf = (query: string): string[] => query.trim().split(/\s+/);
