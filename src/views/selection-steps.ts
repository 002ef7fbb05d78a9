import type { SelectionStep } from '#domain/schema/selection.ts';

/** Workdays of the whole procedure; undefined while a step does not say how long it takes. */
export function totalWorkdays(steps: readonly SelectionStep[]): number | undefined {
	return steps.reduce<number | undefined>(
		(total, { withinWorkdays }) =>
			total === undefined || withinWorkdays === undefined ? undefined : total + withinWorkdays,
		0,
	);
}
