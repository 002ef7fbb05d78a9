import type { List, ListItem, Nodes, Root } from 'mdast';
import { plainText } from '#content/plain-text.ts';
import type { TextBlock } from '#domain/text-block.ts';

/** The text of a file as plain blocks, for whoever takes no markup; images are left out. */
export const plainStory = (tree: Root): TextBlock[] =>
	tree.children
		.flatMap(blocksOf)
		.map(({ kind, texts }) => ({ kind, texts: texts.filter((text) => text !== '') }))
		.filter(({ texts }) => texts.length > 0);

function blocksOf(node: Nodes): TextBlock[] {
	switch (node.type) {
		case 'heading':
			return [{ kind: 'heading', texts: [plainText(node)] }];
		case 'list':
			return [{ kind: 'list', texts: itemsOf(node) }];
		case 'blockquote':
			return node.children.flatMap(blocksOf);
		case 'definition':
			return [];
		default:
			return [{ kind: 'paragraph', texts: [plainText(node)] }];
	}
}

/** Items of a list, with those of a list inside an item after it. */
const itemsOf = ({ children }: List): string[] => children.flatMap(textsOf);

const textsOf = ({ children }: ListItem): string[] => [
	children
		.filter(({ type }) => type !== 'list')
		.map(plainText)
		.join(' ')
		.trim(),
	...children.flatMap((child) => (child.type === 'list' ? itemsOf(child) : [])),
];
