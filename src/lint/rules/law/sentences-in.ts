import type { Range } from '#content/problem.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';

/** A sentence of a Dutch vacancy that says something about the job itself. */
interface Statement {
	text: string;
	/** The sentence after it, or an empty text. */
	next: string;
	range: Range;
}

/** All statements of a Dutch vacancy: no quotations, no questions. */
export function* statementsIn({
	language,
	body,
	fields,
}: LintDocument): Generator<Statement, undefined> {
	if (language !== 'nl') return;
	for (const { kind, plain, sentences } of [...fields, ...body]) {
		if (kind === 'quotation') continue;
		for (const [index, { start, end, text }] of sentences.entries()) {
			if (text.endsWith('?')) continue;
			const next = sentences[index + 1]?.text ?? '';
			yield { text, next, range: rangeIn(plain, start, end) };
		}
	}
}

/** Whether one sentence of the vacancy, in any language, has all of these. */
export function says({ body, fields }: LintDocument, ...patterns: readonly RegExp[]): boolean {
	return [...fields, ...body].some(({ sentences }) =>
		sentences.some(({ text }) => patterns.every((pattern) => pattern.test(text))),
	);
}

/** Words that turn a sentence around. */
export const negation = /(?<!\p{L})(?:geen|niet|nooit|niets|zonder|hoef\p{L}*|nergens)(?!\p{L})/iu;
