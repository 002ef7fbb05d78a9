/** Fewer people than this say something about persons, and little about an employer. */
export const smallestGroup = 5;

/** A number of people, or that it is too small to show. */
export type Shown = number | 'hidden';

export const shownCount = (count: number): Shown => (count < smallestGroup ? 'hidden' : count);

/**
 * The parts of a whole that may be shown beside it. Small ones are hidden; and where what is hidden
 * would follow by subtraction, the smallest others with them: at least two parts, of five people or more
 * together. When the whole is small itself, everything is.
 */
export function shownParts(counts: readonly number[]): Shown[] {
	const total = sumOf(counts);
	if (total < smallestGroup) return counts.map(() => 'hidden');
	const smallestFirst = counts.map((_, index) => index).toSorted((a, b) => at(a) - at(b));
	const hidden = new Set(smallestFirst.filter((index) => at(index) < smallestGroup));
	for (const index of smallestFirst) {
		if (hidden.size === 0 || isSafe(hidden)) break;
		hidden.add(index);
	}
	return counts.map((count, index) => (hidden.has(index) ? 'hidden' : count));

	function at(index: number): number {
		return counts[index] ?? 0;
	}
	function isSafe(indexes: ReadonlySet<number>): boolean {
		return indexes.size > 1 && sumOf([...indexes].map(at)) >= smallestGroup;
	}
}

/** Whether a part of a group may be shown with it: neither the part nor the rest is a small group. */
export const isSafePart = (part: number, whole: number): boolean =>
	part >= smallestGroup && whole - part >= smallestGroup;

export const sumOf = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0);
