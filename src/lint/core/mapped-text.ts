import type { Range } from '#content/problem.ts';

/** Where each UTF-16 unit of a text stands in the source. */
export interface Placement {
	starts: readonly number[];
	ends: readonly number[];
}

/** A text that knows where it stands in the source. */
export interface MappedText extends Placement {
	text: string;
}

/**
 * A text that is placed at first use: most texts are never asked where they stand. A class, because a
 * vacancy has hundreds of them and a literal would make its functions anew for each.
 */
export class PlacedLater implements MappedText {
	readonly text: string;
	#place: () => Placement;
	#placement: Placement | undefined;

	constructor(text: string, place: () => Placement) {
		this.text = text;
		this.#place = place;
	}

	get starts(): readonly number[] {
		return this.#placed.starts;
	}

	get ends(): readonly number[] {
		return this.#placed.ends;
	}

	get #placed(): Placement {
		this.#placement ??= this.#place();
		return this.#placement;
	}
}

/** A text that is placed at first use. */
export const placedLater = (text: string, place: () => Placement): MappedText =>
	new PlacedLater(text, place);

/** Range in the source of a stretch of text that holds at least one unit. */
export function rangeIn({ starts, ends }: MappedText, start: number, end: number): Range {
	return [starts[start] ?? 0, ends[end - 1] ?? 0];
}

/** Joins texts, one after the other. */
export function joined(parts: readonly MappedText[]): MappedText {
	return placedLater(parts.map(({ text }) => text).join(''), () => ({
		starts: parts.flatMap(({ starts }) => starts),
		ends: parts.flatMap(({ ends }) => ends),
	}));
}

/** A text that stands in the source as it is. */
export function verbatim(text: string, start: number): MappedText {
	return placedLater(text, () => ({
		starts: Array.from({ length: text.length }, (_, index) => start + index),
		ends: Array.from({ length: text.length }, (_, index) => start + index + 1),
	}));
}

/** A text of which every unit stands for the same stretch of the source. */
export function standIn(text: string, [start, end]: Range): MappedText {
	return placedLater(text, () => ({
		starts: Array.from({ length: text.length }, () => start),
		ends: Array.from({ length: text.length }, () => end),
	}));
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
