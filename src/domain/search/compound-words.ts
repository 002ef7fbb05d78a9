import { compoundSplitter, wordsInside } from '#domain/search/compounds.ts';
import { tokensOf } from '#domain/search/tokens.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';

const split = compoundSplitter(compoundParts);
const known = new Map<string, readonly string[]>();

/** The words inside the compounds of a text, each once: "schoenen" for "veiligheidsschoenen". */
export function compoundWordsIn(text: string): string[] {
	return [...new Set(tokensOf(text).flatMap(insideOf))].toSorted();
}

function insideOf(word: string): readonly string[] {
	const inside = known.get(word) ?? wordsInside(word, split(word) ?? []);
	known.set(word, inside);
	return inside;
}
