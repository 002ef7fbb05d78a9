import { automatonOf } from '#lint/core/automaton.ts';
import { cutsWord } from '#lint/core/word-borders.ts';
import { expanded, wordExpression } from '#lint/phrases/expression.ts';
import type { Lexicon, Phrase, PhraseCategory } from '#lint/phrases/phrase.ts';
import { branchesOf, type LiteralSet } from '#lint/core/required-literals.ts';

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
	unless: (() => RegExp) | undefined;
}

/** One of the alternatives of a phrase. */
interface Variant {
	of: CompiledPhrase;
	/** Compiled at first use: most phrases never occur. */
	pattern: () => RegExp;
	/** Sets of literals; a text that fits holds one of each. */
	literals: readonly LiteralSet[];
}

/** Vague ways of saying nothing, or ordinary words that are often so. */
export type Strength = 'vague' | 'weak';

/** Finds the phrases of a lexicon in folded text: overlapping ones too, other senses left out. */
export function matcherOf(lexicon: Lexicon, strength: Strength = 'vague'): Matcher {
	const variants = variantsIn(lexicon, strength);
	const sets = numberedSets(variants);
	const setsOf = variants.map(({ literals }) => literals.map((set) => sets.get(keyOf(set)) ?? 0));
	const byFirstSet = Map.groupBy(variants.keys(), (number) => setsOf[number]?.[0]);
	const { endsIn } = automatonOf(
		[...sets].flatMap(([key, number]) => literalsIn(key).map((literal) => [literal, number])),
	);
	return (text) => {
		const ends = endsIn(text);
		// Of two phrases on one stretch the first in the lexicon counts, whatever letters gave it away.
		return [...ends.keys()]
			.flatMap((set) => byFirstSet.get(set) ?? [])
			.toSorted((a, b) => a - b)
			.flatMap((number) => {
				const variant = variants[number];
				const [first = [], second] = (setsOf[number] ?? []).map((set) => ends.get(set) ?? []);
				const near = second ? first.filter(isNear(second)) : first;
				return variant && near.length > 0 ? matchesOf(variant, text, windowsAround(near)) : [];
			})
			.toSorted(byPlace);
	};
}

/** Each set of literals by its number: many phrases share theirs. */
function numberedSets(variants: readonly Variant[]): ReadonlyMap<string, number> {
	const keys = new Set(variants.flatMap(({ literals }) => literals.map(keyOf)));
	return new Map([...keys].map((key, number) => [key, number]));
}

/** No literal holds a line break, because no folded text does. */
const keyOf = (set: LiteralSet): string => set.join('\n');
const literalsIn = (key: string): string[] => key.split('\n');

const isNear =
	(others: readonly number[]) =>
	(place: number): boolean =>
		others.some((other) => Math.abs(other - place) <= reach);

/** Sets of literals that are looked for: more would cost more than they save. */
const ranks = 2;

/** Of phrases that overlap, the longest says most. */
export function longestOf<Found extends { start: number; end: number }>(
	matches: readonly Found[],
): Found[] {
	const kept: Found[] = [];
	for (const match of matches.toSorted(byLength))
		if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
	return kept.toSorted(byPlace);
}

function variantsIn({ phrases, vocabulary }: Lexicon, strength: Strength): Variant[] {
	const ofCategory = Object.entries(phrases) as [PhraseCategory, readonly Phrase[]][];
	return ofCategory.flatMap(([category, entries]) =>
		entries
			.filter(({ tier }) => (tier === 'C') === (strength === 'weak'))
			.flatMap((phrase) => variantsOf(category, phrase, vocabulary)),
	);
}

function variantsOf(
	category: PhraseCategory,
	phrase: Phrase,
	vocabulary: Lexicon['vocabulary'],
): Variant[] {
	const { unless } = phrase;
	const compiled: CompiledPhrase = {
		category,
		phrase,
		unless:
			unless === undefined ? undefined : once(() => wordExpression(expanded(unless, vocabulary))),
	};
	return branchesOf(expanded(phrase.pattern, vocabulary)).map(({ source, sets }) => ({
		of: compiled,
		pattern: once(() => wordExpression(source)),
		literals: literalsOf(sets),
	}));
}

/** A phrase without a fixed part is looked for in every text that has a space. */
function literalsOf([first = [' '], ...others]: readonly LiteralSet[]): LiteralSet[] {
	return [
		first,
		...others.filter((set) => set.every(({ length }) => length >= fewestLetters)),
	].slice(0, ranks);
}

/** Shorter literals are nearly everywhere. */
const fewestLetters = 3;

function matchesOf(
	{ of: { category, phrase, unless }, pattern }: Variant,
	text: string,
	windows: readonly Stretch[],
): PhraseMatch[] {
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
