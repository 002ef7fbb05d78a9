import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { archivedFrom, daysLeft, isNew, type LifeCycle, lifeCycleOf } from '#domain/life-cycle.ts';

const vacancy = { status: 'open', published: '2026-11-20', closes: '2026-12-18' } as const;

describe('an open vacancy', () => {
	test.each<[string, LifeCycle]>([
		['2026-11-19', 'scheduled'],
		['2026-11-20', 'open'],
		['2026-12-18', 'open'],
		['2026-12-19', 'closed'],
		['2027-02-16', 'closed'],
		['2027-02-17', 'archived'],
	])('on %s is %s', (today, state) => {
		expect(lifeCycleOf(vacancy, today)).toBe(state);
	});

	test('without a closing date stays open', () => {
		expect(lifeCycleOf({ status: 'open', published: '2026-11-20' }, '2036-01-01')).toBe('open');
	});
});

test('a draft stays a draft', () => {
	expect(lifeCycleOf({ ...vacancy, status: 'draft' }, '2027-06-01')).toBe('draft');
});

describe('a filled vacancy', () => {
	test.each<[string, object, string, LifeCycle]>([
		['is closed at once', {}, '2026-11-21', 'closed'],
		['is archived 60 days after its closing date', {}, '2027-02-17', 'archived'],
		[
			'counts from its last check',
			{ closes: undefined, confirmed: '2026-12-01' },
			'2027-01-30',
			'closed',
		],
		[
			'is archived after that',
			{ closes: undefined, confirmed: '2026-12-01' },
			'2027-01-31',
			'archived',
		],
		['counts from publication otherwise', { closes: undefined }, '2027-01-20', 'archived'],
	])('%s', (_, given, today, state) => {
		expect(lifeCycleOf({ ...vacancy, ...given, status: 'filled' }, today)).toBe(state);
	});
});

test('time only moves a vacancy forward', () => {
	const order: LifeCycle[] = ['draft', 'scheduled', 'open', 'closed', 'archived'];
	const status = fc.constantFrom('draft', 'open', 'filled', 'withdrawn');
	fc.assert(
		fc.property(status, fc.integer({ min: -200, max: 200 }), fc.nat(100), (state, day, later) => {
			const indexOn = (offset: number) =>
				order.indexOf(lifeCycleOf({ ...vacancy, status: state }, addDays('2026-11-20', offset)));

			expect(indexOn(day + later)).toBeGreaterThanOrEqual(indexOn(day));
		}),
	);
});

describe('days left', () => {
	test.each([
		['2026-12-18', 0],
		['2026-12-17', 1],
		['2026-11-20', 28],
		['2026-12-19', undefined],
		['2026-11-19', undefined],
	])('on %s: %s', (today, days) => {
		expect(daysLeft(vacancy, today)).toBe(days);
	});

	test('are unknown without a closing date', () => {
		expect(daysLeft({ status: 'open', published: '2026-11-20' }, '2026-11-21')).toBeUndefined();
	});
});

test.each([
	['2026-11-19', false],
	['2026-11-20', true],
	['2026-11-26', true],
	['2026-11-27', false],
])('on %s a vacancy of 20 November is new: %s', (today, expected) => {
	expect(isNew(vacancy, today)).toBe(expected);
});

test.each([
	{ status: 'open' as const, published: '2026-11-02', closes: '2026-12-18' },
	{ status: 'filled' as const, published: '2026-11-02', closes: '2026-12-18' },
	{ status: 'filled' as const, published: '2026-11-02', confirmed: '2026-11-20' },
	{ status: 'withdrawn' as const, published: '2026-11-02' },
])('the first day without a page is the first on which it is archived: %j', (closed) => {
	const day = archivedFrom(closed);

	expect(lifeCycleOf(closed, day)).toBe('archived');
	expect(lifeCycleOf(closed, addDays(day, -1))).toBe('closed');
});
