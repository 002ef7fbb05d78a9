import type { Range } from '#content/problem.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { fold } from '#lint/core/fold.ts';
import { rangeIn, standIn } from '#lint/core/mapped-text.ts';
import { placesOf } from '#lint/core/words.ts';

/** Where a phrase stands in a file as whole words, however it is typed; not in quotations. */
export function phraseRanges(phrase: string, { body, fields }: LintDocument): Range[] {
	const wanted = fold(standIn(phrase.trim(), [0, 0])).text;
	return [...fields, ...body]
		.filter(({ kind, path }) => kind !== 'quotation' && !path?.includes('quotes'))
		.flatMap(({ folded }) =>
			placesOf(wanted, folded.text).map(([start, end]) => rangeIn(folded, start, end)),
		);
}
