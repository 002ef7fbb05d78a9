import type { Block } from '#lint/core/blocks.ts';
import { placesOf } from '#lint/core/words.ts';
import { quotationsIn } from '#lint/phrases/context.ts';
import type { PhraseMatch } from '#lint/phrases/matcher.ts';
import { overlap, type Stretch } from '#lint/phrases/stretch.ts';
import { skipsInHeading, skipsInLabel } from '#lint/phrases/names.ts';

/** Stretches of a folded block of which nothing is said. */
interface Quiet {
	/** Quotations and names: no phrase that touches them counts. */
	silent: readonly Stretch[];
	/** Words that the board allows: no phrase within them counts. */
	allowed: readonly Stretch[];
	all: readonly Stretch[];
}

export function quietIn(
	{ folded: { text } }: Block,
	{ names, allowed: phrases }: { names: readonly string[]; allowed: readonly string[] },
): Quiet {
	const silent = [...quotationsIn(text), ...names.flatMap((name) => stretchesOf(name, text))];
	const allowed = phrases
		.flatMap((phrase) => placesOf(phrase, text))
		.map(([start, end]) => ({ start, end }));
	return { silent, allowed, all: [...silent, ...allowed] };
}

/** Whether a match stands outside quotations, names, allowed words and names of sections. */
export const isReported =
	(block: Block, { silent, allowed }: Quiet): ((match: PhraseMatch) => boolean) =>
	(match) =>
		!silent.some((stretch) => overlap(match, stretch)) &&
		!allowed.some(({ start, end }) => start <= match.start && match.end <= end) &&
		!skipsInHeading(block, match) &&
		!skipsInLabel(block, match);

function stretchesOf(name: string, text: string): Stretch[] {
	const found: Stretch[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
		found.push({ start: at, end: at + name.length });
	return found;
}
