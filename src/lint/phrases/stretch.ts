/** A part of a text, by the place of its letters; half-open. */
export interface Stretch {
	start: number;
	end: number;
}

export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
