import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '#domain/search/text/packed-words.ts';
import { type TextFiles, textFilesOf } from '#domain/search/text/text-files.ts';
import { textIndexOf } from '#domain/search/text/text-index.ts';
import { partWith } from '#domain/search/text/part-with.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcéß𝒳19'), minLength: 1, maxLength: 5 });
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

test('what is written comes back, in the order of the letters', () => {
	fc.assert(
		fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
			const read = textFilesOf(texts).files.flatMap((file) => wordsIn(JSON.parse(file)));

			expect(read).toEqual(textIndexOf(texts));
		}),
	);
});

test('every word is in the file where somebody looks for it, however many there are', () => {
	const texts = Array.from(
		{ length: 900 },
		(_, at) => `overal ${at} ${at % 7}a w${at % 90} ${at * at}`,
	);
	const { starts, files } = textFilesOf(texts);
	const misplaced = files.flatMap((file, number) =>
		wordsIn(JSON.parse(file)).filter(({ stem }) => partWith(stem, starts) !== number),
	);

	expect(files.length).toBeGreaterThan(1);
	expect(starts).toHaveLength(files.length);
	expect(misplaced).toEqual([]);
});

test('the folder has another name when a text has changed, and else the same', () => {
	const folder = (...texts: string[]): TextFiles['folder'] => textFilesOf(texts).folder;

	expect(folder('kok in Ede')).toBe(folder('kok in Ede'));
	expect(folder('kok in Ede')).not.toBe(folder('kok in Epe'));
	expect(folder('kok', 'bakker')).not.toBe(folder('bakker', 'kok'));
});

test('what is no file of words is refused', () => {
	expect(() => wordsIn({ a: 1 })).toThrow(TypeError);
});
