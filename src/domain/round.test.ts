import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHundredths } from '#domain/round.ts';

test.each([
	[1.005, 1.01],
	[1.0049, 1],
	[2133.333_333, 2133.33],
	[50.635, 50.64],
	[0, 0],
])('%d becomes %d', (amount, rounded) => {
	expect(toHundredths(amount)).toBe(rounded);
});

test('cents stay what they are', () => {
	fc.assert(
		fc.property(fc.nat(100_000_000), (cents) => {
			expect(toHundredths(cents / 100)).toBe(cents / 100);
		}),
	);
});

test('every half goes up', () => {
	fc.assert(
		fc.property(fc.nat(100_000_000), (cents) => {
			expect(toHundredths(cents / 100 + 0.005)).toBe((cents + 1) / 100);
		}),
	);
});
