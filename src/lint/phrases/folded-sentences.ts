import type { Block } from '#lint/core/blocks.ts';

/** A sentence as a stretch of the folded text of its block. */
export interface FoldedSentence {
	start: number;
	end: number;
	/** As a reader sees it, capitals and all. */
	plain: string;
}

/** Sentences of a block, as stretches of its folded text; the whole block where it has none. */
export function foldedSentences({ plain, folded, sentences }: Block): FoldedSentence[] {
	const whole = { start: 0, end: folded.text.length, plain: plain.text };
	if (sentences.length <= 1) return [whole];
	const starts = sentences.map(({ start }) => placeOf(folded.starts, plain.starts[start] ?? 0));
	return sentences.map(({ text }, index) => ({
		start: index === 0 ? 0 : (starts[index] ?? 0),
		end: starts[index + 1] ?? folded.text.length,
		plain: text,
	}));
}

/** First unit at or after a place in the source. */
function placeOf(starts: readonly number[], source: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) < source) low = middle + 1;
		else high = middle;
	}
	return low;
}
