import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingParts, weekDemandOf } from '#domain/filters/week-demand.ts';
import { type Weekday, weekdays } from '#domain/week-days.ts';
import { countParts, maskOf, type WeekMask, weekMaskOf } from '#domain/week-mask.ts';

const workdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const day = { days: workdays, from: '09:00', to: '17:00', every: 1 };
const late = { days: workdays, from: '13:00', to: '21:00', every: 1 };
const free = (days: readonly Weekday[], ...parts: Parameters<typeof maskOf>[0][number][1][]) =>
	maskOf(days.flatMap((name) => parts.map((part) => [name, part] as const)));
const threeDays = free(['mon', 'wed', 'fri'], 'morning', 'afternoon');

describe('three of five days', () => {
	const demand = weekDemandOf([{ ...day, daysPerWeek: 3 }]);

	test('fit whoever has any three', () => {
		expect(missingParts(demand, threeDays)).toBe(0);
	});

	test('do not fit whoever has two, and lack the parts of one day', () => {
		const lacking = missingParts(demand, free(['mon', 'fri'], 'morning', 'afternoon'));

		expect(countParts(lacking)).toBe(2);
	});

	test('lack one part where the third day is a morning', () => {
		const week = free(['mon', 'fri'], 'morning', 'afternoon') | free(['wed'], 'morning');

		expect(missingParts(demand, week)).toBe(free(['wed'], 'afternoon'));
	});

	test('are all five where they alternate by the week', () => {
		const everyOther = weekDemandOf([{ ...day, daysPerWeek: 3, every: 2 }]);

		expect(everyOther).toEqual({ fixed: weekMaskOf([day]), choices: [] });
	});
});

describe('two shifts', () => {
	test('are not on one day', () => {
		const demand = weekDemandOf([
			{ ...day, daysPerWeek: 3 },
			{ ...late, daysPerWeek: 1 },
		]);

		expect(missingParts(demand, threeDays | free(['mon'], 'evening'))).not.toBe(0);
		expect(missingParts(demand, threeDays | free(['tue'], 'afternoon', 'evening'))).toBe(0);
	});

	test('ask for every day where there are too few to choose from', () => {
		const both = [
			{ ...day, daysPerWeek: 4 },
			{ ...late, daysPerWeek: 4 },
		];

		expect(weekDemandOf(both)).toEqual({ fixed: weekMaskOf(both), choices: [] });
	});
});

test('a night shift on Sunday runs on into Monday', () => {
	const nights = { days: ['sat', 'sun'] as Weekday[], from: '22:00', to: '06:00', daysPerWeek: 1 };
	const week = free(['sun'], 'evening') | free(['mon'], 'night');

	expect(missingParts(weekDemandOf([nights]), week)).toBe(0);
});

const anyShift = fc
	.record({
		days: fc.subarray([...weekdays], { minLength: 1 }),
		from: fc.constantFrom('06:30', '09:00', '13:00', '17:00', '22:00'),
		to: fc.constantFrom('12:00', '17:30', '21:00', '06:00'),
		every: fc.constantFrom(1, 1, 2),
		part: fc.double({ min: 0, max: 1, noNaN: true }),
	})
	.map(({ part, ...shift }) => ({
		...shift,
		daysPerWeek: Math.max(1, Math.ceil(part * shift.days.length)),
	}));
const anyShifts = fc.array(anyShift, { maxLength: 3 });
const anyWeek = fc.integer({ min: 0, max: 2 ** 28 - 1 });

test('what is missing is never free, and always asked by a shift', () => {
	fc.assert(
		fc.property(anyShifts, anyWeek, (shifts, week) => {
			const missing = missingParts(weekDemandOf(shifts), week);

			expect(missing & week).toBe(0);
			expect(missing & ~weekMaskOf(shifts)).toBe(0);
		}),
	);
});

test('whoever has all parts of all days lacks nothing, and more time never lacks more than none', () => {
	fc.assert(
		fc.property(anyShifts, anyWeek, (shifts, week) => {
			const demand = weekDemandOf(shifts);

			expect(missingParts(demand, weekMaskOf(shifts))).toBe(0);
			if (missingParts(demand, week) === 0) expect(missingParts(demand, week | 0b1111)).toBe(0);
		}),
	);
});

test('a week fits exactly when days can be chosen that fit', () => {
	fc.assert(
		fc.property(anyShifts, anyWeek, (shifts, week) => {
			const { fixed, choices } = weekDemandOf(shifts);
			const fits = (fixed & ~week) === 0 && canChoose(choices.map(asMasks), week, []);

			expect(missingParts({ fixed, choices }, week) === 0).toBe(fits);
		}),
		{ numRuns: 300 },
	);
});

/** A choice as the mask of each of its days. */
const asMasks = ({ needed, days, parts }: ReturnType<typeof weekDemandOf>['choices'][number]) => ({
	needed,
	masks: weekdays.flatMap((_, index): [number, WeekMask][] =>
		days & (1 << index)
			? [
					[
						index,
						[...Array(28).keys()].reduce(
							(mask, bit) => mask | (parts & (1 << bit) ? 1 << ((bit + index * 4) % 28) : 0),
							0,
						),
					],
				]
			: [],
	),
});

/** Tries every choice of days, one after the other. */
function canChoose(
	[first, ...rest]: readonly ReturnType<typeof asMasks>[],
	week: WeekMask,
	taken: readonly number[],
): boolean {
	if (!first) return true;
	if (first.needed === 0) return canChoose(rest, week, taken);
	return first.masks.some(
		([index, mask], place) =>
			!taken.includes(index) &&
			(mask & ~week) === 0 &&
			canChoose(
				[{ needed: first.needed - 1, masks: first.masks.slice(place + 1) }, ...rest],
				week,
				[...taken, index],
			),
	);
}
