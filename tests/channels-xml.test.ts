import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#channels/text/clean-text.ts';
import { cdata, element, xmlDocument } from '#channels/text/xml.ts';
import { parseXml } from './fixtures/xml.ts';

const hostile = [
	']]>',
	']]]]>>',
	'<![CDATA[ x ]]>',
	'</job></source>',
	'</script><script>alert(1)</script>',
	`"dubbel" 'enkel' & &amp; <b>`,
	'😀 👩‍🔬 שלום\u200F',
	'a\u202Eb',
	'half \uD83D teken',
	'nul \u0000 en bel \u0007',
	'x'.repeat(300),
];

test.each(hostile)('%j comes out of every place as it went in', (text) => {
	const expected = cleanText(text);
	const [job] = parseXml(
		xmlDocument(
			element('job', [element('plain', text), element('section', cdata(text))], { id: text }),
		),
	);

	expect(job?.attributes).toEqual({ id: expected });
	expect(job?.children.map((child) => child.text)).toEqual([expected, expected]);
});

test('any text at all stays well formed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
			const [job] = parseXml(xmlDocument(element('job', cdata(text), { a: text })));

			return job?.text === cleanText(text) && job.attributes['a'] === cleanText(text);
		}),
	);
});

test('what is undefined is left out, and numbers are written', () => {
	expect(element('job', [undefined, element('n', 0)]).xml).toBe('<job><n>0</n></job>');
});

test('a document says its version and encoding', () => {
	expect(xmlDocument(element('g:job', 'a'))).toBe(
		'<?xml version="1.0" encoding="UTF-8"?>\n<g:job>a</g:job>\n',
	);
});
