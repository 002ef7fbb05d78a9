import { cleanText } from '#channels/text/clean-text.ts';
import { foldedLines, type Property } from '#channels/calendar/lines.ts';
import type { Posting } from '#channels/posting.ts';
import { addDays, instantOf } from '#domain/dates.ts';
import type { Meeting } from '#domain/schema/meeting.ts';
import { inOrder } from '#views/sections/meetings.ts';
import { sentences } from '#views/sentences.ts';
import { shareCardOf } from '#views/share/card.ts';

/**
 * The days of a vacancy that belong in a calendar, as iCalendar (RFC 5545); undefined when it has
 * none. Everything in it follows from the content, so that a calendar sees only real changes.
 */
export function calendarOf(posting: Posting): string | undefined {
	const events = eventsOf(posting);
	if (events.length === 0) return undefined;
	return foldedLines([
		['BEGIN', 'VCALENDAR'],
		['VERSION', '2.0'],
		['PRODID', '-//Helder//Helder//NL'],
		['CALSCALE', 'GREGORIAN'],
		['METHOD', 'PUBLISH'],
		...events.flat(),
		['END', 'VCALENDAR'],
	]);
}

function eventsOf(posting: Posting): Property[][] {
	const { closes, meetings = [] } = posting.vacancy;
	return [
		...inOrder(meetings).map((meeting) => meetingEvent(posting, meeting)),
		...(closes === undefined ? [] : [closingDay(posting, closes)]),
	];
}

/** A whole day, so that no time zone moves it; it does not make anybody busy. */
function closingDay(posting: Posting, closes: string): Property[] {
	const { ui } = posting.dictionary;
	const { title, employer, pay, hours } = shareCardOf(posting);
	return event(posting, 'closing', [
		['DTSTART;VALUE=DATE', digits(closes)],
		['DTEND;VALUE=DATE', digits(addDays(closes, 1))],
		['SUMMARY', escaped(ui['calendar.closing'](title, employer))],
		[
			'DESCRIPTION',
			escaped(`${sentences(ui['calendar.closingText'], pay, hours)}\n${posting.url}`),
		],
		['TRANSP', 'TRANSPARENT'],
	]);
}

/** In UTC, so that it falls at the right time wherever the calendar is. */
function meetingEvent(posting: Posting, { date, from, to, place }: Meeting): Property[] {
	const { title, employer } = shareCardOf(posting);
	const name = `meeting-${digits(date)}-${from.replace(':', '')}`;
	return event(posting, name, [
		['DTSTART', inUtc(date, from)],
		['DTEND', inUtc(date, to)],
		['SUMMARY', escaped(posting.dictionary.ui['calendar.meeting'](title, employer))],
		['LOCATION', escaped(place)],
		['DESCRIPTION', escaped(posting.url)],
	]);
}

const inUtc = (date: string, time: string): string =>
	instantOf(date, time)
		.toISOString()
		.replace(/[-:]|\.000/g, '');

function event(posting: Posting, name: string, properties: Property[]): Property[] {
	const changed = `${digits(posting.modified)}T000000Z`;
	return [
		['BEGIN', 'VEVENT'],
		['UID', `${name}-${posting.vacancy.reference}@${new URL(posting.board.url).hostname}`],
		['DTSTAMP', changed],
		['LAST-MODIFIED', changed],
		...properties,
		['URL', posting.url],
		['END', 'VEVENT'],
	];
}

const digits = (date: string): string => date.replaceAll('-', '');

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
	cleanText(text)
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n');
