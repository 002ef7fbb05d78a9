import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf, wordsOf } from '#lint/core/words.ts';

describe('words', () => {
	test('keep what belongs to them', () => {
		const words = wordsOf('Zo’n e-mail, om 9.00 uur (café).').map(({ text }) => text);

		expect(words).toEqual(['Zo’n', 'e-mail', 'om', '9.00', 'uur', 'café']);
	});

	test('know where they stand', () => {
		expect(wordsOf('Je belt.')).toEqual([
			{ text: 'Je', start: 0, end: 2 },
			{ text: 'belt', start: 3, end: 7 },
		]);
	});
});

describe('a phrase', () => {
	test('is found wherever it stands as whole words', () => {
		expect(placesOf('jong team', 'een jong team, echt een jong team')).toEqual([
			[4, 13],
			[24, 33],
		]);
	});

	test.each(['een jong teamlid', 'té jong teamé', '2jong team'])('is not part of “%s”', (text) => {
		expect(placesOf('jong team', text)).toEqual([]);
	});

	test('that is empty is nowhere', () => {
		expect(placesOf('', 'een jong team')).toEqual([]);
	});
});

test('finds in plain letters what it finds in any', () => {
	const parts = ['a', 'Z', 'é', '1', '’', "'", '.', ',', '-', ' ', '€', '½', 'ª', '×', '“'];
	const written = fc.array(fc.constantFrom(...parts), { maxLength: 12 });
	const seen = (text: string) => wordsOf(text).map(({ text, start, end }) => [text, start, end]);

	fc.assert(
		fc.property(written, (letters) => {
			const text = letters.join('');
			// A letter of another script takes the way of all texts that are not plain.
			expect(seen(text)).toEqual(seen(`${text} Ж`).slice(0, -1));
		}),
	);
});
