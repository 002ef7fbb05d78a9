import type { IndexedWord } from '#domain/search/text/text-index.ts';

/** A word as it is written: a stem, and where it stands often and once, as steps from number to number. */
export type PackedWord = readonly [stem: string, often: readonly number[], once: readonly number[]];

export const packedWord = ({ stem, often, once }: IndexedWord): PackedWord => [
	stem,
	stepsOf(often),
	stepsOf(once),
];

const stepsOf = (numbers: readonly number[]): number[] =>
	numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** @throws TypeError when it is no file of words. */
export function wordsIn(file: unknown): IndexedWord[] {
	if (!Array.isArray(file)) throw new TypeError('Expected a list of words');
	return file.map(([stem, often, once]: PackedWord) => ({
		stem,
		often: numbersOf(often),
		once: numbersOf(once),
	}));
}

function numbersOf(steps: readonly number[]): number[] {
	let number = 0;
	return steps.map((step) => (number += step));
}
