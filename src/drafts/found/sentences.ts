import type { Range } from '#content/problem.ts';
import { foldedLine } from '#drafts/found/folded-line.ts';
import { isFactLine, isHeadingLine, withoutMarks } from '#drafts/found/heading-lines.ts';

/** A sentence, a list item or a heading, as the finders read it. */
export interface Sentence {
	/** Lower case, one space for all white space, straight hyphens and quotes, no Markdown. */
	text: string;
	/** The same, unit by unit, with its capitals. */
	shown: string;
	isHeading: boolean;
	/** The heading above it, in lower case; empty when there is none. */
	heading: string;
	/** The sentences before and after it in the same paragraph; empty when there are none. */
	previous: string;
	next: string;
	/** Where a stretch of `text` stands in what was read. */
	rangeOf(start: number, end: number): Range;
}

interface Line {
	start: number;
	end: number;
}

/** All sentences of a text in Markdown or plain text, in order. */
export function sentencesOf(text: string): Sentence[] {
	const lines = linesOf(text);
	let heading = '';
	return blocksOf(text, lines).flatMap((block) => {
		const sentences = sentencesIn(text, block, heading);
		const words = sentences.map(({ text: said }) => said).join(' ');
		if (block.isHeading || isLead(words)) heading = words;
		return sentences;
	});
}

/** Longer lines that end with a colon lead into a sentence, and not into facts. */
const longestLead = 40;

/** "Werktijden:" stands above all lines that follow it. */
const isLead = (words: string): boolean =>
	words.length <= longestLead && words.trimEnd().endsWith(':');

function linesOf(text: string): Line[] {
	return Array.from(text.matchAll(/[^\r\n]+/g))
		.filter(({ 0: line }) => line.trim() !== '')
		.map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

interface Block extends Line {
	isHeading: boolean;
}

/** From this length on a line goes on in the next: nobody writes such a long line of facts. */
const wrapped = 60;

function blocksOf(text: string, lines: readonly Line[]): Block[] {
	const blocks: Block[] = [];
	let previous: 'heading' | 'short' | 'wrapped' = 'heading';
	for (const [index, { start, end }] of lines.entries()) {
		const line = text.slice(start, end);
		const last = blocks.at(-1);
		const gap = last ? text.slice(last.end, start).split('\n').length - 1 : 0;
		const next = lines[index + 1];
		const isHeading = isHeadingLine(line, next && text.slice(end, next.end));
		if (last && gap === 1 && !isHeading && goesOn(previous, line)) last.end = end;
		else blocks.push({ start, end, isHeading });
		previous = isHeading ? 'heading' : line.length >= wrapped ? 'wrapped' : 'short';
	}
	return blocks;
}

/** A line after a long one, or one that begins in the middle of a sentence. */
const goesOn = (previous: 'heading' | 'short' | 'wrapped', line: string): boolean =>
	previous !== 'heading' &&
	!startsBlock.test(line) &&
	!isFactLine(line) &&
	(previous === 'wrapped' || /^\s{0,12}\p{Ll}/u.test(line));

const startsBlock = /^\s{0,12}(?:[-*+•▪‣·–>|#]|\d{1,2}[.)]\s)/;

/** A full stop after these ends no sentence. */
const abbreviated =
	/(?:^|[\s(])(?:\p{L}{1,2}\.){1,3}$|(?:^|[\s(])(?:bijv|incl|excl|max|min|ca|evt|tel|nr|resp|vgl|o\.b\.v)\.$/iu;

function sentencesIn(source: string, block: Block, heading: string): Sentence[] {
	const { start, end, isHeading } = block;
	const { text, shown, places } = foldedLine(withoutMarks(source.slice(start, end)), start);
	const borders = bordersOf(shown);
	return borders.slice(0, -1).map((from, index) => {
		const to = borders[index + 1] ?? shown.length;
		return {
			text: text.slice(from, to),
			shown: shown.slice(from, to),
			isHeading,
			heading,
			previous: text.slice(borders[index - 1] ?? from, from),
			next: text.slice(to, borders[index + 2] ?? to),
			rangeOf: (first, last) => [
				places[from + first] ?? start,
				(places[from + last - 1] ?? start) + 1,
			],
		};
	});
}

/** Longer ones are cut, so that looking around in them costs the same always. */
const longestSentence = 2000;

/** Where sentences begin, and where the last one ends. */
function bordersOf(shown: string): number[] {
	const ends = Array.from(shown.matchAll(/[.!?…]["')]{0,2} (?=[\p{Lu}\d€"'(])/gu))
		.filter(({ index }) => !abbreviated.test(shown.slice(Math.max(0, index - 12), index + 1)))
		.map(({ 0: found, index }) => index + found.length);
	return [0, ...ends, shown.length].flatMap((border, index, all) => {
		const from = all[index - 1] ?? border;
		if (index > 0 && border === from) return [];
		const cuts = Math.floor((border - from) / longestSentence);
		return [
			...Array.from({ length: cuts }, (_, cut) => from + (cut + 1) * longestSentence),
			border,
		];
	});
}
