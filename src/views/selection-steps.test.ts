import { expect, test } from 'vitest';
import type { SelectionStep } from '#domain/schema/selection.ts';
import { totalWorkdays } from '#views/selection-steps.ts';

const steps = (...days: (number | undefined)[]): SelectionStep[] =>
	days.map((withinWorkdays) => ({ step: 'Gesprek', type: 'interview', withinWorkdays }));

test.each([
	[[3, 5, 2], 10],
	[[0], 0],
	[[3, undefined, 2], undefined],
])('steps within %j workdays take %s', (days, total) => {
	expect(totalWorkdays(steps(...days))).toBe(total);
});
