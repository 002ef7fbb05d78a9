import { describe, expect, test } from 'vitest';
import type { Shift } from '#domain/schema/shift.ts';
import { shiftWith, workdays } from '#domain/shift.fixture.ts';
import { weekdays } from '#domain/week-days.ts';
import { describeShifts } from '#i18n/nl/shifts.ts';

describe('a shift reads as', () => {
	test.each<[string, Partial<Shift>]>([
		['ma t/m vr 08.00–16.30', { from: '08:00', to: '16:30' }],
		['2 dagen uit ma t/m vr 12.30–21.00', { daysPerWeek: 2, from: '12:30', to: '21:00' }],
		['1 dag uit za en zo 09.00–17.30', { days: ['sat', 'sun'], daysPerWeek: 1 }],
		['ma t/m vr 09.00–17.30', { daysPerWeek: 5 }],
	])('%s', (phrase, given) => {
		expect(describeShifts([shiftWith(given)])).toEqual([phrase]);
	});

	test.each<[string, Partial<Shift>]>([
		['1 op de 3 zaterdagen 09.00–17.30', { days: ['sat'], every: 3 }],
		['1 op de 2 zondagen 09.00–17.30', { days: ['sun'], every: 2 }],
		['om de week za en zo 09.00–17.30', { days: ['sun', 'sat'], every: 2 }],
		['1 op de 4 weken ma t/m vr 09.00–17.30', { every: 4 }],
		['om de week 2 dagen uit ma t/m vr 09.00–17.30', { every: 2, daysPerWeek: 2 }],
	])('%s', (phrase, given) => {
		expect(describeShifts([shiftWith(given)])).toEqual([phrase]);
	});

	test.each<[string, Partial<Shift>]>([
		['elke dag 09.00–17.30', { days: [...weekdays] }],
		['3 dagen uit ma t/m zo 09.00–17.30', { days: [...weekdays], daysPerWeek: 3 }],
		['ma, wo en vr 09.00–17.30', { days: ['fri', 'mon', 'wed'] }],
		['ma t/m wo en za 09.00–17.30', { days: ['mon', 'tue', 'wed', 'sat'] }],
		['di 09.00–17.30', { days: ['tue'] }],
	])('%s', (phrase, given) => {
		expect(describeShifts([shiftWith(given)])).toEqual([phrase]);
	});

	test.each<[string, Partial<Shift>]>([
		['do 22.00–07.00', { days: ['thu'], from: '22:00', to: '07:00' }],
		['vr en za 18.00–02.00', { days: ['fri', 'sat'], from: '18:00', to: '02:00' }],
		['za 13.00–12.30 (tot de volgende dag)', { days: ['sat'], from: '13:00', to: '12:30' }],
		['do 16.00–24.00', { days: ['thu'], from: '16:00', to: '00:00' }],
	])('%s', (phrase, given) => {
		expect(describeShifts([shiftWith(given)])).toEqual([phrase]);
	});
});

test('shifts with the same times are one phrase', () => {
	const phrases = describeShifts([
		shiftWith({ name: 'A', days: ['mon', 'tue'] }),
		shiftWith({ name: 'Laat', days: workdays, from: '12:30', to: '21:00', daysPerWeek: 1 }),
		shiftWith({ name: 'B', days: ['wed', 'thu'] }),
	]);

	expect(phrases).toEqual(['ma t/m do 09.00–17.30', '1 dag uit ma t/m vr 12.30–21.00']);
});

test('no shifts give no phrases', () => {
	expect(describeShifts([])).toEqual([]);
});
