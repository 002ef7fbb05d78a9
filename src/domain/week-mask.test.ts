import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Weekday, weekdays } from '#domain/week-days.ts';
import { shiftOfNumbers, shiftWith } from '#domain/shift.fixture.ts';
import {
	type DayPart,
	dayParts,
	dayPartsIn,
	fitsWithin,
	isInMask,
	weekMaskOf,
} from '#domain/week-mask.ts';

const anyShift = fc
	.tuple(fc.integer({ min: 1, max: 127 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }))
	.map((numbers) => shiftOfNumbers(...numbers));

const wholeWeek = 2 ** 28 - 1;

function partsOf(shift: { days: Weekday[]; from: string; to: string }): string[] {
	const mask = weekMaskOf([shiftWith({ ...shift, breakMinutes: 0 })]);
	return weekdays.flatMap((day) =>
		dayParts.filter((part) => isInMask(mask, day, part)).map((part) => `${day} ${part}`),
	);
}

describe('a shift touches', () => {
	test.each<[string, Weekday, string, string, string[]]>([
		['the morning and the afternoon', 'mon', '08:00', '16:30', ['mon morning', 'mon afternoon']],
		['no part for its last half hour', 'mon', '10:00', '18:30', ['mon morning', 'mon afternoon']],
		[
			'a part with a full hour',
			'mon',
			'10:00',
			'19:00',
			['mon morning', 'mon afternoon', 'mon evening'],
		],
		[
			'the evening and the morning beside a whole night with two hours of each',
			'mon',
			'22:00',
			'08:00',
			['mon evening', 'tue morning', 'tue night'],
		],
		[
			'the night alone when it begins and ends less far from it',
			'mon',
			'23:00',
			'07:30',
			['tue night'],
		],
		[
			'the evening with an hour when it does not last all night',
			'mon',
			'23:00',
			'05:00',
			['mon evening', 'tue night'],
		],
		['Monday after a Sunday night', 'sun', '23:00', '06:30', ['mon night']],
		['the night of its own day', 'mon', '00:00', '06:00', ['mon night']],
		['its only part when it is short', 'mon', '12:00', '12:30', ['mon afternoon']],
		['both halves when it is short', 'mon', '11:15', '12:45', ['mon morning', 'mon afternoon']],
	])('%s', (_, day, from, to, parts) => {
		expect(partsOf({ days: [day], from, to })).toEqual(parts);
	});
});

test('bits run from Monday morning to Sunday night', () => {
	expect(weekMaskOf([{ days: ['mon'], from: '06:00', to: '12:00' }])).toBe(1);
	expect(weekMaskOf([{ days: ['sun'], from: '00:00', to: '06:00' }])).toBe(2 ** 27);
});

test('the day-parts of a mask stand in their fixed order', () => {
	const mask = weekMaskOf([{ days: ['fri'], from: '22:00', to: '06:00' }]);

	expect(dayPartsIn(mask)).toEqual<DayPart[]>(['evening', 'night']);
});

test('no shifts fit in any week', () => {
	expect(fitsWithin(weekMaskOf([]), 0)).toBe(true);
});

test('a late shift does not fit in free mornings', () => {
	const late = weekMaskOf([{ days: ['mon'], from: '14:00', to: '22:00' }]);
	const mornings = weekMaskOf([{ days: [...weekdays], from: '06:00', to: '12:00' }]);

	expect(fitsWithin(late, mornings)).toBe(false);
});

test('every shift touches a part, fits in its own mask and in a free week', () => {
	fc.assert(
		fc.property(anyShift, (shift) => {
			const mask = weekMaskOf([shift]);

			expect(mask).toBeGreaterThan(0);
			expect(fitsWithin(mask, mask)).toBe(true);
			expect(fitsWithin(mask, wholeWeek)).toBe(true);
			expect(fitsWithin(mask, 0)).toBe(false);
		}),
	);
});

test('the mask of shifts together is their masks together', () => {
	fc.assert(
		fc.property(anyShift, anyShift, (a, b) => {
			expect(weekMaskOf([a, b])).toBe(weekMaskOf([a]) | weekMaskOf([b]));
		}),
	);
});
