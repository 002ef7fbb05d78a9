import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, endOfDay, instantOf, todayIn } from '#domain/dates.ts';

const anyDate = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('calendar dates', () => {
	test.each([
		['2026-02-28', 1, '2026-03-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2026-12-31', 1, '2027-01-01'],
		['2026-03-29', 1, '2026-03-30'],
		['2026-11-22', -22, '2026-10-31'],
		['2027-02-28', 1, '2027-03-01'],
		['2028-03-01', -1, '2028-02-29'],
		['2100-02-28', 1, '2100-03-01'],
		['9999-12-31', 61, '9999-12-31'],
		['0000-01-01', -1, '0000-01-01'],
	])('%s plus %d days is %s', (date, days, expected) => {
		expect(addDays(date, days)).toBe(expected);
	});

	test('adding days and counting them agree', () => {
		fc.assert(
			fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
				expect(daysBetween(date, addDays(date, days))).toBe(days);
			}),
		);
	});

	test('text that is no date throws', () => {
		expect(() => addDays('morgen', 1)).toThrow(RangeError);
	});
});

describe('today', () => {
	test.each([
		['2026-11-22T22:59:59Z', '2026-11-22'],
		['2026-11-22T23:00:00Z', '2026-11-23'],
		['2026-07-01T21:59:59Z', '2026-07-01'],
		['2026-07-01T22:00:00Z', '2026-07-02'],
	])('at %s it is %s in the Netherlands', (instant, date) => {
		expect(todayIn(new Date(instant))).toBe(date);
	});

	test('follows another time zone', () => {
		expect(todayIn(new Date('2026-11-22T23:30:00Z'), 'Atlantic/Azores')).toBe('2026-11-22');
	});
});

describe('the end of a day', () => {
	test.each([
		['2026-12-18', '2026-12-18T23:59:59+01:00'],
		['2026-07-01', '2026-07-01T23:59:59+02:00'],
		['2026-03-28', '2026-03-28T23:59:59+01:00'],
		['2026-03-29', '2026-03-29T23:59:59+02:00'],
		['2026-10-24', '2026-10-24T23:59:59+02:00'],
		['2026-10-25', '2026-10-25T23:59:59+01:00'],
	])('of %s has the right offset', (date, expected) => {
		expect(endOfDay(date)).toBe(expected);
	});

	test('is on that day, and a second later is not', () => {
		fc.assert(
			fc.property(anyDate, (date) => {
				const end = Date.parse(endOfDay(date));

				expect(todayIn(new Date(end))).toBe(date);
				expect(todayIn(new Date(end + 1000))).toBe(addDays(date, 1));
			}),
		);
	});
});

// Clocks change on 28 March and 31 October 2027.
test.each([
	['2026-12-03', '19:00', '2026-12-03T18:00:00.000Z'],
	['2026-07-03', '19:00', '2026-07-03T17:00:00.000Z'],
	['2027-03-27', '19:00', '2027-03-27T18:00:00.000Z'],
	['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
	['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
	['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
	['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
	['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
	['2026-12-31', '24:00', '2026-12-31T23:00:00.000Z'],
])('%s at %s in the Netherlands is %s', (date, time, instant) => {
	expect(instantOf(date, time).toISOString()).toBe(instant);
});
