import type { Range } from '#content/problem.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import { mayHold } from '#lint/core/presence.ts';

/** A sentence of a Dutch vacancy that says something about the job itself. */
interface Statement {
	text: string;
	/** The sentence after it, or an empty text. */
	next: string;
	range: Range;
}

/** Statements of a Dutch vacancy that hold one of these patterns: no quotations, no questions. */
export function* statementsWith(
	document: LintDocument,
	...patterns: readonly RegExp[]
): Generator<Statement, undefined> {
	const { language, body, fields } = document;
	const possible = patterns.filter((pattern) => mayHold(document, pattern));
	if (language !== 'nl' || possible.length === 0) return;
	for (const { kind, plain, sentences } of [...fields, ...body]) {
		if (kind === 'quotation') continue;
		for (const [index, { start, end, text }] of sentences.entries()) {
			if (text.endsWith('?') || !possible.some((pattern) => pattern.test(text))) continue;
			const next = sentences[index + 1]?.text ?? '';
			yield { text, next, range: rangeIn(plain, start, end) };
		}
	}
}

/** Whether one sentence of the vacancy, in any language, has all of these. */
export function says(document: LintDocument, ...patterns: readonly RegExp[]): boolean {
	if (!patterns.every((pattern) => mayHold(document, pattern))) return false;
	return [...document.fields, ...document.body].some(({ sentences }) =>
		sentences.some(({ text }) => patterns.every((pattern) => pattern.test(text))),
	);
}

/** Words that turn a sentence around. */
export const negation = /(?<!\p{L})(?:geen|niet|nooit|niets|zonder|hoef\p{L}*|nergens)(?!\p{L})/iu;
