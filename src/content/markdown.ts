import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Turns CommonMark into an mdast tree with offsets. */
export type MarkdownParser = (markdown: string) => Root;

/** The parser of remark: runs everywhere and is the oracle for faster ones. */
export const parseMarkdown: MarkdownParser = (markdown) => fromMarkdown(markdown);

/**
 * The file with its frontmatter blanked out, so that every offset and line in the tree is one in
 * the file.
 */
export function blankFrontmatter(source: string, bodyStart: number): string {
	const lines = source.slice(0, bodyStart).split('\n');
	return lines.map(({ length }) => ' '.repeat(length)).join('\n') + source.slice(bodyStart);
}
