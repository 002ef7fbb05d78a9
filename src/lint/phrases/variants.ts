import { once } from '#domain/once.ts';
import { type LiteralSet, tellingSets } from '#lint/core/literal-sets.ts';
import { branchesOf, setsIn, type SetsOfList } from '#lint/core/required-literals.ts';
import {
	expanded,
	listNamed,
	withLists,
	withMarks,
	withOwnLists,
	wordExpression,
} from '#lint/phrases/expression.ts';
import type { Lexicon, Phrase, PhraseCategory, Vocabulary } from '#lint/phrases/phrase.ts';

interface CompiledPhrase {
	category: PhraseCategory;
	phrase: Phrase;
	unless: (() => RegExp) | undefined;
}

/** One of the alternatives of a phrase. */
export interface Variant {
	of: CompiledPhrase;
	/** Compiled at first use: most phrases never occur. */
	pattern: () => RegExp;
	/** Sets of literals, at least one and at most two; a text that fits holds one of each. */
	literals: readonly LiteralSet[];
}

/** Vague ways of saying nothing, or ordinary words that are often so. */
export type Strength = 'vague' | 'weak';

/** All alternatives of the phrases in a lexicon, in its order. */
export function variantsIn({ phrases, vocabulary }: Lexicon, strength: Strength): Variant[] {
	const setsOfList = listReader(vocabulary);
	const ofCategory = Object.entries(phrases) as [PhraseCategory, readonly Phrase[]][];
	return ofCategory.flatMap(([category, entries]) =>
		entries
			.filter(({ tier }) => (tier === 'C') === (strength === 'weak'))
			.flatMap((phrase) => variantsOf(category, phrase, { vocabulary, setsOfList })),
	);
}

function variantsOf(
	category: PhraseCategory,
	phrase: Phrase,
	{ vocabulary, setsOfList }: Lists,
): Variant[] {
	const { patterns, unless, lists } = phrase;
	const compiled: CompiledPhrase = {
		category,
		phrase,
		unless: unless && once(() => wordExpression(expanded(unless, vocabulary, lists))),
	};
	return branchesOf(withMarks(withOwnLists(patterns, lists)), setsOfList).map(
		({ source, sets }) => ({
			of: compiled,
			pattern: once(() => wordExpression(withLists(source, vocabulary))),
			literals: literalsOf(sets),
		}),
	);
}

interface Lists {
	vocabulary: Vocabulary;
	setsOfList: SetsOfList;
}

/** Reads each list once, however many phrases name it. */
function listReader(vocabulary: Vocabulary): SetsOfList {
	const known = new Map<string, readonly LiteralSet[]>();
	const setsOfList: SetsOfList = (name) => {
		const sets = known.get(name) ?? setsIn(withMarks(listNamed(name, vocabulary)), setsOfList);
		known.set(name, sets);
		return sets;
	};
	return setsOfList;
}

/** A phrase without a fixed part is looked for in every text that has a space. */
const literalsOf = (sets: readonly LiteralSet[]): LiteralSet[] =>
	sets.length > 0 ? tellingSets(sets) : [[' ']];
