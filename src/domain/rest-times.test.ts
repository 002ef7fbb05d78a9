import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	busiestWeekMinutes,
	certainSpansOf,
	dailyRestsOf,
	isOnePersonsWeek,
	nightMinutes,
	restsBetween,
} from '#domain/rest-times.ts';
import { shiftOfNumbers, shiftWith } from '#domain/shift.fixture.ts';

const late = shiftWith({ name: 'Laat', days: ['mon'], from: '14:00', to: '23:00' });
const early = shiftWith({ name: 'Vroeg', days: ['tue'], from: '07:00', to: '15:30' });

const restHours = (...shifts: Parameters<typeof certainSpansOf>[0]) =>
	dailyRestsOf(certainSpansOf(shifts) ?? []).map(({ minutes }) => minutes / 60);

describe('daily rest', () => {
	test('is what remains in the 24 hours from the start', () => {
		expect(restHours(late, early)).toEqual([8, 15.5]);
	});

	test('runs on from Sunday to Monday', () => {
		const sunday = { ...late, days: ['sun' as const] };
		const monday = { ...early, days: ['mon' as const] };

		expect(restHours(monday, sunday)).toEqual([15.5, 8]);
	});

	test('of a split shift is the longest one', () => {
		const breakfast = shiftWith({ days: ['sat'], from: '08:00', to: '12:00' });
		const dinner = shiftWith({ days: ['sat'], from: '17:00', to: '21:00' });

		expect(restHours(breakfast, dinner)).toEqual([11]);
	});

	test('between nights counts from evening to evening', () => {
		expect(restHours(shiftWith({ days: ['mon', 'tue'], from: '23:00', to: '07:00' }))).toEqual([
			16, 16,
		]);
	});
});

describe('what somebody certainly works', () => {
	test('leaves out shifts that return less often, and days to choose from', () => {
		const choice = shiftWith({ daysPerWeek: 2 });

		expect(certainSpansOf([{ ...late, every: 2 }, choice])).toEqual([]);
	});

	test('is unknown when shifts overlap', () => {
		expect(certainSpansOf([late, { ...late, name: 'Anders', from: '15:00' }])).toBeUndefined();
	});

	test('is not the week of one person above the hours on offer', () => {
		expect(isOnePersonsWeek([shiftWith()], { min: 24, max: 40 })).toBe(true);
		expect(isOnePersonsWeek([shiftWith(), shiftWith()], { min: 24, max: 40 })).toBe(false);
	});
});

test('a week without work is one long rest', () => {
	expect(restsBetween([])).toEqual([7 * 24 * 60]);
});

test('rests and work together fill the week', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 127 }),
			fc.nat(1439),
			fc.integer({ min: 1, max: 1380 }),
			(days, start, length) => {
				const spans = certainSpansOf([shiftOfNumbers(days, start, length, 1)]) ?? [];
				const work = spans.reduce((total, span) => total + span.end - span.start, 0);
				const rest = restsBetween(spans).reduce((total, minutes) => total + minutes, 0);

				expect(work + rest).toBe(7 * 24 * 60);
			},
		),
	);
});

test('the busiest week has the weekly shifts and the longest of the others', () => {
	const weekly = shiftWith({ days: ['mon', 'tue'] });
	const saturday = shiftWith({ days: ['sat'], every: 3 });
	const fair = shiftWith({ days: ['fri', 'sat', 'sun'], every: 4 });

	expect(busiestWeekMinutes([weekly, saturday, fair])).toBe((2 + 3) * 8 * 60);
});

test.each([
	['22:00', '06:00', 360],
	['13:00', '00:30', 30],
	['04:00', '12:00', 120],
	['23:00', '07:30', 360],
	['09:00', '17:00', 0],
])('from %s to %s has %d minutes of night', (from, to, minutes) => {
	expect(nightMinutes({ from, to })).toBe(minutes);
});
