import { describe, expect, test } from 'vitest';
import { type ReadableParts, termIds, termKey } from '#domain/changes/terms.ts';
import type { Shift } from '#domain/schema/shift.ts';

const salary = { kind: 'wage', period: 'month', min: 2400, max: 2900, fullTimeHours: 36 } as const;
const evening: Shift = {
	name: 'Avond',
	days: ['thu', 'fri'],
	from: '16:00',
	to: '22:30',
	breakMinutes: 30,
	every: 1,
};
const contract = { type: 'fixed-term', months: 12 } as const;
const terms: ReadableParts = {
	salary,
	hours: { min: 24, max: 32 },
	shifts: [evening],
	closes: '2026-12-18',
	locations: [{ city: 'Groningen', country: 'NL' }],
	workplace: { type: 'on-site' },
	contract,
};
const flexible = { days: ['mon' as const], from: '07:00', to: '19:00' };
const saturday = { days: ['sat' as const], from: '09:00', to: '18:00' };

/** Terms that are not the same when these parts of a vacancy change. */
const changedBy = (before: ReadableParts, parts: ReadableParts): string[] =>
	termIds.filter((id) => termKey(id, before) !== termKey(id, { ...before, ...parts }));

describe('a candidate is offered something else', () => {
	test.each<[string, ReadableParts, string[]]>([
		['with lower pay', { salary: { ...salary, min: 2300 } }, ['pay']],
		['with another full week', { salary: { ...salary, fullTimeHours: 40 } }, ['pay']],
		['with other hours', { hours: { min: 24, max: 36 } }, ['hours']],
		['on other days', { shifts: [{ ...evening, days: ['thu', 'sat'] }] }, ['shifts']],
		['every other week', { shifts: [{ ...evening, every: 2 }] }, ['shifts']],
		['on one of the days', { shifts: [{ ...evening, daysPerWeek: 1 }] }, ['shifts']],
		['without a last day', { closes: undefined }, ['closes']],
		['in another town', { locations: [{ city: 'Assen', country: 'NL' }] }, ['place']],
		['from home', { workplace: { type: 'remote' } }, ['place']],
		['for a shorter time', { contract: { ...contract, months: 7 } }, ['contract']],
	])('%s', (_, parts, ids) => {
		expect(changedBy(terms, parts)).toEqual(ids);
	});

	test.each([
		['at other flexible times', { roster: { flexible } }],
		['with other days on call', { roster: { referenceDays: [saturday] } }],
	])('without shifts, %s', (_, parts) => {
		expect(changedBy({ ...terms, shifts: [] }, parts)).toEqual(['shifts']);
	});
});

test.each<[string, ReadableParts]>([
	['another name of a shift', { shifts: [{ ...evening, name: 'Laat' }] }],
	['the same days in another order', { shifts: [{ ...evening, days: ['fri', 'thu'] }] }],
	['times beside shifts that are fixed', { roster: { flexible } }],
	['another street', { locations: [{ city: 'Groningen', country: 'NL', street: 'Herestraat 1' }] }],
	['a condition of the contract', { contract: { ...contract, noticeMonths: 1 } }],
])('%s is the same offer', (_, parts) => {
	expect(changedBy(terms, parts)).toEqual([]);
});

test('what an old file does not give in a way that can be read has no key', () => {
	expect(termIds.filter((id) => termKey(id, {}) !== undefined)).toEqual([]);
});
