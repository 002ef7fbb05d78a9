import type { Range } from '#content/problem.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import { blocksThatMayHold } from '#lint/core/presence.ts';

/** A sentence that says something about the job itself. */
interface Statement {
	text: string;
	/** The sentence after it, or an empty text. */
	next: string;
	range: Range;
}

/** Patterns per language of the vacancy. */
export type PatternsOf = Record<SiteLanguage, readonly RegExp[]>;

/** Statements that hold one of the patterns of their language: no quotations, no questions. */
export function* statementsWith(
	document: LintDocument,
	patternsOf: PatternsOf,
): Generator<Statement, undefined> {
	const patterns = patternsOf[document.language];
	const blocks = new Set(patterns.flatMap((pattern) => blocksThatMayHold(document, pattern)));
	for (const { kind, plain, sentences } of blocks) {
		if (kind === 'quotation') continue;
		for (const [index, { start, end, text }] of sentences.entries()) {
			if (text.endsWith('?') || !patterns.some((pattern) => pattern.test(text))) continue;
			const next = sentences[index + 1]?.text ?? '';
			yield { text, next, range: rangeIn(plain, start, end) };
		}
	}
}

/** Whether one sentence of the vacancy, in any language, has all of these. */
export function says(document: LintDocument, first: RegExp, ...others: readonly RegExp[]): boolean {
	const patterns = [first, ...others];
	return blocksThatMayHold(document, first).some(({ sentences }) =>
		sentences.some(({ text }) => patterns.every((pattern) => pattern.test(text))),
	);
}

/** Words that turn a sentence around. */
export const negation =
	/(?<!\p{L})(?:geen|niet|nooit|niets|zonder|hoef\p{L}*|nergens|no|not|never|nothing|without|don['’]t|doesn['’]t|won['’]t)(?!\p{L})/iu;
