import { expect, test } from 'vitest';
import { descriptionHtml } from '#channels/text/description-html.ts';
import { plainText } from '#channels/text/plain-text.ts';
import { type OutlineSection, section } from '#views/outline/section.ts';

const outline: OutlineSection[] = [
	section('a', 'Kop', { paragraphs: ['Een.', 'Twee.'], items: ['drie', 'vier'] }),
	section('b', undefined, { paragraphs: ['Vijf.'] }),
];

test('headings become paragraphs', () => {
	expect(descriptionHtml(outline)).toBe(
		'<p>Kop</p><p>Een.</p><p>Twee.</p><ul><li>drie</li><li>vier</li></ul><p>Vijf.</p>',
	);
});

test('plain text has empty lines and hyphens', () => {
	expect(plainText(outline)).toBe('Kop\n\nEen.\n\nTwee.\n\n- drie\n- vier\n\nVijf.');
});

test.each([
	['</p><script>alert(1)</script>', '&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
	['R&D &amp; "meer"', 'R&amp;D &amp;amp; "meer"'],
	[']]>', ']]&gt;'],
	['a\u202Eb\uD800', 'ab'],
])('%j stays text', (text, expected) => {
	expect(descriptionHtml([section('a', undefined, { paragraphs: [text] })])).toBe(
		`<p>${expected}</p>`,
	);
});
