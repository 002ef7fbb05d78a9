import type { LintDocument } from '#lint/core/document.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';

/** Finds a pattern in the running text of the body and in the answers of the questions. */
export const bodyMentions = (document: LintDocument, pattern: RegExp): Mention[] =>
	mentionsOf(document, pattern).filter(
		({ block: { path } }) => path === undefined || path.at(-1) === 'answer',
	);
