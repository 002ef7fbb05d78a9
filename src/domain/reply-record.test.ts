import { expect, test } from 'vitest';
import { replyRecordOf } from '#domain/reply-record.ts';
import { type Metrics, metricsSchema } from '#domain/schema/metrics.ts';

const today = '2026-11-22';

function metricsWith(
	reply: Partial<NonNullable<Metrics['reply']>> = {},
	period: Partial<Pick<Metrics, 'from' | 'to'>> = {},
): Metrics {
	return metricsSchema.parse({
		organisation: 'voorbeeld',
		from: '2026-07-01',
		to: '2026-09-30',
		...period,
		reply: { count: 18, medianWorkdays: 2, public: true, ...reply },
	});
}

test('gives the last period that has ended', () => {
	const earlier = metricsWith({ medianWorkdays: 9 }, { from: '2026-04-01', to: '2026-06-30' });
	const current = metricsWith({ medianWorkdays: 1 }, { from: '2026-10-01', to: '2026-12-31' });

	expect(replyRecordOf([earlier, current, metricsWith({ withinPromise: 17 })], today)).toEqual({
		from: '2026-07-01',
		to: '2026-09-30',
		count: 18,
		medianWorkdays: 2,
		withinPromise: 17,
	});
});

test.each([
	[4, false],
	[5, true],
])('with %d answers it shows: %s', (count, shows) => {
	expect(replyRecordOf([metricsWith({ count })], today) !== undefined).toBe(shows);
});

test('a good year ago does not stand in for too few answers since', () => {
	const earlier = metricsWith({}, { from: '2026-04-01', to: '2026-06-30' });

	expect(replyRecordOf([earlier, metricsWith({ count: 3 })], today)).toBeUndefined();
});

test.each([
	['2025-11-22', true],
	['2025-11-21', false],
	['2026-11-21', true],
	['2026-11-22', false],
])('a period until %s shows: %s', (to, shows) => {
	const metrics = metricsWith({}, { from: '2025-01-01', to });

	expect(replyRecordOf([metrics], today) !== undefined).toBe(shows);
});

test('what an employer does not let the board show stays hidden', () => {
	expect(replyRecordOf([metricsWith({ public: false })], today)).toBeUndefined();
});

test('a period without answers to applicants is passed over', () => {
	const { reply: _reply, ...other } = metricsWith({}, { from: '2026-10-01', to: '2026-10-31' });

	expect(replyRecordOf([metricsWith(), other], today)?.to).toBe('2026-09-30');
});

test('an employer that keeps no figures has none', () => {
	expect(replyRecordOf([], today)).toBeUndefined();
});
