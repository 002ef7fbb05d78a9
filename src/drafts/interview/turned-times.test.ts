import { expect, test } from 'vitest';
import { turnedTimes } from '#drafts/interview/turned-times.ts';

const path = ['shifts', 0, 'to'];

test.each([
	['17:00', '09:00'],
	['18:00', '06:15'],
])('from %s to %s is a day the wrong way round', (from, to) => {
	expect(turnedTimes(path, { shifts: [{ name: 'Kantoor', from, to }] })).toEqual({ from, to });
});

test.each([
	['a night shift', { from: '23:00', to: '07:15' }],
	['a night of twelve hours', { from: '19:00', to: '07:00' }],
	['a long day', { from: '07:00', to: '22:00' }],
	['a shift of which the end is not known yet', { from: '17:00' }],
])('%s is not', (_name, shift) => {
	expect(turnedTimes(path, { shifts: [shift] })).toBeUndefined();
});

test('an answer that stands in no group has no times', () => {
	expect(turnedTimes(['title'], { title: 'Kok' })).toBeUndefined();
});
