import type { Range } from '#content/problem.ts';

/** Where each UTF-16 unit of a text stands in the source. */
export interface Placement {
	/** Offset at which a unit begins; 0 for one that is not there. */
	startOf(unit: number): number;
	/** Offset after a unit; 0 for one that is not there. */
	endOf(unit: number): number;
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

	startOf(unit: number): number {
		return this.#has(unit) ? this.#placed.startOf(unit) : 0;
	}

	endOf(unit: number): number {
		return this.#has(unit) ? this.#placed.endOf(unit) : 0;
	}

	#has(unit: number): boolean {
		return unit >= 0 && unit < this.text.length;
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
export const rangeIn = (text: MappedText, start: number, end: number): Range => [
	text.startOf(start),
	text.endOf(end - 1),
];

/** Joins texts, one after the other. */
export function joined(parts: readonly MappedText[]): MappedText {
	const [only] = parts;
	if (only && parts.length === 1) return only;
	return placedLater(parts.map(({ text }) => text).join(''), () => placementInParts(parts));
}

function placementInParts(parts: readonly MappedText[]): Placement {
	const begins = [0];
	for (const { text } of parts) begins.push((begins.at(-1) ?? 0) + text.length);
	const inPart = (unit: number): readonly [MappedText | undefined, number] => {
		const number = unitAt(begins, unit + 1) - 1;
		return [parts[number], unit - (begins[number] ?? 0)];
	};
	return {
		startOf(unit) {
			const [part, own] = inPart(unit);
			return part?.startOf(own) ?? 0;
		},
		endOf(unit) {
			const [part, own] = inPart(unit);
			return part?.endOf(own) ?? 0;
		},
	};
}

/** A text that stands in the source as it is. */
export const verbatim = (text: string, start: number): MappedText =>
	placedLater(text, () => ({
		startOf: (unit) => start + unit,
		endOf: (unit) => start + unit + 1,
	}));

/** A text of which every unit stands for the same stretch of the source. */
export const standIn = (text: string, [start, end]: Range): MappedText =>
	placedLater(text, () => ({ startOf: () => start, endOf: () => end }));

/** Places that were found unit by unit. */
export const placementFrom = (starts: readonly number[], ends: readonly number[]): Placement => ({
	startOf: (unit) => starts[unit] ?? 0,
	endOf: (unit) => ends[unit] ?? 0,
});

/** Index of the first of a rising row of offsets that is at or after an offset. */
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
