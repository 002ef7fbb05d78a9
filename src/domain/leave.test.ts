import { expect, test } from 'vitest';
import { fullTimeDaysOf } from '#domain/leave.ts';
import type { Shift } from '#domain/schema/shift.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { shiftWith, workdays } from '#domain/shift.fixture.ts';

const workweek = (fullTimeHours: number, ...shifts: Shift[]) =>
	fullTimeDaysOf({
		shifts,
		salary: { fullTimeHours },
		hours: { min: 24, max: 36 },
	} as unknown as Vacancy);

const longDay = shiftWith({ days: workdays, daysPerWeek: 4, from: '08:00', to: '17:30' });

test.each([
	['five days of eight hours', 40, [shiftWith()], 5],
	['four days of nine hours', 36, [longDay], 4],
	['four of the five days of a full week', 40, [shiftWith({ daysPerWeek: 4 })], 5],
	['no shifts', 40, [], 5],
	[
		'nine days in two weeks',
		36,
		[shiftWith({ daysPerWeek: 4 }), shiftWith({ days: ['fri'], every: 2 })],
		4.5,
	],
])('%s', (_, fullTimeHours, shifts, days) => {
	expect(workweek(fullTimeHours, ...shifts)).toBe(days);
});
