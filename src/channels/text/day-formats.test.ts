import { expect, test } from 'vitest';
import {
	dayFirst,
	instant,
	lastInstant,
	monthFirst,
	rfc822,
	withDots,
} from '#channels/text/day-formats.ts';

test.each([
	[instant, '2026-03-01', '2026-03-01T00:00:00Z'],
	[lastInstant, '2026-03-01', '2026-03-01T22:59:59Z'],
	[lastInstant, '2026-07-01', '2026-07-01T21:59:59Z'],
	[rfc822, '2026-03-01', 'Sun, 01 Mar 2026 00:00:00 GMT'],
	[withDots, '2026-03-01', '01.03.2026'],
	[dayFirst, '2026-03-01', '01/03/2026'],
	[monthFirst, '2026-03-01', '03/01/2026'],
])('%o writes a day as its channel reads it', (write, date, expected) => {
	expect(write(date)).toBe(expected);
});
