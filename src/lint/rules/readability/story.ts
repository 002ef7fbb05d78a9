import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';
import { type MappedText, rangeIn } from '#lint/core/mapped-text.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import type { Sentence } from '#lint/core/sentences.ts';

/** What the employer says itself, in the order of the file: no quotations. */
export const ownWordsOf = oncePerDocument(({ body, fields }): readonly Block[] =>
	[...fields, ...body].filter(
		({ kind, path }) => kind !== 'quotation' && !path?.includes('quotes'),
	),
);

/** What is quoted, such as a motto, is in the words of somebody else; every other letter keeps its place. */
export const withoutQuotations = (text: string): string =>
	text.replaceAll(/["“„«][^"”»]{1,300}["”»]/gu, (quoted) => ' '.repeat(quoted.length));

/** A sentence that can be reported. */
export interface PlacedSentence extends Sentence {
	/** Where the sentence stands in the file. */
	range: Range;
}

/** Sentences that the employer tells itself: no headings, no quotations, no frontmatter. */
export const storyOf = oncePerDocument(({ body }): readonly PlacedSentence[] =>
	body
		.filter(({ kind }) => kind === 'paragraph' || kind === 'item')
		.flatMap(({ plain, sentences }) =>
			sentences.map((sentence) => new StorySentence(sentence, plain)),
		),
);

/** Few sentences are reported, so few have to know their place. */
class StorySentence implements PlacedSentence {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly #sentence: Sentence;
	readonly #plain: MappedText;

	constructor(sentence: Sentence, plain: MappedText) {
		this.text = sentence.text;
		this.start = sentence.start;
		this.end = sentence.end;
		this.#sentence = sentence;
		this.#plain = plain;
	}

	get words(): readonly string[] {
		return this.#sentence.words;
	}

	get range(): Range {
		return rangeIn(this.#plain, this.start, this.end);
	}
}

/** The sentence with the most words; the first when there are more. */
export function longestOf<Some extends Sentence>(sentences: readonly Some[]): Some | undefined {
	return sentences.reduce<Some | undefined>(
		(longest, sentence) =>
			sentence.words.length > (longest?.words.length ?? 0) ? sentence : longest,
		undefined,
	);
}
