import { expect, test } from 'vitest';
import { minutesInWeek, sharedMinutes, type WeekSpan, weekSpansOf } from '#domain/week-time.ts';

test('a shift past midnight goes on in the next day, on Sunday past the end of the week', () => {
	expect(weekSpansOf({ days: ['mon', 'sun'], from: '22:00', to: '06:00' })).toEqual([
		{ start: 22 * 60, end: 30 * 60 },
		{ start: 6 * 1440 + 22 * 60, end: minutesInWeek + 6 * 60 },
	]);
});

const sundayNight: WeekSpan = { start: minutesInWeek - 120, end: minutesInWeek + 360 };
const mondayMorning: WeekSpan = { start: 300, end: 720 };

test.each<[string, WeekSpan, WeekSpan, number]>([
	['a Sunday night and the Monday after it', sundayNight, mondayMorning, 60],
	['the same, the other way round', mondayMorning, sundayNight, 60],
	['spans that only touch', { start: 0, end: 300 }, mondayMorning, 0],
	['a span inside another', { start: 360, end: 420 }, mondayMorning, 60],
])('%s share minutes: %o, %o', (_, a, b, minutes) => {
	expect(sharedMinutes(a, b)).toBe(minutes);
});
