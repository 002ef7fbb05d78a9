import { type Candidate, literalIndexOf } from '#lint/core/literal-index.ts';
import { cutsWord } from '#lint/core/word-borders.ts';
import type { Lexicon, Phrase, PhraseCategory } from '#lint/phrases/phrase.ts';
import { overlap, type Stretch } from '#lint/phrases/stretch.ts';
import { type Strength, type Variant, variantsIn } from '#lint/phrases/variants.ts';

/** A phrase in a folded text. */
export interface PhraseMatch {
	category: PhraseCategory;
	phrase: Phrase;
	start: number;
	end: number;
	/** Whether these words mean something else here. */
	hasOtherSense: boolean;
}

export type Matcher = (text: string) => PhraseMatch[];

/** Finds the phrases of a lexicon in folded text: overlapping ones and other senses too. */
export function matcherOf(lexicon: Lexicon, strength: Strength = 'vague'): Matcher {
	const variants = variantsIn(lexicon, strength);
	const search = literalIndexOf(
		variants.map((variant, order) => [{ variant, order }, variant.literals] as const),
	);
	return (text) => {
		const { candidates, ends } = search(text);
		return candidates
			.toSorted(byOrder)
			.flatMap(({ item: { variant }, first, second }) => {
				const places = ends.of(first);
				const near = second === undefined ? places : places.filter(isNear(ends.of(second)));
				return near.length > 0 ? matchesOf(variant, text, windowsAround(near)) : [];
			})
			.sort(byPlace);
	};
}

/** Of two phrases on one stretch the first in the lexicon counts, whatever letters gave it away. */
const byOrder = (a: Candidate<{ order: number }>, b: Candidate<{ order: number }>): number =>
	a.item.order - b.item.order;

const isNear =
	(others: readonly number[]) =>
	(place: number): boolean =>
		others.some((other) => Math.abs(other - place) <= reach);

/** Of phrases that overlap, the longest says most. */
export function longestOf<Found extends Stretch>(matches: readonly Found[]): Found[] {
	const kept: Found[] = [];
	for (const match of matches.toSorted(byLength))
		if (!kept.some((other) => overlap(match, other))) kept.push(match);
	return kept.toSorted(byPlace);
}

function matchesOf(
	{ of: { category, phrase, unless }, pattern }: Variant,
	text: string,
	windows: readonly Stretch[],
): PhraseMatch[] {
	const found = windows.flatMap((window) => stretchesOf(pattern(), text, window));
	if (found.length === 0) return [];
	const others = unless ? windows.flatMap((window) => stretchesOf(unless(), text, window)) : [];
	return found.map(({ start, end }) => ({
		category,
		phrase,
		start,
		end,
		hasOtherSense: others.some((other) => overlap({ start, end }, other)),
	}));
}

/** No phrase is longer: it ends at most so far from a literal that it must hold. */
const reach = 160;

/** Stretches that may hold a phrase of which a literal ends at these places, in order. */
function windowsAround(ends: readonly number[]): Stretch[] {
	const windows: Stretch[] = [];
	for (const at of ends) {
		const last = windows.at(-1);
		if (last && at - reach <= last.end) last.end = at + reach;
		else windows.push({ start: Math.max(0, at - reach), end: at + reach });
	}
	return windows;
}

function stretchesOf(pattern: RegExp, text: string, window: Stretch): Stretch[] {
	// Not inside a word: the border of a phrase must show in the window.
	const offset = text.lastIndexOf(' ', window.start) + 1;
	const part = text.slice(offset, window.end);
	const stretches: Stretch[] = [];
	// Not `matchAll`: it makes the expression anew, which costs more than the search.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
		const start = offset + match.index;
		const end = start + match[0].length;
		if (!cutsWord(text, start, end)) stretches.push({ start, end });
		pattern.lastIndex = Math.max(pattern.lastIndex, match.index + 1);
	}
	return stretches;
}

const byPlace = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end;

const byLength = (a: Stretch, b: Stretch): number =>
	b.end - b.start - (a.end - a.start) || a.start - b.start;
