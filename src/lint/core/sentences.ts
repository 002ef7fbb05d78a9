import { once } from '#domain/once.ts';
import { plainEnds } from '#lint/core/plain-ends.ts';
import { wordsOf } from '#lint/core/words.ts';

/** A sentence as a stretch of plain text, without the white space around it. */
export interface Sentence {
	start: number;
	end: number;
	text: string;
	/** Stretches of words, without punctuation. */
	words: readonly string[];
}

const segmenter = once(() => new Intl.Segmenter('nl', { granularity: 'sentence' }));

const hasWord = /[\p{L}\p{N}]/u;

/** A full stop after these does not end a sentence. */
const abbreviation =
	/(?:^|[\s(])(?:bijv|bv|o\.a|m\.b\.t|d\.w\.z|i\.v\.m|t\/m|incl|excl|ca|max|min|nr|enz|p\.u|e\.d|a\.u\.b|evt|resp|dhr|mevr|e\.g|i\.e|approx)\.\s*$/i;

/** Letters to look back, so that a long text costs no more per sentence than a short one. */
const longestAbbreviation = 12;

/** Sentences of a text, in order. */
export function sentencesOf(text: string): Sentence[] {
	return endsIn(text)
		.map((end, index, ends) => trimmed(text, ends[index - 1] ?? 0, end))
		.filter((sentence) => hasWord.test(sentence.text));
}

/** A bullet at the start of a line that Markdown reads as running text, or a bar between words. */
const typedBullet = /(?<=\n[ \t]{0,8})[•·▪►✓✔➤](?=\s)|(?<=\s)\|(?=\s)/gu;

/** Without one of these before its last letter, a text is one sentence. */
const mayEndSentence = /[^\p{L}\p{N}\s,:;()'"€%&/+-]./su;

function endsIn(text: string): number[] {
	if (!mayEndSentence.test(text)) return [text.length];
	const breaks = plainEnds(text);
	return breaks ? breaks.filter((end) => !isAbbreviated(text, end)) : segmentEnds(text);
}

function segmentEnds(text: string): number[] {
	const ends: number[] = [];
	// A line break inside a paragraph ends no sentence, unless a bullet follows it.
	for (const { segment, index } of segmenter().segment(text.replace(/\s/g, ' '))) {
		const end = index + segment.length;
		for (const { index: at } of text.slice(index, end).matchAll(typedBullet)) ends.push(index + at);
		if (!isAbbreviated(text, end)) ends.push(end);
	}
	return ends;
}

const isAbbreviated = (text: string, end: number): boolean =>
	end < text.length && abbreviation.test(text.slice(Math.max(0, end - longestAbbreviation), end));

function trimmed(text: string, from: number, to: number): Sentence {
	const part = text.slice(from, to);
	const start = from + (part.length - part.trimStart().length);
	return new TrimmedSentence(part.trim(), start);
}

/** A class, because each literal with a getter is a shape of its own to V8: slow, and kept for long. */
class TrimmedSentence implements Sentence {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	#words: readonly string[] | undefined;

	constructor(text: string, start: number) {
		this.text = text;
		this.start = start;
		this.end = start + text.length;
	}

	get words(): readonly string[] {
		this.#words ??= wordsOf(this.text).map((word) => word.text);
		return this.#words;
	}
}
