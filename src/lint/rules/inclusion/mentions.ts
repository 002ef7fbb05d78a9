import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { rangeIn, unitAt } from '#lint/core/mapped-text.ts';
import { wordPattern } from '#lint/rules/inclusion/word-pattern.ts';

/** A place where the author's own words match a pattern. */
export interface Mention {
	block: Block;
	range: Range;
	/** As the author wrote it, on one line. */
	shown: string;
	/** Folded, as are `before`, `after` and `next`. */
	sentence: string;
	before: string;
	after: string;
	/** The sentence that follows, empty at the end of a paragraph. */
	next: string;
	match: RegExpExecArray;
}

/** Finds a pattern in everything the author says; not in what others say. */
export function mentionsIn(document: LintDocument, pattern: RegExp): Mention[] {
	const { blocks, text } = ownWordsOf(document);
	if (text.search(pattern) < 0) return [];
	return blocks.flatMap((block) => mentionsInBlock(block, pattern));
}

interface OwnWords {
	blocks: readonly Block[];
	/** All of it in one string: most patterns are nowhere, and then one search is enough. */
	text: string;
}

const known = new WeakMap<LintDocument, OwnWords>();

function ownWordsOf(document: LintDocument): OwnWords {
	const before = known.get(document);
	if (before) return before;
	const blocks = [...document.fields, ...document.body].filter((block) => !isSomebodyElse(block));
	const own = { blocks, text: blocks.map(({ folded }) => folded.text).join('\n') };
	known.set(document, own);
	return own;
}

export function mentionsInBlock(block: Block, pattern: RegExp): Mention[] {
	const { text } = block.folded;
	const matches = [...text.matchAll(pattern)];
	if (matches.length === 0) return [];
	const quotations = [...text.matchAll(/"[^"]{1,300}"/g)];
	const isQuoted = ({ index }: RegExpExecArray): boolean =>
		quotations.some((quoted) => quoted.index < index && index < quoted.index + quoted[0].length);
	return matches.filter((match) => !isQuoted(match)).map((match) => mentionOf(block, match));
}

const negation = wordPattern([
	/(?:geen|niet|nooit|noch|zonder|ongeacht|not?|never|without|regardless of) (?:[^\s.,;:]{1,30} ){0,5}/u,
]);

/** Whether a word such as "geen" stands shortly before. */
export const isNegated = ({ before }: Mention): boolean =>
	[...before.matchAll(negation)].some(
		({ index, 0: found }) => index + found.length === before.length,
	);

/** Quotations, and questions in the words of a candidate. */
function isSomebodyElse({ kind, path = [] }: Block): boolean {
	return (
		kind === 'quotation' || ['quotes', 'question', 'alsoWelcome'].some((key) => path.includes(key))
	);
}

function mentionOf(block: Block, match: RegExpExecArray): Mention {
	const { plain, folded } = block;
	const [start, end] = [match.index, match.index + match[0].length];
	const range = rangeIn(folded, start, end);
	const [from, to, nextTo] = sentenceAround(block, range[0]);
	return {
		block,
		range,
		shown: plain.text
			.slice(unitAt(plain.starts, range[0]), unitAt(plain.starts, range[1]))
			.replaceAll(/\s+/g, ' '),
		sentence: folded.text.slice(from, to),
		before: folded.text.slice(from, start),
		after: folded.text.slice(end, to),
		next: folded.text.slice(to, nextTo),
		match,
	};
}

/** Start of the sentence, its end and the end of the next one, in folded text. */
function sentenceAround(
	{ plain, folded, sentences }: Block,
	place: number,
): [number, number, number] {
	const ends = sentences.map(({ end }) => unitAt(folded.starts, plain.ends[end - 1] ?? 0));
	const at = ends.findIndex((end) => unitAt(folded.starts, place) < end);
	const last = folded.text.length;
	return [ends[at - 1] ?? 0, ends[at] ?? last, ends[at + 1] ?? last];
}
