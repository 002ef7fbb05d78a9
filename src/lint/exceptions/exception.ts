import type { Range } from '#content/problem.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { exceptionComments } from '#lint/exceptions/exception-comments.ts';

/** A knowing deviation from a rule. */
export interface Exception {
	rule: string;
	/** Empty when none is given. */
	reason: string;
	/** Last day on which it holds, `yyyy-mm-dd`; without one it has no end. */
	until?: string;
	/** Where it is written. */
	range: Range;
	/** The part of the file it speaks of. */
	covers: Range;
}

/** All exceptions in a file: those in the frontmatter cover the whole of it. */
export function exceptionsOf(document: LintDocument): Exception[] {
	const covers: Range = [0, document.source.length];
	const written = (document.vacancy?.exceptions ?? []).map((exception, index) => ({
		...exception,
		range: document.rangeOf(['exceptions', index]),
		covers,
	}));
	return [...written, ...exceptionComments(document.tree)];
}
