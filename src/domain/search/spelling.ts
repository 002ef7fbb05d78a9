import { editsBetween } from '#domain/search/typing-error.ts';

/** Shorter words are taken as they are: one letter away is often another word. */
const shortestMended = 5;
const shortestFarMended = 7;

/**
 * The word that was probably meant, one typing error away; two with `edits` 2, for longer words only.
 * Words that start alike go first, then the one that is nearest in length.
 */
export function mended(
	word: string,
	candidates: Iterable<string>,
	edits: 1 | 2,
): string | undefined {
	if (word.length < (edits === 1 ? shortestMended : shortestFarMended)) return undefined;
	let best: { candidate: string; rank: number } | undefined;
	for (const candidate of candidates) {
		if (candidate.length < shortestMended - 1) continue;
		const distance = editsBetween(word, candidate, edits);
		if (distance > edits || distance === 0) continue;
		const rank =
			distance * 4 + (candidate[0] === word[0] ? 0 : 2) + (candidate.length < word.length ? 1 : 0);
		if (!best || rank < best.rank) best = { candidate, rank };
	}
	return best?.candidate;
}
