import type { Excerpt } from '#cli/lint/lint-run.ts';
import type { Range } from '#content/problem.ts';
import { lineEnd, lineStart } from '#content/source-lines.ts';
import { sentencesOf } from '#lint/core/sentences.ts';

/** Longer stretches are cut: a screen is no place to read a page. */
const longestMatch = 160;
const longestAround = 120;
/** Looking farther for the end of a sentence would read a whole book for each report in it. */
const reach = 600;

/** The sentence around a range, on one line and without what a terminal would obey. */
export function excerptOf(source: string, [start, end]: Range): Excerpt {
	const item = firstLineOfKeys(source, start, end);
	if (item !== undefined)
		return { before: '', match: cutRight(`${item} …`, longestMatch), after: '' };
	const [from, to] = sentenceAround(source, start, end);
	return {
		before: cutLeft(oneLine(source.slice(from, start)).trimStart()).toWellFormed(),
		match: cutRight(oneLine(source.slice(start, end)), longestMatch),
		after: cutRight(oneLine(source.slice(end, to)).trimEnd(), longestAround).toWellFormed(),
	};
}

/** Keys below each other do not make a line: of those, the first stands for all. */
function firstLineOfKeys(source: string, start: number, end: number): string | undefined {
	const [first = '', ...others] = source.slice(start, end).split('\n');
	const isFrontmatter = source.startsWith('---') && start < source.indexOf('\n---', 3);
	const hasKeys = others.some((line) => /^\s+(?:- )?[\w-]+:(?:\s|$)|^\s*- /.test(line));
	return isFrontmatter && hasKeys ? oneLine(first).trim() : undefined;
}

function sentenceAround(source: string, start: number, end: number): Range {
	const from = Math.max(paragraphStart(source, start), start - reach);
	const to = Math.min(paragraphEnd(source, Math.max(start, end - 1)), end + reach);
	const around = sentencesOf(source.slice(from, to)).filter(
		(sentence) => from + sentence.end > start && from + sentence.start < end,
	);
	return [
		Math.min(start, from + (around[0]?.start ?? 0)),
		Math.max(end, from + (around.at(-1)?.end ?? 0)),
	];
}

/** A paragraph ends at an empty line, or where a list, heading or key begins. */
const newBlock = /^\s*(?:$|[-*+>#]|\d+[.)]\s|[\w-]+:)/;

function paragraphStart(source: string, offset: number): number {
	let start = lineStart(source, offset);
	const isBelowFence = (): boolean => source.slice(lineStart(source, start - 1), start) === '---\n';
	while (
		start > 0 &&
		!isBelowFence() &&
		offset - start < reach &&
		!newBlock.test(source.slice(start, lineEnd(source, start)))
	)
		start = lineStart(source, start - 1);
	return start;
}

function paragraphEnd(source: string, offset: number): number {
	let end = lineEnd(source, offset);
	while (
		end < source.length &&
		end - offset < reach &&
		!newBlock.test(source.slice(end + 1, lineEnd(source, end + 1)))
	)
		end = lineEnd(source, end + 1);
	return end;
}

/** Control characters and direction marks could rewrite what stands on the screen. */
const obeyed = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text that is safe to print on one line. */
export const oneLine = (text: string): string =>
	text.replace(/\s+/g, ' ').replace(obeyed, '\uFFFD');

const cutRight = (text: string, longest: number): string =>
	text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

const cutLeft = (text: string): string =>
	text.length > longestAround
		? `…${text.slice(-longestAround).replace(/^[\uDC00-\uDFFF]/, '')}`
		: text;
