import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HoursBandId, hoursBandsOf } from '#domain/hours-bands.ts';

test.each<[number, number, HoursBandId[]]>([
	[24, 32, ['24-32']],
	[24, 24, ['24-32']],
	[16, 16, ['16-24']],
	[20, 36, ['16-24', '24-32', '32-40']],
	[0, 40, ['0-16', '16-24', '24-32', '32-40']],
	[36, 40, ['32-40']],
	[40, 40, ['32-40']],
	[40, 48, ['32-40']],
	[0, 8, ['0-16']],
])('%d to %d hours', (min, max, bands) => {
	expect(hoursBandsOf({ min, max })).toEqual(bands);
});

test('every job is in a band, a fixed number of hours in one', () => {
	const hours = fc.integer({ min: 1, max: 60 });
	fc.assert(
		fc.property(hours, hours, (a, b) => {
			const bands = hoursBandsOf({ min: Math.min(a, b), max: Math.max(a, b) });

			expect(bands.length).toBeGreaterThan(0);
			expect(hoursBandsOf({ min: a, max: a })).toHaveLength(1);
		}),
	);
});
