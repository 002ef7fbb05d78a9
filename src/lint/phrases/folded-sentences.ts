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
	const starts = sentences.map(({ start }) => folded.unitFor(start));
	return sentences.map(({ text }, index) => ({
		start: index === 0 ? 0 : (starts[index] ?? 0),
		end: starts[index + 1] ?? folded.text.length,
		plain: text,
	}));
}
