import type { Range } from '#content/problem.ts';

/** A range of the body as one of the whole text, in which the body stands further on. */
export const shifted = ([start, end]: Range, by: number): Range => [start + by, end + by];
