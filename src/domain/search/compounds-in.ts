import { compoundSplitter } from '#domain/search/compounds.ts';
import { indexedTokensOf } from '#domain/search/tokens.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';

/** The compounds in these texts, written as `verkeer-s-regelaar`: part, link, part; a link may be empty. */
export function compoundsIn(texts: readonly string[]): string[] {
	const split = compoundSplitter(compoundParts);
	const words = [...new Set(texts.flatMap(indexedTokensOf))].toSorted();
	return words.flatMap((word) => {
		const parts = split(word);
		return parts ? [linked(word, parts)] : [];
	});
}

function linked(word: string, parts: readonly string[]): string {
	let end = 0;
	return parts
		.flatMap((part) => {
			const start = word.indexOf(part, end);
			const link = word.slice(end, start);
			end = start + part.length;
			return [link, part];
		})
		.slice(1)
		.join('-');
}
