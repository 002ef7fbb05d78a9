import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { firstAfter, rangeIn } from '#lint/core/mapped-text.ts';
import { blocksThatMayHold } from '#lint/core/presence.ts';
import { cutsWord } from '#lint/core/word-borders.ts';

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
	return blocksThatMayHold(document, pattern).flatMap((block) =>
		isSomebodyElse(block) || block.folded.text.search(pattern) < 0
			? []
			: mentionsIn(block, pattern),
	);
}

/** Keys of what others say: colleagues, candidates who ask, people with other work behind them. */
const keysOfOthers = ['quotes', 'question', 'alsoWelcome'];

const isSomebodyElse = ({ kind, path = [] }: Block): boolean =>
	kind === 'quotation' || keysOfOthers.some((key) => path.includes(key));

function mentionsIn(block: Block, pattern: RegExp): Mention[] {
	const { text } = block.folded;
	// The borders are tested apart: a look-behind makes a pattern several times slower.
	const matches = [...text.matchAll(pattern)].filter(
		({ index, 0: found }) => !cutsWord(text, index, index + found.length),
	);
	if (matches.length === 0) return [];
	const quotations = [...text.matchAll(/"[^"]{1,300}"/g)];
	const isQuoted = ({ index }: RegExpExecArray): boolean =>
		quotations.some((quoted) => quoted.index < index && index < quoted.index + quoted[0].length);
	return matches.filter((match) => !isQuoted(match)).map((match) => mentionAt(block, match));
}

/** Longer sentences are cut off around the mention, so that its surroundings cost the same always. */
const farthest = 500;

function mentionAt(block: Block, match: RegExpExecArray): Mention {
	const { folded, plain, sentences } = block;
	const start = match.index;
	const end = start + match[0].length;
	const following = firstAfter(sentences.length, start, (index) => startOf(block, index));
	const from = Math.max(startOf(block, following - 1), start - farthest);
	const to = Math.min(startOf(block, following), end + farthest);
	return {
		block,
		range: rangeIn(folded, start, end),
		words: plain.text.slice(plainUnit(block, start), plainUnit(block, end)).replaceAll(/\s+/g, ' '),
		sentence: folded.text.slice(from, to),
		before: folded.text.slice(from, start),
		after: folded.text.slice(end, to),
		next: folded.text.slice(to, Math.min(startOf(block, following + 1), to + farthest)),
		earlier: folded.text.slice(0, start),
		match,
	};
}

/** Where in the folded text a sentence starts; the end of the text when there is no such sentence. */
function startOf({ folded, sentences }: Block, index: number): number {
	const sentence = sentences[index];
	return sentence ? folded.unitFor(sentence.start) : folded.text.length;
}

/** The first unit of the plain text that became this one of the folded text, or a later one. */
const plainUnit = ({ plain, folded }: Block, unit: number): number =>
	firstAfter(plain.text.length, unit - 1, (plainUnit) => folded.unitFor(plainUnit));
