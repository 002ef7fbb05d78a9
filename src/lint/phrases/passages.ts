import type { Nodes, Root } from 'mdast';
import type { Range } from '#content/problem.ts';
import type { Block } from '#lint/core/blocks.ts';

/** Blocks that are read together: a paragraph, the items of a list, a list in the frontmatter. */
export interface Passage {
	kind: 'text' | 'list';
	blocks: readonly Block[];
}

export function passagesOf(blocks: readonly Block[], tree: Root): Passage[] {
	const lists = listRanges(tree);
	const passages = new Map<string, Block[]>();
	for (const [index, block] of blocks.entries()) {
		const key = listKey(block, lists) ?? `block ${index}`;
		passages.set(key, [...(passages.get(key) ?? []), block]);
	}
	return [...passages].map(([key, together]) => ({
		kind: key.startsWith('block') ? 'text' : 'list',
		blocks: together,
	}));
}

function listKey({ kind, path, plain }: Block, lists: readonly Range[]): string | undefined {
	if (path)
		return typeof path.at(-1) === 'number' ? `field ${path.slice(0, -1).join('.')}` : undefined;
	if (kind !== 'item') return undefined;
	const at = plain.startOf(0);
	return `list ${lists.findIndex(([start, end]) => start <= at && at < end)}`;
}

/** Outermost lists: a list inside a list belongs to it. */
function listRanges(node: Nodes): Range[] {
	if (node.type === 'list')
		return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
	return 'children' in node ? node.children.flatMap(listRanges) : [];
}
