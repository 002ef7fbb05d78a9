import type { Range } from '#content/problem.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import { placesOf } from '#lint/core/words.ts';
import { foldedPhrase } from '#lint/phrases/folded-phrase.ts';

/** Where a phrase stands in a file as whole words, however it is typed; not in quotations. */
export function phraseRanges(phrase: string, { body, fields }: LintDocument): Range[] {
	const wanted = foldedPhrase(phrase);
	return [...fields, ...body]
		.filter(({ kind, path }) => kind !== 'quotation' && !path?.includes('quotes'))
		.flatMap(({ folded }) =>
			placesOf(wanted, folded.text).map(([start, end]) => rangeIn(folded, start, end)),
		);
}
