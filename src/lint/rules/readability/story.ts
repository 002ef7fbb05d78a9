import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import type { Sentence } from '#lint/core/sentences.ts';

/** What the employer says itself, in the order of the file: no quotations. */
export const ownWordsOf = oncePerDocument(({ body, fields }): readonly Block[] =>
	[...fields, ...body].filter(
		({ kind, path }) => kind !== 'quotation' && !path?.includes('quotes'),
	),
);

export interface PlacedSentence extends Sentence {
	/** Where the sentence stands in the file. */
	range: Range;
}

/** Sentences that the employer tells itself: no headings, no quotations, no frontmatter. */
export const storyOf = oncePerDocument(({ body }): readonly PlacedSentence[] =>
	body
		.filter(({ kind }) => kind === 'paragraph' || kind === 'item')
		.flatMap(({ plain, sentences }) =>
			sentences.map((sentence) => ({
				...sentence,
				range: rangeIn(plain, sentence.start, sentence.end),
			})),
		),
);

/** The sentence with the most words; the first when there are more. */
export function longestOf<Some extends Sentence>(sentences: readonly Some[]): Some | undefined {
	return sentences.reduce<Some | undefined>(
		(longest, sentence) =>
			sentence.words.length > (longest?.words.length ?? 0) ? sentence : longest,
		undefined,
	);
}
