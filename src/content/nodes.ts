import type { Node, Nodes, Root } from 'mdast';
import type { Range } from '#content/problem.ts';

/** All nodes of a tree, in reading order. */
export const nodesOf = (tree: Root): Nodes[] => withAllBelow(tree, []);

/** The nodes just below a node; none for a leaf. */
export const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

/** Where a node stands in the file; all that Markdown gives has a place. */
export const rangeOfNode = ({ position }: Node): Range => [
	position?.start.offset ?? 0,
	position?.end.offset ?? 0,
];

/** The nodes of one type in a tree, in reading order. */
export const nodesOfType = <Type extends Nodes['type']>(
	tree: Root,
	type: Type,
): Extract<Nodes, { type: Type }>[] =>
	nodesOf(tree).filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);

/** A plain walk into one list: a walker that can skip and replace takes ten times as long. */
function withAllBelow(node: Nodes, nodes: Nodes[]): Nodes[] {
	nodes.push(node);
	for (const child of childrenOf(node)) withAllBelow(child, nodes);
	return nodes;
}
