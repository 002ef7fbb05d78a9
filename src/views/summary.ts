import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The first paragraph, without markup. */
export function firstParagraph(tree: Root): string {
	const paragraph = tree.children.find(({ type }) => type === 'paragraph');
	return paragraph ? textOf(paragraph).replace(/\s+/g, ' ').trim() : '';
}

/** A text cut at a sentence or word to fit a number of characters. */
export function shortened(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const sentence = /^.*[.?](?=\s)/s.exec(text.slice(0, limit + 1))?.[0];
	if (sentence && sentence.length > limit / 2) return sentence;
	return `${text.slice(0, limit).replace(/\s+\S*$/, '')}…`;
}
