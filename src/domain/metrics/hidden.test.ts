import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafePart, shownCount, shownParts, sumOf } from '#domain/metrics/hidden.ts';

test.each([
	[0, 'hidden'],
	[4, 'hidden'],
	[5, 5],
	[42, 42],
])('of %i people %s is shown', (count, expected) => {
	expect(shownCount(count)).toBe(expected);
});

describe('the parts of a whole', () => {
	test.each([
		[[], []],
		[[12], [12]],
		[
			[12, 8],
			[12, 8],
		],
		// One small part would follow by subtraction, so the smallest other goes with it.
		[
			[12, 8, 3],
			[12, 'hidden', 'hidden'],
		],
		[
			[12, 4, 3],
			[12, 'hidden', 'hidden'],
		],
		// Two of one and none: together they would still be one person.
		[
			[12, 9, 1, 0],
			[12, 'hidden', 'hidden', 'hidden'],
		],
		[
			[12, 2],
			['hidden', 'hidden'],
		],
		[
			[2, 2],
			['hidden', 'hidden'],
		],
	])('%o is shown as %o', (counts, expected) => {
		expect(shownParts(counts)).toEqual(expected);
	});

	const counts = fc.array(fc.nat(40), { maxLength: 12 });

	test('never hold a small group, and what is hidden does not follow from the whole', () => {
		fc.assert(
			fc.property(counts, (all) => {
				const shown = shownParts(all);
				const left = all.filter((_, index) => shown[index] === 'hidden');

				expect(shown.filter((part) => part !== 'hidden' && part < 5)).toEqual([]);
				if (left.length > 0 && sumOf(all) >= 5) {
					expect(left.length === 1 && all.length > 1).toBe(false);
					expect(sumOf(left)).toBeGreaterThanOrEqual(5);
				}
			}),
		);
	});

	test('that are not hidden are what they are', () => {
		fc.assert(
			fc.property(counts, (all) => {
				for (const [index, part] of shownParts(all).entries())
					if (part !== 'hidden') expect(part).toBe(all[index]);
			}),
		);
	});

	test('are all shown when none is small', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 5, max: 99 })), (all) => {
				expect(shownParts(all)).toEqual(all);
			}),
		);
	});

	test('leave several ways to fill in what is hidden', () => {
		fc.assert(
			fc.property(counts, (all) => {
				const shown = shownParts(all);
				const hidden = shown.flatMap((part, index) => (part === 'hidden' ? [index] : []));
				if (hidden.length === 0 || sumOf(all) < 5) return;
				const rest = sumOf(hidden.map((index) => all[index] ?? 0));
				// One more in one of them and one less in another is possible too.
				expect(hidden.length > 1 && rest >= 5).toBe(true);
			}),
		);
	});
});

test.each([
	[5, 10, true],
	[4, 10, false],
	[6, 10, false],
	[17, 18, false],
])('%i of %i: %s', (part, whole, expected) => {
	expect(isSafePart(part, whole)).toBe(expected);
});
