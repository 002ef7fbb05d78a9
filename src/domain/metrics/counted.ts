import type { Metrics } from '#domain/schema/metrics.ts';

/** Of each file the number of people, where it has one. */
export const countedIn = (files: readonly Metrics[], key: 'applicants' | 'hired'): number[] =>
	files.flatMap((file) => file[key] ?? []);
