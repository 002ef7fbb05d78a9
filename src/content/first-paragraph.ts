import type { Root } from 'mdast';
import { plainText } from '#content/plain-text.ts';

/** The first paragraph of a text, without markup; empty when there is none. */
export function firstParagraph(tree: Root): string {
	const paragraph = tree.children.find(({ type }) => type === 'paragraph');
	return paragraph ? plainText(paragraph) : '';
}
