import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedRange } from '#drafts/moved-range.ts';

test.each([
	['Een leuke baan.', 'Een leuke baan.', [4, 9]],
	['Een leuke baan.', 'Een leuke baan erbij.', [4, 9]],
	['Een leuke baan.', 'Dit is een leuke baan.', [11, 16]],
	['Een leuke baan.', 'Een leuk baan.', undefined],
	['Een leuke baan.', '', undefined],
])('“leuke” in %j is found again in %j', (before, after, range) => {
	expect(movedRange([4, 9], before, after)).toEqual(range);
});

test('a stretch that is found again says the same', () => {
	const parts = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string());
	fc.assert(
		fc.property(parts, fc.nat(), fc.nat(), ([head, gone, come, tail], from, length) => {
			const [before, after] = [head + gone + tail, head + come + tail];
			const start = from % (before.length + 1);
			const range = [start, Math.min(start + length, before.length)] as const;
			const moved = movedRange(range, before, after);

			if (moved) expect(after.slice(...moved)).toBe(before.slice(...range));
		}),
	);
});
