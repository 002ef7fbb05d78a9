import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#lint/core/fold.ts';
import { verbatim } from '#lint/core/mapped-text.ts';

const dutch = fc.string({
	unit: fc.constantFrom(
		...['a', 'B', 'é', 'É', 'ß', ' ', '\n', '\t', '.', ',', '’', '“', '«', '\u2011', '–', '€'],
		...['\u00A0', '\u00AD', '\u200B', 'e\u0301', '\r', '😀', 'İ', '\uFFFC'],
	),
	maxLength: 12,
});

test('the quick way of folding gives what folding letter by letter gives', () => {
	fc.assert(
		fc.property(dutch, (text) => {
			const folded = fold(verbatim(text, 100));
			// A letter that shows nothing keeps a text from the quick way.
			const letterByLetter = fold(verbatim(`${text}\u200B`, 100));

			expect(folded.text).toBe(letterByLetter.text);
			for (let unit = 0; unit < text.length; unit += 1) {
				expect(folded.startOf(unit)).toBe(letterByLetter.startOf(unit));
				expect(folded.endOf(unit)).toBe(letterByLetter.endOf(unit));
				expect(folded.unitFor(unit)).toBe(letterByLetter.unitFor(unit));
			}
		}),
	);
});
