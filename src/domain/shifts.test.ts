import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftOfNumbers, shiftWith } from '#domain/shift.fixture.ts';
import { averageWeeklyHours, isOvernight, weeklyMinutes, workMinutes } from '#domain/shifts.ts';

const anyShift = fc
	.tuple(fc.integer({ min: 1, max: 127 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }))
	.map((numbers) => shiftOfNumbers(...numbers));

describe('the length of a shift', () => {
	test.each([
		['09:00', '17:30', 30, 480],
		['22:00', '07:00', 45, 495],
		['18:00', '24:00', 0, 360],
		['18:00', '00:00', 0, 360],
		['00:00', '24:00', 60, 1380],
	])('from %s to %s with %d minutes of break is %d minutes', (from, to, breakMinutes, minutes) => {
		expect(workMinutes(shiftWith({ from, to, breakMinutes }))).toBe(minutes);
	});
});

describe('minutes a week', () => {
	test.each([
		['all days of the week', {}, 2400],
		['two of five days', { daysPerWeek: 2 }, 960],
		['one of three Saturdays', { days: ['sat' as const], every: 3 }, 160],
		['two of five days, every other week', { daysPerWeek: 2, every: 2 }, 480],
	])('count %s', (_, given, minutes) => {
		expect(weeklyMinutes(shiftWith(given))).toBe(minutes);
	});

	test('add up to the hours a week', () => {
		expect(averageWeeklyHours([shiftWith(), shiftWith({ days: ['sat'], every: 2 })])).toBe(44);
	});

	test('are nothing without shifts', () => {
		expect(averageWeeklyHours([])).toBe(0);
	});

	test('fall in proportion to the weeks between', () => {
		fc.assert(
			fc.property(anyShift, (shift) => {
				const everyWeek = weeklyMinutes({ ...shift, every: 1 });

				expect(weeklyMinutes(shift) * shift.every).toBeCloseTo(everyWeek);
			}),
		);
	});
});

describe('a shift is overnight', () => {
	test.each([
		['22:00', '07:00', true],
		['17:00', '00:01', true],
		['17:00', '00:00', false],
		['17:00', '24:00', false],
		['00:00', '08:00', false],
	])('from %s to %s: %s', (from, to, expected) => {
		expect(isOvernight({ from, to })).toBe(expected);
	});
});
