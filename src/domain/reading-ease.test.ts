import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingEase } from '#domain/reading-ease.ts';

const sentence = (text: string) => text.split(' ');

test('is the sum of the formula', () => {
	const ease = readingEase([sentence('Je helpt klanten'), sentence('Dat doe je hier')]);

	expect(ease).toBeCloseTo(206.84 - 0.93 * (7 / 2) - 77 * (8 / 7), 10);
});

test('calls official language harder than plain language', () => {
	const plain = readingEase([
		sentence('Je werkt op kantoor of thuis'),
		sentence('Dat kies je zelf'),
	]);
	const official = readingEase([
		sentence('De werkzaamheden kunnen afhankelijk van de bezetting thuis verricht worden'),
	]);

	expect(plain).toBeGreaterThan(70);
	expect(official).toBeLessThan(45);
});

test('passes over numbers', () => {
	expect(readingEase([sentence('Om 9.00 uur')])).toBe(readingEase([sentence('Om uur')]));
});

test('has nothing to say without words', () => {
	expect(readingEase([])).toBeUndefined();
	expect(readingEase([['2026']])).toBeUndefined();
});

test('falls when two sentences become one', () => {
	const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(words, words, (first, second) => {
			const apart = readingEase([first, second]) ?? 0;
			const together = readingEase([[...first, ...second]]) ?? 0;

			expect(together).toBeLessThan(apart);
		}),
	);
});
