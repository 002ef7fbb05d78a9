import { automatonOf } from '#lint/core/automaton.ts';
import { cutsWord, expanded, wordExpression } from '#lint/phrases/expression.ts';
import type { Lexicon, Phrase, PhraseCategory } from '#lint/phrases/phrase.ts';
import { requiredLiterals } from '#lint/core/required-literals.ts';

/** A phrase in a folded text. */
export interface PhraseMatch {
	category: PhraseCategory;
	phrase: Phrase;
	start: number;
	end: number;
}

export type Matcher = (text: string) => PhraseMatch[];

interface CompiledPhrase {
	category: PhraseCategory;
	phrase: Phrase;
	/** Compiled at first use: most phrases never occur. */
	pattern: () => RegExp;
	unless: (() => RegExp) | undefined;
	literals: readonly string[];
}

/** Vague ways of saying nothing, or ordinary words that are often so. */
export type Strength = 'vague' | 'weak';

/** Finds the phrases of a lexicon in folded text: overlapping ones too, other senses left out. */
export function matcherOf(lexicon: Lexicon, strength: Strength = 'vague'): Matcher {
	const compiled = compiledPhrases(lexicon, strength);
	const { endsIn } = automatonOf(
		compiled.flatMap(({ literals }, owner) => literals.map((literal) => [literal, owner] as const)),
	);
	return (text) =>
		// Of two phrases on one stretch the first in the lexicon counts, whatever letters gave it away.
		[...endsIn(text)]
			.toSorted(([a], [b]) => a - b)
			.flatMap(([owner, ends]) => matchesOf(compiled[owner], text, windowsAround(ends)))
			.toSorted(byPlace);
}

/** Of phrases that overlap, the longest says most. */
export function longestOf<Found extends { start: number; end: number }>(
	matches: readonly Found[],
): Found[] {
	const kept: Found[] = [];
	for (const match of matches.toSorted(byLength))
		if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
	return kept.toSorted(byPlace);
}

function compiledPhrases({ phrases, vocabulary }: Lexicon, strength: Strength): CompiledPhrase[] {
	const ofCategory = Object.entries(phrases) as [PhraseCategory, readonly Phrase[]][];
	return ofCategory.flatMap(([category, entries]) =>
		entries
			.filter(({ tier }) => (tier === 'C') === (strength === 'weak'))
			.map((phrase) => compiledPhrase(category, phrase, vocabulary)),
	);
}

function compiledPhrase(
	category: PhraseCategory,
	phrase: Phrase,
	vocabulary: Lexicon['vocabulary'],
): CompiledPhrase {
	const source = expanded(phrase.pattern, vocabulary);
	const { unless } = phrase;
	return {
		category,
		phrase,
		pattern: once(() => wordExpression(source)),
		unless:
			unless === undefined ? undefined : once(() => wordExpression(expanded(unless, vocabulary))),
		// A phrase without a fixed part is looked for in every text that has a space.
		literals: requiredLiterals(source) ?? [' '],
	};
}

function matchesOf(
	compiled: CompiledPhrase | undefined,
	text: string,
	windows: readonly Stretch[],
): PhraseMatch[] {
	if (!compiled) return [];
	const { category, phrase, pattern, unless } = compiled;
	const found = windows.flatMap((window) => stretchesOf(pattern(), text, window));
	if (found.length === 0) return [];
	const others = unless ? windows.flatMap((window) => stretchesOf(unless(), text, window)) : [];
	return found
		.filter(({ start, end }) => !others.some((other) => start < other.end && other.start < end))
		.map((stretch) => ({ category, phrase, ...stretch }));
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

interface Stretch {
	start: number;
	end: number;
}

const byPlace = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end;

const byLength = (a: Stretch, b: Stretch): number =>
	b.end - b.start - (a.end - a.start) || a.start - b.start;

function once(make: () => RegExp): () => RegExp {
	let made: RegExp | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
