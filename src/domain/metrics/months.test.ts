import { expect, test } from 'vitest';
import { monthEnds, monthsBefore, quarterOf } from '#domain/metrics/months.ts';

test('months are looked at on their last day, this one today', () => {
	expect(monthEnds('2025-12-15', '2026-02-10')).toEqual([
		{ month: '2025-12', day: '2025-12-31' },
		{ month: '2026-01', day: '2026-01-31' },
		{ month: '2026-02', day: '2026-02-10' },
	]);
	expect(monthEnds('2024-02-01', '2024-02-29')).toEqual([{ month: '2024-02', day: '2024-02-29' }]);
	expect(monthEnds('2026-12-01', '2026-11-22')).toEqual([]);
});

test.each([
	['2026-11-22', 11, '2025-12-01'],
	['2026-01-31', 1, '2025-12-01'],
	['2026-01-31', 0, '2026-01-01'],
	['2026-01-31', 25, '2023-12-01'],
])('%s, %i months before: %s', (day, months, expected) => {
	expect(monthsBefore(day, months)).toBe(expected);
});

test.each([
	['2026-07-01', '2026-09-30', { quarter: 3, year: 2026 }],
	['2025-10-01', '2025-12-31', { quarter: 4, year: 2025 }],
	['2026-07-02', '2026-09-30', undefined],
	['2026-08-01', '2026-10-31', undefined],
	['2026-07-01', '2026-09-29', undefined],
])('%s up to %s is quarter %o', (from, to, expected) => {
	expect(quarterOf(from, to)).toEqual(expected);
});
