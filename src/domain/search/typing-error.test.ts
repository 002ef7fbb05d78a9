import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mended } from '#domain/search/spelling.ts';
import { editsBetween } from '#domain/search/typing-error.ts';

test.each([
	['klantenservise', 'klantenservice', 1],
	['groningn', 'groningen', 1],
	['bakkker', 'bakker', 1],
	['teamlieder', 'teamleider', 1],
	['monter', 'monteur', 1],
	['kok', 'kok', 0],
	['klantenzervize', 'klantenservice', 2],
])('from %s to %s: %d', (one, other, edits) => {
	expect(editsBetween(one, other, 2)).toBe(edits);
});

const word = fc.stringMatching(/^[a-e]{0,8}$/);

test('is the same there and back, and zero only for the same word', () => {
	fc.assert(
		fc.property(word, word, fc.constantFrom(1, 2), (one, other, limit) => {
			expect(editsBetween(one, other, limit)).toBe(editsBetween(other, one, limit));
			expect(editsBetween(one, other, limit) === 0).toBe(one === other);
		}),
	);
});

test('a low limit gives the same answer as far as it goes', () => {
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(editsBetween(one, other, 1)).toBe(Math.min(editsBetween(one, other, 8), 2));
		}),
		{ numRuns: 1000 },
	);
});

test('mends words of five letters or more, and prefers one that starts alike', () => {
	expect(mended('kkok', ['kok', 'kook'], 1)).toBeUndefined();
	expect(mended('bakkr', ['wakker', 'bakker'], 1)).toBe('bakker');
	expect(mended('makker', ['wakker', 'bakker', 'makkers'], 1)).toBe('makkers');
});
