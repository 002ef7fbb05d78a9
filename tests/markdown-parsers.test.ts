import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFrontmatter } from '#content/frontmatter.ts';
import { blankFrontmatter, parseMarkdown } from '#content/markdown.ts';
import { parseMarkdownFast } from '#store/fast-markdown.ts';
import { commonMark } from './fixtures/common-mark.ts';

test.each(globSync('content/**/*.md'))('the same tree for %s', (file) => {
	const source = readFileSync(file, 'utf8');
	const text = blankFrontmatter(source, parseFrontmatter(source)?.bodyStart ?? 0);

	expect(parseMarkdownFast(text)).toEqual(parseMarkdown(text));
});

test('the same tree for any CommonMark', () => {
	fc.assert(
		fc.property(commonMark, (text) => {
			expect(parseMarkdownFast(text)).toEqual(parseMarkdown(text));
		}),
		{ numRuns: 500 },
	);
});
