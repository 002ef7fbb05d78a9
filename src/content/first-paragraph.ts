import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The first paragraph of a text, without markup; empty when there is none. */
export function firstParagraph(tree: Root): string {
	const paragraph = tree.children.find(({ type }) => type === 'paragraph');
	return paragraph ? textOf(paragraph).replace(/\s+/g, ' ').trim() : '';
}
