import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeBoxes } from '#kit/step/time-boxes.ts';

const part = fc.record({
	id: fc.uuid(),
	weight: fc.nat(9),
	least: fc.nat(60),
	mayGo: fc.boolean(),
});

test('the boxes join up and add up to the minutes of the step, whatever the parts', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 960 }),
			fc.array(part, { minLength: 1, maxLength: 9 }),
			(minutes, parts) => {
				const boxes = timeBoxes(minutes, parts);

				expect(boxes.reduce((sum, box) => sum + box.minutes, 0)).toBe(minutes);
				expect(boxes.every((box) => box.minutes > 0 && box.to - box.from === box.minutes)).toBe(
					true,
				);
				expect(boxes.map(({ from }) => from)).toEqual([
					0,
					...boxes.slice(0, -1).map(({ to }) => to),
				]);
			},
		),
	);
});

test('what is left above the least of each is divided by weight, in fives where that goes', () => {
	const boxes = timeBoxes(45, [
		{ id: 'opening', weight: 0, least: 5 },
		{ id: 'vragen', weight: 3, least: 5 },
		{ id: 'slot', weight: 1, least: 5 },
	]);

	expect(boxes).toEqual([
		{ id: 'opening', minutes: 5, from: 0, to: 5 },
		{ id: 'vragen', minutes: 30, from: 5, to: 35 },
		{ id: 'slot', minutes: 10, from: 35, to: 45 },
	]);
});

test('with too little time the last part that may go, goes first', () => {
	const boxes = timeBoxes(12, [
		{ id: 'een', weight: 1, least: 5 },
		{ id: 'twee', weight: 1, least: 5, mayGo: true },
		{ id: 'drie', weight: 1, least: 5, mayGo: true },
	]);

	expect(boxes.map(({ id }) => id)).toEqual(['een', 'twee']);
});
