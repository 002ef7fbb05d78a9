import type { LintDocument } from '#lint/core/document.ts';

/**
 * A question that is answered once for each document, however many rules ask it. The answer stands in
 * the document and goes when that goes: a `WeakMap` would keep hundreds of documents for a while.
 */
export function oncePerDocument<Answer>(
	answerFor: (document: LintDocument) => Answer,
): (document: LintDocument) => Answer {
	return (document) => {
		const { answers } = document;
		if (!answers.has(answerFor)) answers.set(answerFor, answerFor(document));
		return answers.get(answerFor) as Answer;
	};
}
