import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import { type LiteralIndex, literalIndexOf } from '#lint/core/literal-index.ts';
import { type LiteralSet, tellingSets } from '#lint/core/literal-sets.ts';
import { branchesOf } from '#lint/core/required-literals.ts';
import { wordsIn } from '#lint/core/word-pattern.ts';

/** Sets of letters, of each of which a text holds some that fits one alternative of a pattern. */
type Alternative = readonly LiteralSet[];

/**
 * Patterns that somebody asked about, by number. All are looked for in one pass over a document, by
 * the letters that each must hold: of some hundred patterns, few can be anywhere in it.
 */
const numbers = new Map<RegExp, number>();
/** Of each pattern; undefined for one with an alternative without fixed letters. */
const alternativesOf: (readonly Alternative[] | undefined)[] = [];
/** Numbers of the patterns; made anew when there are more of them. */
let index: LiteralIndex<number> | undefined;

/** Where in a document each pattern can be, of as many patterns as were known then. */
const presenceIn = oncePerDocument(({ fields, body }) => {
	index ??= indexOf(alternativesOf);
	const all = [...fields, ...body];
	const places = new Map<number, Block[]>();
	for (const block of all)
		for (const { item } of index(block.folded.text).candidates) put(places, item, block);
	return { all, places, known: alternativesOf.length };
});

function put(places: Map<number, Block[]>, pattern: number, block: Block): void {
	const blocks = places.get(pattern);
	if (!blocks) places.set(pattern, [block]);
	else if (blocks.at(-1) !== block) blocks.push(block);
}

const none: readonly Block[] = [];

/**
 * Blocks, in the order of the file, in whose folded text a lower-case pattern may match: never too
 * few. All of them for a pattern without fixed letters.
 */
export function blocksThatMayHold(document: LintDocument, pattern: RegExp): readonly Block[] {
	const number = numbers.get(pattern) ?? numbered(pattern);
	const { all, places, known } = presenceIn(document);
	const alternatives = alternativesOf[number];
	if (!alternatives) return all;
	if (number < known) return places.get(number) ?? none;
	// Asked about for the first time: to look for its letters costs less than to compile it.
	return all.filter(({ folded: { text } }) =>
		alternatives.some((sets) => sets.every((set) => set.some((letters) => text.includes(letters)))),
	);
}

function numbered(pattern: RegExp): number {
	const alternatives = branchesOf(wordsIn(pattern)).map(({ sets }) => tellingSets(sets).map(lower));
	const isFixed = alternatives.every(({ length }) => length > 0);
	const number = alternativesOf.push(isFixed ? alternatives : undefined) - 1;
	numbers.set(pattern, number);
	index = undefined;
	return number;
}

const lower = (set: LiteralSet): LiteralSet => set.map((letters) => letters.toLowerCase());

const indexOf = (patterns: readonly (readonly Alternative[] | undefined)[]): LiteralIndex<number> =>
	literalIndexOf(
		patterns.flatMap((alternatives = [], pattern) =>
			alternatives.map((sets) => [pattern, sets] as const),
		),
	);
