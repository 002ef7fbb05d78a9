import { type Automaton, automatonOf } from '#lint/core/automaton.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import { requiredLiterals } from '#lint/core/required-literals.ts';

/**
 * Patterns that somebody asked about, by number. All are looked for in one pass over a document, by
 * the letters that each must hold: of some hundred patterns, few can be anywhere in it.
 */
const numbers = new Map<RegExp, number>();
const literals: (readonly [literal: string, number: number])[] = [];
const hasLiterals: boolean[] = [];
let automaton: Automaton | undefined;

/** Where in a document each pattern can be, of as many patterns as were known then. */
const presenceIn = oncePerDocument(({ fields, body }) => {
	automaton ??= automatonOf(literals);
	const all = [...fields, ...body];
	const places = new Map<number, Block[]>();
	for (const block of all) {
		for (const number of automaton.endsIn(block.folded.text).keys()) {
			const blocks = places.get(number);
			if (blocks) blocks.push(block);
			else places.set(number, [block]);
		}
	}
	return { all, places, known: hasLiterals.length };
});

const none: readonly Block[] = [];

/**
 * Blocks, in the order of the file, in whose folded text a lower-case pattern may match: never too
 * few. All of them for a pattern without fixed letters, or one that is asked about for the first time.
 */
export function blocksThatMayHold(document: LintDocument, pattern: RegExp): readonly Block[] {
	const number = numbers.get(pattern) ?? numbered(pattern);
	const { all, places, known } = presenceIn(document);
	return number < known && hasLiterals[number] ? (places.get(number) ?? none) : all;
}

function numbered(pattern: RegExp): number {
	const number = hasLiterals.length;
	const required = requiredLiterals(pattern.source);
	numbers.set(pattern, number);
	hasLiterals.push(required !== undefined);
	literals.push(...(required ?? []).map((literal) => [literal.toLowerCase(), number] as const));
	automaton = undefined;
	return number;
}
