import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowanceMinutes } from '#domain/pay-sum/allowance-hours.ts';
import type { Allowance } from '#domain/schema/allowance.ts';
import type { Shift } from '#domain/schema/shift.ts';
import { shiftOfNumbers, shiftWith } from '#domain/shift.fixture.ts';
import { averageWeeklyHours } from '#domain/shifts.ts';

const evening: Allowance = { for: 'evening', from: '18:00', to: '24:00', percent: 25 };
const night: Allowance = { for: 'night', from: '00:00', to: '06:00', percent: 40 };
const saturday: Allowance = { for: 'saturday', percent: 35 };
const sunday: Allowance = { for: 'sunday', percent: 60 };

const hoursOf = (shifts: readonly Shift[], allowances: readonly Allowance[], hourly = 16) =>
	allowanceMinutes(shifts, allowances, hourly).minutes.map((minutes) => minutes / 60);

test.each<[string, Partial<Shift>, Allowance[], number[]]>([
	['one late shift', { days: ['mon'], from: '13:00', to: '21:00' }, [evening], [3]],
	['a day shift', { days: ['mon'], from: '09:00', to: '17:00' }, [evening], [0]],
	['a shift that ends when it begins', { days: ['mon'], to: '18:00' }, [evening], [0]],
	['one Saturday in three', { days: ['sat'], every: 3 }, [saturday], [8 / 3]],
	['two days out of five', { daysPerWeek: 2, from: '13:00', to: '21:00' }, [evening], [6]],
	[
		'a Saturday or a Sunday',
		{ days: ['sat', 'sun'], daysPerWeek: 1, from: '12:00', to: '16:30' },
		[saturday, sunday],
		[2, 2],
	],
	['a night', { days: ['mon'], from: '22:00', to: '06:00' }, [evening, night], [2, 5.5]],
	[
		'Saturday night into Sunday',
		{ days: ['sat'], from: '20:00', to: '02:00', breakMinutes: 0 },
		[saturday, sunday],
		[4, 2],
	],
	[
		'Sunday night into Monday',
		{ days: ['sun'], from: '22:00', to: '06:00', breakMinutes: 0 },
		[sunday],
		[2],
	],
])('%s', (_, shift, allowances, hours) => {
	expect(hoursOf([shiftWith(shift)], allowances)).toEqual(
		hours.map((each) => expect.closeTo(each, 6)),
	);
});

describe('a break', () => {
	test('in the middle of a shift costs no evening hours', () => {
		const shift = shiftWith({ days: ['mon'], from: '12:00', to: '20:00', breakMinutes: 60 });

		expect(hoursOf([shift], [evening])).toEqual([2]);
	});

	test('is not paid in a shift that lies wholly in the hours of an allowance', () => {
		const shift = shiftWith({ days: ['sat'], from: '09:00', to: '17:00', breakMinutes: 45 });

		expect(hoursOf([shift], [saturday])).toEqual([7.25]);
	});
});

describe('where two allowances hold', () => {
	const late = shiftWith({ days: ['sat'], from: '16:00', to: '20:00', breakMinutes: 0 });

	test('the highest counts, and only that', () => {
		expect(allowanceMinutes([late], [evening, saturday], 16)).toEqual({
			minutes: [0, 240],
			overlap: true,
			stacked: false,
		});
		expect(hoursOf([late], [{ ...evening, percent: 50 }, saturday])).toEqual([2, 2]);
	});

	test('euros an hour are compared with a percentage of the pay', () => {
		const fixed: Allowance = { for: 'evening', from: '18:00', to: '24:00', perHour: 5 };

		// 35% of 14 is 4.90, of 15 it is 5.25.
		expect(hoursOf([late], [fixed, saturday], 14)).toEqual([2, 2]);
		expect(hoursOf([late], [fixed, saturday], 15)).toEqual([0, 4]);
	});

	test('of equals the first counts', () => {
		expect(hoursOf([late], [{ ...evening, percent: 35 }, saturday])).toEqual([2, 2]);
	});

	test('hours that follow each other do not overlap', () => {
		const shift = shiftWith({ days: ['mon'], from: '22:00', to: '06:00' });

		expect(allowanceMinutes([shift], [evening, night], 16).overlap).toBe(false);
	});

	test('one that stacks is paid on top of the highest of the others', () => {
		const fixed: Allowance = { for: 'evening', from: '19:00', to: '24:00', perHour: 2 };
		const onTop: Allowance = { ...fixed, stacks: true };

		expect(allowanceMinutes([late], [onTop, saturday], 16)).toEqual({
			minutes: [60, 240],
			overlap: false,
			stacked: true,
		});
		expect(allowanceMinutes([late], [evening, onTop, saturday], 16)).toEqual({
			minutes: [0, 60, 240],
			overlap: true,
			stacked: true,
		});
	});

	test('one that stacks with nothing is an allowance as any', () => {
		const shift = shiftWith({ days: ['mon'], from: '16:00', to: '20:00', breakMinutes: 0 });

		expect(allowanceMinutes([shift], [{ ...evening, stacks: true }, saturday], 16)).toEqual({
			minutes: [120, 0],
			overlap: false,
			stacked: false,
		});
	});
});

const anyShift = fc
	.tuple(fc.integer({ min: 1, max: 127 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 }))
	.map((numbers) => shiftOfNumbers(...numbers));
const clock = fc
	.integer({ min: 0, max: 47 })
	.map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const anyAllowance: fc.Arbitrary<Allowance> = fc.record({
	for: fc.constantFrom('evening', 'night', 'saturday', 'sunday', 'holiday', 'overtime'),
	from: clock,
	to: clock,
	percent: fc.integer({ min: 1, max: 100 }),
});

describe('for any shifts', () => {
	test('the hours of two shifts are those of each, added', () => {
		fc.assert(
			fc.property(anyShift, anyShift, fc.array(anyAllowance), (a, b, allowances) => {
				const [first, second] = [hoursOf([a], allowances), hoursOf([b], allowances)];

				expect(hoursOf([a, b], allowances)).toEqual(
					first.map((hours, index) => expect.closeTo(hours + (second[index] ?? 0), 6)),
				);
			}),
		);
	});

	test('never more hours have an allowance than are paid', () => {
		fc.assert(
			fc.property(fc.array(anyShift), fc.array(anyAllowance), (shifts, allowances) => {
				const total = hoursOf(shifts, allowances).reduce((sum, hours) => sum + hours, 0);

				expect(total).toBeLessThanOrEqual(averageWeeklyHours(shifts) + 1e-6);
			}),
		);
	});

	test('all hours have it when it holds all week', () => {
		const always: Allowance[] = [
			{ for: 'evening', from: '12:00', to: '24:00', percent: 1 },
			{ for: 'night', from: '00:00', to: '12:00', percent: 1 },
		];

		fc.assert(
			fc.property(fc.array(anyShift), (shifts) => {
				const total = hoursOf(shifts, always).reduce((sum, hours) => sum + hours, 0);

				expect(total).toBeCloseTo(averageWeeklyHours(shifts), 6);
			}),
		);
	});

	test('nothing is paid for public holidays and overtime', () => {
		const allowances: Allowance[] = [
			{ for: 'holiday', percent: 100 },
			{ for: 'overtime', percent: 50 },
		];

		fc.assert(
			fc.property(fc.array(anyShift), (shifts) => {
				expect(hoursOf(shifts, allowances)).toEqual([0, 0]);
			}),
		);
	});
});
