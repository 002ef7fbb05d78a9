/** Fewer people than this say something about persons, and little about an employer. */
export const smallestGroup = 5;

/** A number of people, or that it is too small to show. */
export type Shown = number | 'hidden';

/** A number that stands by itself, shown when the group is large enough. */
export const shownCount = (count: number): Shown => (count < smallestGroup ? 'hidden' : count);

/**
 * The parts of a whole that may be shown beside it. Small ones are hidden; and where what is hidden
 * would follow by subtraction, the smallest others with them: at least two parts, of five people or more
 * together. When the whole is small itself, everything is.
 */
export function shownParts(counts: readonly number[]): Shown[] {
	if (sumOf(counts) < smallestGroup) return counts.map(() => 'hidden');
	const smallestFirst = counts
		.map((count, index) => ({ count, index }))
		.toSorted((a, b) => a.count - b.count);
	const hidden = smallestFirst.filter(({ count }) => count < smallestGroup);
	for (const part of smallestFirst.slice(hidden.length)) {
		if (hidden.length === 0 || isSafe(hidden)) break;
		hidden.push(part);
	}
	const places = new Set(hidden.map(({ index }) => index));
	return counts.map((count, index) => (places.has(index) ? 'hidden' : count));
}

/** Whether nobody can work out one of these from their sum. */
const isSafe = (hidden: readonly { count: number }[]): boolean =>
	hidden.length > 1 && sumOf(hidden.map(({ count }) => count)) >= smallestGroup;

/** Whether a part of a group may be shown with it: neither the part nor the rest is a small group. */
export const isSafePart = (part: number, whole: number): boolean =>
	part >= smallestGroup && whole - part >= smallestGroup;

/** Adds numbers up; 0 for none. */
export const sumOf = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0);
