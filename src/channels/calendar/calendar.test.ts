import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '#channels/calendar/calendar.ts';
import { hostileTitles } from '#channels/hostile.fixture.ts';
import { postingWith } from '#channels/posting.fixture.ts';
import type { Posting } from '#channels/posting.ts';

function titled(title: string): Posting {
	const posting = postingWith({ closes: '2026-12-18' });
	return { ...posting, vacancy: { ...posting.vacancy, title } };
}

function eventsIn(calendar: string | undefined): ICAL.Event[] {
	const parsed = new ICAL.Component(ICAL.parse(calendar ?? ''));
	return parsed.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('the closing day is a whole day that makes nobody busy', () => {
	const [event] = eventsIn(calendarOf(postingWith({ closes: '2026-12-18' })));

	expect(event?.startDate.isDate).toBe(true);
	expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([
		'2026-12-18',
		'2026-12-19',
	]);
	expect(event?.summary).toBe('Laatste dag: Medewerker klantenservice bij Voorbeeld');
	expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	expect(event?.component.getFirstPropertyValue('url')).toBe(
		'https://bord.example.org/vacatures/medewerker-klantenservice/',
	);
});

test.each([
	['2027-03-28', '2027-03-29'],
	['2026-11-30', '2026-12-01'],
	['2026-12-31', '2027-01-01'],
	['2027-10-31', '2027-11-01'],
])('closing on %s ends where %s begins, also when clocks change', (closes, next) => {
	const [event] = eventsIn(calendarOf(postingWith({ closes })));

	expect(event?.startDate.toString()).toBe(closes);
	expect(event?.endDate.toString()).toBe(next);
});

test.each([
	['2027-03-27', '2027-03-27T18:00:00Z'],
	['2027-03-28', '2027-03-28T17:00:00Z'],
	['2027-10-30', '2027-10-30T17:00:00Z'],
	['2027-10-31', '2027-10-31T18:00:00Z'],
])('a meeting on %s at seven begins at %s, whatever the clocks do', (date, instant) => {
	const meeting = { date, from: '19:00', to: '20:30', place: 'Kade 12; zaal 2, Zwolle' };
	const [event] = eventsIn(calendarOf(postingWith({ meetings: [meeting] })));

	expect(event?.startDate.toString()).toBe(instant);
	expect(event?.duration.toString()).toBe('PT1H30M');
	expect(event?.location).toBe(meeting.place);
	expect(event?.summary).toBe('Kennismaken: Medewerker klantenservice bij Voorbeeld');
});

test('every event has a name of its own', () => {
	const meeting = { date: '2026-12-03', from: '19:00', to: '20:30', place: 'Kade 12' };
	const meetings = [meeting, { ...meeting, from: '9:00', to: '10:00' }];
	const uids = eventsIn(calendarOf(postingWith({ closes: '2026-12-18', meetings }))).map(
		({ uid }) => uid,
	);

	expect(uids).toEqual([
		'meeting-20261203-0900-VB-1@bord.example.org',
		'meeting-20261203-1900-VB-1@bord.example.org',
		'closing-VB-1@bord.example.org',
	]);
});

test('a vacancy without a closing day has no calendar', () => {
	expect(calendarOf(postingWith())).toBeUndefined();
});

test('two builds on different days give the same calendar', () => {
	const posting = postingWith({ closes: '2026-12-18' });

	expect(calendarOf({ ...posting, today: '2026-12-01' })).toBe(calendarOf(posting));
});

test('a new closing day is the same event with another date', () => {
	const [before] = eventsIn(calendarOf(postingWith({ closes: '2026-12-18' })));
	const [after] = eventsIn(calendarOf(postingWith({ closes: '2026-12-24' })));

	expect(before?.uid).toBe('closing-VB-1@bord.example.org');
	expect(after?.uid).toBe(before?.uid);
});

test('an English vacancy is in the calendar in English', () => {
	const [event] = eventsIn(calendarOf(postingWith({ closes: '2026-12-18', language: 'en' })));

	expect(event?.summary).toMatch(/^Last day: /);
});

describe('whatever the title', () => {
	const titles = fc.oneof(
		fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
		fc.string({
			unit: fc.constantFrom('\\', ';', ',', '\n', '\r', ':', '"', 'é', '👾'),
			maxLength: 99,
		}),
		fc.constantFrom(...Object.values(hostileTitles)),
	);

	test('lines are at most 75 octets, end in CRLF and hold no control characters', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const lines = (calendarOf(titled(title)) ?? '').split('\r\n');

				expect(lines.pop()).toBe('');
				expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
				expect(lines.filter((line) => /[^\P{Cc}\t]/u.test(line))).toEqual([]);
				expect(lines.join('').isWellFormed()).toBe(true);
			}),
		);
	});

	test('a library reads one event with that title', () => {
		fc.assert(
			fc.property(titles, (title) => {
				const [event, ...others] = eventsIn(calendarOf(titled(title)));
				const expected = title
					.replace(/\r\n|[\r\u2028\u2029]/g, '\n')
					.replace(
						/[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu,
						'',
					);

				expect(others).toEqual([]);
				expect(event?.summary).toBe(`Laatste dag: ${expected} bij Voorbeeld`);
			}),
		);
	});
});
