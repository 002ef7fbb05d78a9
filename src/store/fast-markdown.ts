import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { MarkdownParser } from '#content/markdown.ts';

/** Sätteri's parser: native, the same tree as remark's (tests/markdown-parsers.test.ts). */
export const parseMarkdownFast: MarkdownParser = (markdown) =>
	markdownToMdast(markdown, { features: commonMark }) as Root;

const commonMark = { gfm: false, frontmatter: false } as const;
