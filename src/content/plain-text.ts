import type { Nodes } from 'mdast';

/** Words of a node, without markup, images and raw HTML; a line break becomes a space. */
export const plainText = (node: Nodes): string => wordsOf(node).replace(/\s+/g, ' ').trim();

function wordsOf(node: Nodes): string {
	if (node.type === 'break') return ' ';
	if (node.type === 'html') return '';
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
