import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '#drafts/frontmatter-parts.ts';

test.each([
	['---\ntitle: Kok\n---\nTekst', 'title: Kok\n', 'Tekst'],
	['---\n---\nTekst', '', 'Tekst'],
	['---\ntitle: Kok\n---', 'title: Kok\n', ''],
	['---  \ntitle: Kok --- bakker\n--- \n---\n', 'title: Kok --- bakker\n', '---\n'],
	['Tekst\n---\ntitle: Kok\n---\n', undefined, 'Tekst\n---\ntitle: Kok\n---\n'],
	['\n---\ntitle: Kok\n---\n', undefined, '\n---\ntitle: Kok\n---\n'],
	['---\ntitle: Kok\n', undefined, '---\ntitle: Kok\n'],
	['', undefined, ''],
])('%j has its parts', (text, yaml, body) => {
	expect(partsOf(text)).toEqual({ yaml, body, bodyStart: text.length - body.length });
});

test('the body is the end of the text, whatever that is', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('---', '\n', ' ', 'a: b', '- ')), (pieces) => {
			const text = pieces.join('');
			const { body, bodyStart } = partsOf(text);

			expect(text.slice(bodyStart)).toBe(body);
		}),
	);
});
