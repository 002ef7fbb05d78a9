import { distance } from 'fastest-levenshtein';

/** The candidate that looks most like a word; undefined when more than a third of the letters differ. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const wanted = word.toLowerCase();
	const [best] = candidates
		.map((candidate) => ({ candidate, edits: distance(wanted, candidate.toLowerCase()) }))
		.filter(({ candidate, edits }) => edits <= mostEdits(wanted, candidate))
		.sort((a, b) => a.edits - b.edits);
	return best?.candidate;
}

/** What somebody may have meant who typed half a name: the nearest candidate, or else all that begin so. */
export function suggestions(word: string, candidates: readonly string[]): string[] {
	const near = nearest(word, candidates);
	if (near !== undefined) return [near];
	const begin = word.toLowerCase();
	return begin === '' ? [] : candidates.filter((name) => name.toLowerCase().startsWith(begin));
}

function mostEdits(word: string, candidate: string): number {
	return Math.ceil(Math.min(word.length, candidate.length) / 3);
}
