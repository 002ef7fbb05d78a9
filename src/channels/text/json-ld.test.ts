import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { jsonLd } from '#channels/text/json-ld.ts';

test('nothing in it can end a script', () => {
	const text = '</script></SCRIPT ><!--<script><Script><!---->';
	const json = jsonLd({ a: text });

	expect(json).not.toContain('<');
	expect(JSON.parse(json)).toEqual({ a: text });
});

test('the tags of a description stay as they are, but for the slash of those that close', () => {
	const text = '<p>Je bakt.</p><ul><li>Brood</li></ul><p onload="x"><P>';

	expect(jsonLd({ text })).toBe(
		String.raw`{"text":"<p>Je bakt.<\/p><ul><li>Brood<\/li><\/ul>\u003cp onload=\"x\">\u003cP>"}`,
	);
});

test('a page gives back what was written in it', () => {
	const pieces = ['<', '/', '!--', '-->', 'script', '>', '</script>', '<p>', '</li>', '\\', 'a'];

	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
			const data = { text: `a${parts.join('')}` };
			const tree = fromHtml(`<script>${jsonLd(data)}</script><p>after</p>`, { fragment: true });

			expect(tree.children.map((node) => 'tagName' in node && node.tagName)).toEqual([
				'script',
				'p',
			]);
			expect(JSON.parse(textOf(tree.children[0] ?? tree))).toEqual(data);
		}),
	);
});

test('what is empty is left out, at every depth', () => {
	const data = { a: undefined, b: null, c: '', d: [], e: { f: {}, g: [''] }, h: 0, i: false };

	expect(jsonLd(data)).toBe('{"h":0,"i":false}');
});

test.each(['😀 שלום', ']]>', `"dubbel" en 'enkel' \\`, 'x'.repeat(300)])(
	'%j comes out as it went in',
	(text) => {
		expect(JSON.parse(jsonLd({ text: [text] }))).toEqual({ text: [text] });
	},
);

test('half a character is left out, so that every reader can take the rest', () => {
	expect(jsonLd({ text: 'a\uD83Db' })).toBe('{"text":"ab"}');
});
