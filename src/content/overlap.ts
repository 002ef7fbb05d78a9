import type { Range } from '#content/problem.ts';

/** Whether two ranges have a letter in common. */
export const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];
