import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '#content/markdown.ts';
import { deepest, parseShallow } from '#content/shallow.ts';
import { parseMarkdownFast } from '#store/fast-markdown.ts';

const parsers = [
	['the fast parser', parseMarkdownFast],
	['the parser of remark', parseMarkdown],
] as const;

describe.each(parsers)('with %s', (_name, parse) => {
	test.each([
		['quotations', `${'> '.repeat(50_000)}diep`],
		['quotations without spaces', `${'>'.repeat(50_000)}diep`],
		['lists', `${'- '.repeat(50_000)}diep`],
		['numbered lists', `${'1. '.repeat(50_000)}diep`],
		['lists in quotations', `${'> - '.repeat(25_000)}diep`],
		['emphasis', `${'*a '.repeat(400)}diep${' a*'.repeat(400)}`],
	])('deep %s are left out, and the text around them stays', (_kind, deep) => {
		const { tree, tooDeep } = parseShallow(`Voor.\n\n${deep}\n\nNa.\n`, parse);
		const places = tree.children.map(({ position }) => position?.start.line);

		expect(tooDeep).toEqual([[7, 7 + deep.length]]);
		expect(places.at(0)).toBe(1);
		expect(places.at(-1)).toBe(5);
		expect(depthOf(tree)).toBeLessThanOrEqual(deepest + 1);
	});

	test.each([
		['a line of dashes', '-'.repeat(200)],
		['a line of dashes with spaces', '- '.repeat(200)],
		['a line of stars with spaces', '* '.repeat(200)],
		['ten quotations', `${'> '.repeat(10)}diep`],
		['a long list', '- punt\n'.repeat(500)],
	])('%s is not too deep', (_kind, text) => {
		expect(parseShallow(text, parse)).toEqual({ tree: parse(text), tooDeep: [] });
	});
});

test('deep quotations over many lines are told once for each line', () => {
	const line = `${'> '.repeat(200)}diep`;

	expect(parseShallow(`${line}\n${line}\n`, parseMarkdown).tooDeep).toHaveLength(2);
});

test.each(['> ', '- ', '1) ', '>- ', '* ', '\t', '-\t'])(
	'a megabyte of “%s” costs no more than its length',
	(mark) => {
		const started = performance.now();
		parseShallow(mark.repeat(1_000_000 / mark.length), (text) => parseMarkdown(text.slice(0, 10)));

		expect(performance.now() - started).toBeLessThan(1000);
	},
);

function depthOf(root: unknown): number {
	let depth = 0;
	for (let level = [root as { children?: object[] }]; level.length > 0; depth += 1)
		level = level.flatMap(({ children = [] }) => children);
	return depth;
}
