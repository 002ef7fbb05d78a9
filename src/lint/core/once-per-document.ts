import type { LintDocument } from '#lint/core/document.ts';

/** A question that is answered once for each document, however many rules ask it. */
export function oncePerDocument<Answer>(
	answerFor: (document: LintDocument) => Answer,
): (document: LintDocument) => Answer {
	const answers = new WeakMap<LintDocument, { answer: Answer }>();
	return (document) => {
		const known = answers.get(document) ?? { answer: answerFor(document) };
		answers.set(document, known);
		return known.answer;
	};
}
