import { compoundSplitter, wordsInside } from '#domain/search/compounds.ts';
import { stemOf } from '#domain/search/stem.ts';
import { joinedTokensOf, tokensOf } from '#domain/search/tokens.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';

/** How often each word stands in a text, by its stem; inside a compound it counts as well: "schoenen" of "veiligheidsschoenen". */
export function wordCountsOf(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of [...tokensOf(text), ...joinedTokensOf(text)])
		for (const stem of stemsOf(word)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return counts;
}

const split = compoundSplitter(compoundParts);
/** The same words stand in many texts. */
const known = new Map<string, readonly string[]>();

function stemsOf(word: string): readonly string[] {
	const stems = known.get(word) ?? [word, ...wordsInside(word, split(word) ?? [])].map(stemOf);
	known.set(word, stems);
	return stems;
}
