import type { LintDocument } from '#lint/core/document.ts';
import { type Mention, mentionsInBlock } from '#lint/rules/inclusion/mentions.ts';

/** Finds a pattern in the running text of the body and in the answers of the questions. */
export function bodyMentions({ body, fields }: LintDocument, pattern: RegExp): Mention[] {
	const answers = fields.filter(({ path }) => path?.at(-1) === 'answer');
	return [...answers, ...body]
		.filter(({ kind }) => kind !== 'quotation' && kind !== 'heading')
		.flatMap((block) => mentionsInBlock(block, pattern));
}
