import type { Nodes, Root } from 'mdast';
import type { MarkdownParser } from '#content/markdown.ts';
import { childrenOf, rangeOfNode } from '#content/nodes.ts';
import type { Range } from '#content/problem.ts';

/** What stands deeper nobody reads, and whoever walks a tree that deep runs out of memory. */
export const deepest = 100;

interface ShallowTree {
	tree: Root;
	/** Where something was left out for being too deep. */
	tooDeep: Range[];
}

/** Parses a text, leaves out what is nested too deep, and says where that was. */
export function parseShallow(markdown: string, parse: MarkdownParser): ShallowTree {
	const { left, lines } = withoutDeepLines(markdown);
	const tree = parse(left);
	const blocks = tree.children.filter((block) => isCut(block));
	return {
		tree,
		tooDeep: [...lines, ...blocks.map(rangeOfNode)].sort(([a], [b]) => a - b),
	};
}

const marker = String.raw`(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*`;
const deepLine = new RegExp(String.raw`^[ \t]*(?:${marker}){${deepest + 1}}.*$`, 'gm');
const thematicBreak = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;

/** Parsing a line with so many marks takes time that grows with their square: blank it before. */
function withoutDeepLines(markdown: string): { left: string; lines: Range[] } {
	const lines: Range[] = [];
	const left = markdown.replace(deepLine, (line: string, at: number) => {
		if (thematicBreak.test(line)) return line;
		lines.push([at, at + line.length]);
		return ' '.repeat(line.length);
	});
	return { left, lines };
}

/** Cuts off what is too deep below a block; says whether there was any. */
function isCut(block: Nodes): boolean {
	let level = [block];
	for (let depth = 1; depth < deepest && level.length > 0; depth += 1)
		level = level.flatMap(childrenOf);
	const cut = level.filter((node) => childrenOf(node).length > 0);
	for (const node of cut) if ('children' in node) node.children = [];
	return cut.length > 0;
}
