import { type Automaton, automatonOf } from '#lint/core/automaton.ts';
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

/** What was found in a document, of as many patterns as were known then. */
const presenceIn = oncePerDocument(({ fields, body }) => {
	automaton ??= automatonOf(literals);
	const found = new Set<number>();
	for (const { folded } of [...fields, ...body])
		for (const number of automaton.endsIn(folded.text).keys()) found.add(number);
	return { known: hasLiterals.length, found };
});

/**
 * Whether a lower-case pattern may match somewhere in the folded text of a document. Never a wrong
 * no; a pattern that is asked about for the first time, or that has no fixed letters, may always.
 */
export function mayHold(document: LintDocument, pattern: RegExp): boolean {
	const number = numbers.get(pattern) ?? numbered(pattern);
	const { known, found } = presenceIn(document);
	return number >= known || !hasLiterals[number] || found.has(number);
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
