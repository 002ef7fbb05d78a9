import { expect, test } from 'vitest';
import { jsonLd } from '#channels/text/json-ld.ts';

test('nothing in it can end a script', () => {
	const text = '</script></SCRIPT ><!--<script><Script><!---->';
	const json = jsonLd({ a: text });

	expect(json).not.toContain('<');
	expect(JSON.parse(json)).toEqual({ a: text });
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
