import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RosterKind, rosterKindsOf } from '#domain/roster-kinds.ts';
import type { Weekday } from '#domain/week-days.ts';
import { shiftOfNumbers, workdays } from '#domain/shift.fixture.ts';

const anyShift = fc
	.tuple(fc.integer({ min: 1, max: 127 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }))
	.map((numbers) => shiftOfNumbers(...numbers));

describe('a roster', () => {
	test.each<[string, Weekday[], string, string, RosterKind[]]>([
		['in office hours', workdays, '07:00', '18:30', ['kantoortijden']],
		['that starts before seven', workdays, '06:30', '15:00', []],
		['with half an hour of evening', workdays, '10:00', '19:00', []],
		['with an hour of evening', workdays, '11:00', '19:30', ['avond']],
		['on Saturday', ['sat'], '09:00', '17:00', ['weekend']],
		['with an hour after midnight', ['mon'], '17:00', '01:00', ['avond']],
		['with more than an hour after midnight', ['mon'], '17:00', '01:30', ['avond', 'nacht']],
		['with a Friday night until six', ['fri'], '22:00', '06:00', ['avond', 'nacht']],
		['with a Friday night until seven', ['fri'], '22:00', '07:00', ['avond', 'weekend', 'nacht']],
		['with an early start', ['mon'], '04:00', '12:00', ['nacht']],
	])('%s', (_, days, from, to, kinds) => {
		expect(rosterKindsOf([{ days, from, to }])).toEqual(kinds);
	});

	test('with one late shift is not in office hours', () => {
		const kinds = rosterKindsOf([
			{ days: workdays, from: '09:00', to: '17:00' },
			{ days: ['thu'], from: '13:00', to: '21:00' },
		]);

		expect(kinds).toEqual(['avond']);
	});

	test('without shifts is of no kind', () => {
		expect(rosterKindsOf([])).toEqual([]);
	});

	test('in office hours is of no other kind', () => {
		fc.assert(
			fc.property(fc.array(anyShift), (shifts) => {
				const kinds = rosterKindsOf(shifts);

				expect(kinds.includes('kantoortijden') && kinds.length > 1).toBe(false);
			}),
		);
	});
});
