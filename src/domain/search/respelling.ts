import { withWordAs } from '#domain/search/query-words.ts';
import { mended } from '#domain/search/spelling.ts';
import { stemOf } from '#domain/search/stem.ts';
import { isCityWord, knownWords } from '#domain/search/thesaurus.ts';

/** A word so long is hardly ever another word than the one that differs in one letter. */
const longWord = 8;

/** A query with other words than were typed. */
export interface Respelled {
	query: string;
	/** Whether every word can hardly be meant otherwise. */
	isCertain: boolean;
}

/**
 * The query with these words as they were probably meant, words of the vacancies first; undefined when
 * one of them looks like no word that is known.
 */
export function respelled(
	query: string,
	unknown: readonly string[],
	words: ReadonlyMap<string, unknown>,
	edits: 1 | 2,
): Respelled | undefined {
	const known = (word: string): string | undefined =>
		mended(word, words.keys(), edits) ?? mended(word, knownWords, edits);
	let isCertain = true;
	let written = query;
	for (const word of unknown) {
		const meant = known(word) ?? known(stemOf(word));
		if (!meant) return undefined;
		isCertain &&= word.length >= longWord || isCityWord(meant);
		written = withWordAs(written, word, meant);
	}
	return { query: written, isCertain };
}
