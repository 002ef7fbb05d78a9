import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { firstAfter, rangeIn, unitAt } from '#lint/core/mapped-text.ts';
import { ownTextOf } from '#lint/core/own-text.ts';
import { mayHold } from '#lint/core/presence.ts';

/** A stretch of text that fits a pattern. */
export interface Mention {
	block: Block;
	range: Range;
	/** As a reader sees it, on one line. */
	words: string;
	/** Folded, as is all below: its own sentence, and what of it stands before and after. */
	sentence: string;
	before: string;
	after: string;
	/** The sentence that follows in the same block. */
	next: string;
	/** All of the block before it. */
	earlier: string;
	match: RegExpExecArray;
}

/**
 * Finds whole words that fit a pattern (global, lower case) in what the employer says itself: not in
 * quotations, and not in headings, which only name what comes.
 */
export const mentionsOf = (document: LintDocument, pattern: RegExp): Mention[] =>
	mentionsWithHeadings(document, pattern).filter(({ block }) => block.kind !== 'heading');

/** The same for words that say something wherever they stand, as those that exclude people do. */
export function mentionsWithHeadings(document: LintDocument, pattern: RegExp): Mention[] {
	if (!mayHold(document, pattern)) return [];
	const { blocks, text } = ownTextOf(document);
	if (text.search(pattern) < 0) return [];
	return blocks.flatMap((block) => mentionsIn(block, pattern));
}

function mentionsIn(block: Block, pattern: RegExp): Mention[] {
	const { text } = block.folded;
	// The borders are tested apart: a look-behind makes a pattern several times slower.
	const matches = [...text.matchAll(pattern)].filter(
		({ index, 0: found }) => !isInWord(text, index) && !isInWord(text, index + found.length),
	);
	if (matches.length === 0) return [];
	const quotations = [...text.matchAll(/"[^"]{1,300}"/g)];
	const isQuoted = ({ index }: RegExpExecArray): boolean =>
		quotations.some((quoted) => quoted.index < index && index < quoted.index + quoted[0].length);
	return matches.filter((match) => !isQuoted(match)).map((match) => mentionAt(block, match));
}

const inWord = /[\p{L}\p{N}]/u;

/** Whether a position has letters or digits on both sides. */
const isInWord = (text: string, at: number): boolean =>
	inWord.test(text[at - 1] ?? '') && inWord.test(text[at] ?? '');

/** Longer sentences are cut off around the mention, so that its surroundings cost the same always. */
const farthest = 500;

function mentionAt(block: Block, match: RegExpExecArray): Mention {
	const { folded, plain, sentences } = block;
	const start = match.index;
	const end = start + match[0].length;
	const range = rangeIn(folded, start, end);
	const following = firstAfter(sentences.length, range[0], (index) => sourceOffset(block, index));
	const from = Math.max(startOf(block, following - 1), start - farthest);
	const to = Math.min(startOf(block, following), end + farthest);
	return {
		block,
		range,
		words: plain.text
			.slice(unitAt(plain.starts, range[0]), unitAt(plain.starts, range[1]))
			.replaceAll(/\s+/g, ' '),
		sentence: folded.text.slice(from, to),
		before: folded.text.slice(from, start),
		after: folded.text.slice(end, to),
		next: folded.text.slice(to, Math.min(startOf(block, following + 1), to + farthest)),
		earlier: folded.text.slice(0, start),
		match,
	};
}

const sourceOffset = ({ plain, sentences }: Block, index: number): number =>
	plain.starts[sentences[index]?.start ?? 0] ?? 0;

/** Where in the folded text a sentence starts; the end of the text when there is no such sentence. */
const startOf = (block: Block, index: number): number =>
	index < block.sentences.length
		? unitAt(block.folded.starts, sourceOffset(block, index))
		: block.folded.text.length;
