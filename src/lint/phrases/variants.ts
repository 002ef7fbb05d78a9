import { once } from '#content/once.ts';
import { branchesOf, type LiteralSet } from '#lint/core/required-literals.ts';
import { expanded, wordExpression } from '#lint/phrases/expression.ts';
import type { Lexicon, Phrase, PhraseCategory } from '#lint/phrases/phrase.ts';

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

/** More sets would cost more than they save. */
const mostSets = 2;

/** A phrase without a fixed part is looked for in every text that has a space. */
function literalsOf([first = [' '], ...others]: readonly LiteralSet[]): LiteralSet[] {
	return [
		first,
		...others.filter((set) => set.every(({ length }) => length >= fewestLetters)),
	].slice(0, mostSets);
}

/** Shorter literals are nearly everywhere. */
const fewestLetters = 3;
