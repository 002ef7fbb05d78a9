import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePoints, cutText, oneLine } from '#channels/text/cut-text.ts';

test.each([
	['Kok', 10, 'Kok'],
	['Kok in een hotel', 16, 'Kok in een hotel'],
	['Kok in een hotel', 12, 'Kok in een…'],
	['Kok in een hotel', 11, 'Kok in een…'],
	['Kok in een, hotel', 13, 'Kok in een…'],
	['Klantenservicemedewerker', 10, 'Klantense…'],
	['👩🏽‍💻👩🏽‍💻👩🏽‍💻', 9, '👩🏽‍💻👩🏽‍💻…'],
])('%s in %d is %s', (text, limit, cut) => {
	expect(cutText(text, limit)).toBe(cut);
});

test('a cut text is never too long, and begins as the text does', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', maxLength: 200 }),
			fc.integer({ min: 1, max: 100 }),
			(text, limit) => {
				const cut = cutText(text, limit);
				expect(codePoints(cut)).toBeLessThanOrEqual(limit);
				expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
			},
		),
	);
});

test('one line has no breaks, no control characters and nothing that turns text around', () => {
	expect(oneLine(' Kok\u0000\r\nbij\tde \u202Eboot\uD83D ')).toBe('Kok bij de boot');
});
