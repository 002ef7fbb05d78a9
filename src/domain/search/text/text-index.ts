import { wordCountsOf } from '#domain/search/text/word-counts.ts';

/** A word, by its stem, and the numbers of the texts that it stands in, ascending: often is more than once. */
export interface IndexedWord {
	stem: string;
	often: readonly number[];
	once: readonly number[];
}

/** The words of all texts, in the order of their letters; a text is known by its place in the list. */
export function textIndexOf(texts: readonly string[]): IndexedWord[] {
	const words = new Map<string, { often: number[]; once: number[] }>();
	for (const [number, text] of texts.entries())
		for (const [stem, count] of wordCountsOf(text)) {
			const places = words.get(stem) ?? { often: [], once: [] };
			words.set(stem, places);
			(count > 1 ? places.often : places.once).push(number);
		}
	return [...words]
		.map(([stem, places]) => ({ stem, ...places }))
		.toSorted((one, other) => (one.stem < other.stem ? -1 : 1));
}
