import { expect, test } from 'vitest';
import { meetingsView } from '#views/sections/meetings.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const meeting = { date: '2026-12-03', from: '19:00', to: '20:30', place: 'Kade 12, Groningen' };

test('meetings stand in the order in which they come, with day, time and place', () => {
	const meetings = [meeting, { ...meeting, date: '2026-11-26', from: '9:00', to: '10:00' }];

	expect(meetingsView(subjectWith({ meetings }))?.items).toEqual([
		'donderdag 26 november 2026 van 09.00 tot 10.00 uur: Kade 12, Groningen',
		'donderdag 3 december 2026 van 19.00 tot 20.30 uur: Kade 12, Groningen',
	]);
});

test('an English vacancy tells of a meeting in English', () => {
	expect(meetingsView(subjectWith({ meetings: [meeting], language: 'en' }))?.items).toEqual([
		'Thursday 3 December 2026 from 19:00 to 20:30: Kade 12, Groningen',
	]);
});

test.each([
	['2026-11-22', 1],
	['2026-11-21', 0],
])('a meeting on %s shows on 22 November: %d', (date, count) => {
	const view = meetingsView(
		subjectWith({ published: '2026-11-01', meetings: [{ ...meeting, date }] }),
	);

	expect(view?.items.length ?? 0).toBe(count);
});
