import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { firstAfter, rangeIn, unitAt } from '#lint/core/mapped-text.ts';

/** A stretch of text that fits a pattern. */
export interface Mention {
	block: Block;
	range: Range;
	/** As a reader sees it. */
	words: string;
	/** Folded, as is all below: its own sentence, and what of it stands before and after. */
	sentence: string;
	before: string;
	after: string;
	/** The sentence that follows in the same block. */
	next: string;
	/** All of the block before it. */
	earlier: string;
}

type Texts = Pick<LintDocument, 'body' | 'fields'>;

/**
 * Finds whole words that fit a pattern (global, lower case) in what the author says: not in
 * quotations, and not in headings, which only name what comes. The borders are tested apart: a
 * look-behind makes a pattern several times slower.
 */
export function* mentionsOf({ body, fields }: Texts, pattern: RegExp): Generator<Mention> {
	for (const block of [...fields, ...body]) {
		if (block.kind === 'quotation' || block.kind === 'heading') continue;
		if (block.path?.includes('quotes')) continue;
		const { text } = block.folded;
		for (const { index, 0: found } of text.matchAll(pattern))
			if (!isInWord(text, index) && !isInWord(text, index + found.length))
				yield mentionAt(block, index, index + found.length);
	}
}

const inWord = /[\p{L}\p{N}]/u;

/** Whether a position has letters or digits on both sides. */
const isInWord = (text: string, at: number): boolean =>
	inWord.test(text[at - 1] ?? '') && inWord.test(text[at] ?? '');

/** Longer sentences are cut off around the mention, so that its surroundings cost the same always. */
const farthest = 500;

function mentionAt(block: Block, start: number, end: number): Mention {
	const { folded, plain, sentences } = block;
	const range = rangeIn(folded, start, end);
	const following = firstAfter(sentences.length, range[0], (index) => sourceOffset(block, index));
	const from = Math.max(startOf(block, following - 1), start - farthest);
	const to = Math.min(startOf(block, following), end + farthest);
	return {
		block,
		range,
		words: plain.text.slice(unitAt(plain.starts, range[0]), unitAt(plain.starts, range[1])),
		sentence: folded.text.slice(from, to),
		before: folded.text.slice(from, start),
		after: folded.text.slice(end, to),
		next: folded.text.slice(to, Math.min(startOf(block, following + 1), to + farthest)),
		earlier: folded.text.slice(0, start),
	};
}

const sourceOffset = ({ plain, sentences }: Block, index: number): number =>
	plain.starts[sentences[index]?.start ?? 0] ?? 0;

/** Where in the folded text a sentence starts; the end of the text when there is no such sentence. */
const startOf = (block: Block, index: number): number =>
	index < block.sentences.length
		? unitAt(block.folded.starts, sourceOffset(block, index))
		: block.folded.text.length;
