import type { IndexedWord } from '#domain/search/text/text-index.ts';

/** Numbers of texts, each with a score from 0 to 1. */
export type TextScores = ReadonlyMap<number, number>;

/** A word that stands there once may be an aside. */
const onceScore = 0.5;

/** The texts in which one of these words stands. */
export function scoresOf(words: readonly IndexedWord[]): TextScores {
	const scores = new Map<number, number>();
	for (const { once } of words) for (const number of once) scores.set(number, onceScore);
	for (const { often } of words) for (const number of often) scores.set(number, 1);
	return scores;
}

/** The texts that each of these has, in the order of the list, with the mean of their scores. */
export function inAll(each: readonly TextScores[]): TextScores {
	const [first, ...others] = each;
	const found = [...(first ?? [])].filter(([number]) => others.every((one) => one.has(number)));
	const mean = (number: number): number =>
		each.reduce((sum, one) => sum + (one.get(number) ?? 0), 0) / each.length;
	return new Map(
		found.map(([number]) => [number, mean(number)] as const).toSorted(([a], [b]) => a - b),
	);
}
