import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '#views/summary.ts';

test.each([
	['Kort.', 20, 'Kort.'],
	['Een zin die past. En een die niet meer past.', 30, 'Een zin die past.'],
	['Een zin die in haar geheel te lang is', 20, 'Een zin die in…'],
])('%s in %i characters', (text, limit, expected) => {
	expect(shortened(text, limit)).toBe(expected);
});

test('never longer than the limit', () => {
	fc.assert(
		fc.property(
			fc.lorem({ mode: 'sentences', maxCount: 5 }),
			fc.integer({ min: 20, max: 200 }),
			(text, limit) => {
				expect(shortened(text, limit).length).toBeLessThanOrEqual(limit);
			},
		),
	);
});
