import { type Automaton, automatonOf } from '#lint/core/automaton.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import { type LiteralSet, requiredLiterals } from '#lint/core/required-literals.ts';

/**
 * Patterns that somebody asked about, by number. All are looked for in one pass over a document, by
 * the letters that each must hold: of some hundred patterns, few can be anywhere in it.
 */
const numbers = new Map<RegExp, number>();
const literalsOf: (LiteralSet | undefined)[] = [];
let automaton: Automaton | undefined;

/** Where in a document each pattern can be, of as many patterns as were known then. */
const presenceIn = oncePerDocument(({ fields, body }) => {
	automaton ??= automatonOf(
		literalsOf.flatMap((set, number) => (set ?? []).map((literal) => [literal, number] as const)),
	);
	const all = [...fields, ...body];
	const places = new Map<number, Block[]>();
	for (const block of all) {
		for (const number of automaton.endsIn(block.folded.text).owners) {
			const blocks = places.get(number);
			if (blocks) blocks.push(block);
			else places.set(number, [block]);
		}
	}
	return { all, places, known: literalsOf.length };
});

const none: readonly Block[] = [];

/**
 * Blocks, in the order of the file, in whose folded text a lower-case pattern may match: never too
 * few. All of them for a pattern without fixed letters.
 */
export function blocksThatMayHold(document: LintDocument, pattern: RegExp): readonly Block[] {
	const number = numbers.get(pattern) ?? numbered(pattern);
	const { all, places, known } = presenceIn(document);
	const literals = literalsOf[number];
	if (!literals) return all;
	if (number < known) return places.get(number) ?? none;
	// Asked about for the first time: to look for its letters costs less than to compile it.
	return all.filter(({ folded }) => literals.some((literal) => folded.text.includes(literal)));
}

function numbered(pattern: RegExp): number {
	const required = requiredLiterals(pattern.source);
	const number = literalsOf.push(required?.map((literal) => literal.toLowerCase())) - 1;
	numbers.set(pattern, number);
	automaton = undefined;
	return number;
}
