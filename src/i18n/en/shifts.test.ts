import { expect, test } from 'vitest';
import type { Shift } from '#domain/schema/shift.ts';
import { shiftWith } from '#domain/shift.fixture.ts';
import { weekdays } from '#domain/week-days.ts';
import { describeShifts } from '#i18n/en/shifts.ts';

test.each<[string, Partial<Shift>]>([
	['Mon to Fri 08:00–16:30', { from: '08:00', to: '16:30' }],
	['2 days out of Mon to Fri 12:30–21:00', { daysPerWeek: 2, from: '12:30', to: '21:00' }],
	['1 day out of Sat and Sun 09:00–17:30', { days: ['sat', 'sun'], daysPerWeek: 1 }],
	['1 in 3 Saturdays 09:00–17:30', { days: ['sat'], every: 3 }],
	['every other week Sat and Sun 09:00–17:30', { days: ['sat', 'sun'], every: 2 }],
	['1 in 4 weeks Mon to Fri 09:00–17:30', { every: 4 }],
	['every day 09:00–17:30', { days: [...weekdays] }],
	['Mon, Wed and Fri 09:00–17:30', { days: ['mon', 'wed', 'fri'] }],
	['Thu 22:00–07:00', { days: ['thu'], from: '22:00', to: '07:00' }],
	['Fri 18:00–02:00', { days: ['fri'], from: '18:00', to: '02:00' }],
	['Thu 16:00–24:00', { days: ['thu'], from: '16:00', to: '00:00' }],
])('a shift reads as “%s”', (phrase, given) => {
	expect(describeShifts([shiftWith(given)])).toEqual([phrase]);
});

test('shifts with the same times are one phrase', () => {
	const phrases = describeShifts([
		shiftWith({ days: ['mon', 'tue'] }),
		shiftWith({ days: ['wed', 'thu'] }),
	]);

	expect(phrases).toEqual(['Mon to Thu 09:00–17:30']);
});
