import type { Range } from '#content/problem.ts';

/** A text with, for each of its UTF-16 units, where the unit stands in the source. */
export interface MappedText {
	text: string;
	starts: readonly number[];
	ends: readonly number[];
}

/** Range in the source of a stretch of text that holds at least one unit. */
export function rangeIn({ starts, ends }: MappedText, start: number, end: number): Range {
	return [starts[start] ?? 0, ends[end - 1] ?? 0];
}

/** Joins texts, one after the other. */
export function joined(parts: readonly MappedText[]): MappedText {
	return {
		text: parts.map(({ text }) => text).join(''),
		starts: parts.flatMap(({ starts }) => starts),
		ends: parts.flatMap(({ ends }) => ends),
	};
}

/** A text of which every unit stands for the same stretch of the source. */
export function standIn(text: string, [start, end]: Range): MappedText {
	return {
		text,
		starts: Array.from({ length: text.length }, () => start),
		ends: Array.from({ length: text.length }, () => end),
	};
}

/** The first unit that stands at or after an offset of the source. */
export const unitAt = (starts: readonly number[], offset: number): number =>
	firstAfter(starts.length, offset - 1, (index) => starts[index] ?? 0);

/** Index of the first of a rising row of values that is above a limit. */
export function firstAfter(
	length: number,
	limit: number,
	valueAt: (index: number) => number,
): number {
	let [low, high] = [0, length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (valueAt(middle) > limit) high = middle;
		else low = middle + 1;
	}
	return low;
}
