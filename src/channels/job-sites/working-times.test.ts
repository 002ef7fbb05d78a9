import { expect, test } from 'vitest';
import { workingTimeOf, workingTimesOf } from '#channels/job-sites/working-times.ts';

test.each([
	[0, 8, ['part-time'], 'part-time'],
	[24, 34, ['part-time'], 'part-time'],
	[34, 35, ['full-time', 'part-time'], undefined],
	[32, 40, ['full-time', 'part-time'], undefined],
	[35, 40, ['full-time'], 'full-time'],
])('%d to %d hours', (min, max, all, only) => {
	expect(workingTimesOf({ min, max })).toEqual(all);
	expect(workingTimeOf({ min, max })).toBe(only);
});
