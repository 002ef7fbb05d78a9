import { compoundSplitter } from '#domain/search/compounds.ts';
import { indexedTokensOf } from '#domain/search/tokens.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';

/** The compounds in these texts, each with its parts after it, with spaces between. */
export function compoundsIn(texts: readonly string[]): string[] {
	const split = compoundSplitter(compoundParts);
	const words = [...new Set(texts.flatMap(indexedTokensOf))].toSorted();
	return words.flatMap((word) => {
		const parts = split(word);
		return parts ? [[word, ...parts].join(' ')] : [];
	});
}
