import type { Range } from '#content/problem.ts';
import { isEmployment } from '#domain/employment.ts';
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

/** Statements under a law that protects employees alone: not those of volunteers, trainees, freelancers. */
export function* statementsToEmployees(
	document: LintDocument,
	patternsOf: PatternsOf,
): Generator<Statement, undefined> {
	const { vacancy } = document;
	if (!vacancy || isEmployment(vacancy.contract)) yield* statementsWith(document, patternsOf);
}

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

/** Whether what a sentence says by such words is turned around in the same clause. */
export function isDeniedIn(sentence: string, pattern: RegExp): boolean {
	const found = pattern.exec(sentence);
	if (!found) return false;
	const end = found.index + found[0].length;
	const before = sentence.slice(0, found.index).split(/[,;:]/).at(-1) ?? '';
	const after = sentence.slice(end).split(/[,;:]/)[0] ?? '';
	return negation.test(`${before}${found[0]}${after}`);
}
