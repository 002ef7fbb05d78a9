import { expect, test } from 'vitest';
import { canShareHour } from '#drafts/interview/same-hour.ts';

test.each([
	['night', 'sunday'],
	['saturday', 'evening'],
	['holiday', 'sunday'],
	['overtime', 'night'],
])('an allowance for %s and one for %s can fall on one hour', (one, other) => {
	expect(canShareHour({ for: one }, { for: other })).toBe(true);
});

test.each([
	['saturday', 'sunday'],
	['evening', 'night'],
	['night', 'night'],
])(
	'an allowance for %s and one for %s never do, or one takes over from the other',
	(one, other) => {
		expect(canShareHour({ for: one }, { for: other })).toBe(false);
	},
);
