import { calendarOf } from '#channels/calendar/calendar.ts';
import type { Posting } from '#channels/posting.ts';
import { href, vacancyAddress } from '#site/address.ts';
import { openPostings } from '#site/postings.ts';

/** The calendar of every open vacancy that has something to put in one. */
export const calendarPaths = () =>
	openPostings().flatMap((posting) => {
		const calendar = calendarOf(posting);
		return calendar === undefined ? [] : [{ params: { slug: posting.slug }, props: { calendar } }];
	});

export const calendarResponse = ({ calendar }: { calendar: string }): Response =>
	new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });

/** Address of the calendar; undefined when the vacancy has none. */
export const calendarHref = (posting: Posting): string | undefined =>
	calendarOf(posting) === undefined ? undefined : href(`${vacancyAddress(posting.slug)}agenda.ics`);
