import type { Nodes, Root } from 'mdast';

const known = new WeakMap<Root, readonly Nodes[]>();

/** All nodes of a tree in reading order; it is walked once, however many ask. */
export function nodesOf(tree: Root): readonly Nodes[] {
	const nodes = known.get(tree) ?? withAllBelow(tree);
	known.set(tree, nodes);
	return nodes;
}

/** The nodes of one type in a tree, in reading order. */
export const nodesOfType = <Type extends Nodes['type']>(
	tree: Root,
	type: Type,
): Extract<Nodes, { type: Type }>[] =>
	nodesOf(tree).filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);

function withAllBelow(node: Nodes, nodes: Nodes[] = []): Nodes[] {
	nodes.push(node);
	if ('children' in node) for (const child of node.children) withAllBelow(child, nodes);
	return nodes;
}
