import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { type MarkdownParser, parseMarkdown } from '#content/markdown.ts';

/**
 * Sätteri's parser: native, and the same tree as remark's (tests/markdown-parsers.test.ts). What
 * the two were found to read or to place differently goes to remark's parser.
 */
export const parseMarkdownFast: MarkdownParser = (markdown) =>
	differences.some((difference) => difference.test(markdown))
		? parseMarkdown(markdown)
		: (markdownToMdast(markdown, { features: commonMark }) as Root);

const differences = [
	// Carriage returns and NUL; characters that only JavaScript counts as space or letter.
	/[\0\r\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]|\p{Surrogate}/u,
	// An asterisk or underscore against the other, an escape or an emoji.
	/\*_|_\*|\\.[*_]|[*_]\\|[\u{10000}-\u{10FFFF}][*_]|[*_][\u{10000}-\u{10FFFF}]/u,
	// Indented code, and code or HTML that begins in a list: where they end.
	/^(?: {4}| {0,3}\t)[ \t]*\S/m,
	/^[ \t>]*(?:[-+*]|\d+[.)])[ \t].*(?:`{3}|~{3}|<)/m,
];

const commonMark = { gfm: false, frontmatter: false } as const;
