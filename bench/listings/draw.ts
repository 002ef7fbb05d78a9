import { lots } from '../lots.ts';

/** Draws that are the same every time. */
export interface Draw {
	/** From 0 up to 1. */
	lot: () => number;
	pick: <Value>(values: readonly Value[]) => Value;
	/** So many different ones, or fewer when there are not enough. */
	some: <Value>(values: readonly Value[], count: number) => Value[];
	/** Whether something with this chance happens. */
	chance: (share: number) => boolean;
	/** A whole number, both ends included. */
	between: (min: number, max: number) => number;
}

/** The same seed gives the same draws. */
export function drawsFor(seed: number): Draw {
	const lot = lots(seed);
	const pick = <Value>(values: readonly Value[]): Value =>
		values[Math.floor(lot() * values.length)] as Value;
	return {
		lot,
		pick,
		some: (values, count) =>
			values.length > 0 ? [...new Set(Array.from({ length: count }, () => pick(values)))] : [],
		chance: (share) => lot() < share,
		between: (min, max) => min + Math.floor(lot() * (max - min + 1)),
	};
}
