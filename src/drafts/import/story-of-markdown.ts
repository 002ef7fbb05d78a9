import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '#content/markdown.ts';
import { parseShallow } from '#content/shallow.ts';
import { storyOfHtml } from '#drafts/import/story-of-html.ts';

/** The story of Markdown: HTML in it is read as HTML, comments and images go. */
export function storyOfMarkdown(markdown: string): Root {
	const { tree } = parseShallow(markdown, parseMarkdown);
	const children = tree.children.flatMap((block): RootContent[] =>
		block.type === 'html' ? storyOfHtml(block.value).children : [block],
	);
	const root: Root = { type: 'root', children };
	visit(root, (node: Nodes, index, parent) => {
		if (!parent || index === undefined || !/^(?:html|image|imageReference)$/.test(node.type))
			return undefined;
		parent.children.splice(index, 1);
		return index;
	});
	return root;
}
