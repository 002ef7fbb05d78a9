import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';
import { firstAfter, rangeIn } from '#lint/core/mapped-text.ts';
import { advised } from '#lint/phrases/advised.ts';
import { withCoordinated } from '#lint/phrases/coordination.ts';
import type { PhraseMatch } from '#lint/phrases/matcher.ts';
import type { Phrase, PhraseCategory, Vocabulary } from '#lint/phrases/phrase.ts';
import type { Stretch } from '#lint/phrases/stretch.ts';

/** A stretch that says nothing: one phrase, or phrases of one kind in a row. */
export interface VagueSpan {
	category: PhraseCategory;
	/** The first, where phrases stand in a row, with the advice for its words. */
	phrase: Phrase;
	/** The others in the row, likewise. */
	others: readonly Phrase[];
	/** How many phrases. */
	count: number;
	/** In the folded text of the block. */
	start: number;
	end: number;
	/** In the file. */
	range: Range;
	/** As a reader sees it. */
	quoted: string;
}

const between = /^(?:,|,? en|,? &|,? and| of| or| \/|\/)? ?(?:(?:een|heel|erg|zeer|ook|bent|a) )?$/;

/** Whether only a comma, “en” or a small word stands between two phrases. */
export function areInRow(a: PhraseMatch, b: PhraseMatch, { folded }: Block): boolean {
	const [first, second] = a.start < b.start ? [a, b] : [b, a];
	return first.end <= second.start && between.test(folded.text.slice(first.end, second.start));
}

/**
 * Joins phrases of one category that only a comma or “en” keeps apart, and takes along what is said in
 * one breath with them; not from other rows, nor from stretches that are `quiet`.
 */
export function inRows(
	matches: readonly PhraseMatch[],
	block: Block,
	{ quiet, vocabulary }: { quiet: readonly Stretch[]; vocabulary: Vocabulary },
): VagueSpan[] {
	const rows = rowsOf(matches, block);
	let taken = 0;
	return rows.flatMap((row, index) => {
		const [first] = row;
		if (!first) return [];
		const { end } = row.at(-1) ?? first;
		const next = rows[index + 1]?.[0]?.start ?? block.folded.text.length;
		const stretch = withCoordinated(block.folded.text, row, {
			start: Math.max(taken, ...quiet.map((one) => one.end).filter((at) => at <= first.start)),
			end: Math.min(next, ...quiet.map((one) => one.start).filter((at) => at >= end)),
		});
		taken = stretch.end;
		const [phrase = first.phrase, ...others] = row.map((match) =>
			advised(match.phrase, block.folded.text.slice(match.start, match.end), vocabulary),
		);
		return [spanOf({ category: first.category, phrase, others }, stretch, block)];
	});
}

function rowsOf(matches: readonly PhraseMatch[], block: Block): PhraseMatch[][] {
	const rows: PhraseMatch[][] = [];
	for (const match of matches) {
		const row = rows.at(-1);
		const last = row?.at(-1);
		const isNext = last?.category === match.category && areInRow(last, match, block);
		// “Niet bang voor een boze klant” says something of its own.
		if (isNext && !block.folded.text.startsWith('niet ', match.start)) row?.push(match);
		else rows.push([match]);
	}
	return rows;
}

function spanOf(
	{ category, phrase, others }: Pick<VagueSpan, 'category' | 'phrase' | 'others'>,
	{ start, end }: Stretch,
	{ folded, plain }: Block,
): VagueSpan {
	const range = rangeIn(folded, start, end);
	const { length } = plain.text;
	const shown = plain.text.slice(
		firstAfter(length, range[0] - 1, (unit) => plain.startOf(unit)),
		firstAfter(length, range[1], (unit) => plain.endOf(unit)),
	);
	const quoted = shown.replace(/\s+/g, ' ');
	return { category, phrase, others, count: others.length + 1, start, end, range, quoted };
}
