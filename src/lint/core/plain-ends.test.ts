import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainEnds } from '#lint/core/plain-ends.ts';

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

const endsOf = (text: string): number[] =>
	Array.from(
		segmenter.segment(text.replace(/\s/g, ' ')),
		({ index, segment }) => index + segment.length,
	);

test('ends sentences where Intl ends them', () => {
	const parts = ['a', 'Z', 'é', 'É', '1', '.', '?', '!', ' ', '\n', ',', '-', "'", '”', '(', 'ie'];
	const written = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 });

	fc.assert(
		fc.property(written, (letters) => {
			const text = letters.join('');
			const ends = plainEnds(text);
			expect(ends ?? endsOf(text)).toEqual(endsOf(text));
		}),
		{ numRuns: 5000 },
	);
});

test('knows the usual sentence, and leaves what takes weighing', () => {
	expect(plainEnds('Je belt. Je mailt! Soms beide.')).toEqual([9, 19, 30]);
	expect(plainEnds('Je werkt o.a. op maandag.')).toEqual([25]);
	expect(plainEnds('“Ik blijf.” Dat zegt een collega.')).toBeUndefined();
	expect(plainEnds('Je belt… Je mailt.')).toBeUndefined();
});
