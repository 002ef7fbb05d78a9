import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import { placesOf } from '#lint/core/words.ts';

/** The title; undefined without frontmatter that can be read. */
export const titleBlock = ({ fields }: LintDocument): Block | undefined =>
	fields.find(({ path }) => path?.length === 1 && path[0] === 'title');

/** Words of a title that a rule asks about. */
export interface TitlePart {
	range: Range;
	/** As it is written. */
	words: string;
}

/** Where a phrase stands in the title, however it is written there. */
export function partsOf({ folded }: Block, phrase: string, source: string): TitlePart[] {
	return placesOf(phrase.normalize('NFC').toLowerCase(), folded.text).map(([start, end]) => {
		const range = rangeIn(folded, start, end);
		return { range, words: source.slice(...range) };
	});
}
