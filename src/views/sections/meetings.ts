import type { Meeting } from '#domain/schema/meeting.ts';
import type { Subject } from '#views/subject.ts';

/** Moments to get to know the work before applying. */
export interface MeetingsView {
	title: string;
	items: string[];
	/** Text of a link to the calendar. */
	calendar: string;
}

/** Undefined when there are none, or none that are still to come. */
export function meetingsView({ vacancy, dictionary, today }: Subject): MeetingsView | undefined {
	const { ui, format } = dictionary;
	const coming = inOrder(vacancy.meetings ?? []).filter(({ date }) => date >= today);
	if (coming.length === 0) return undefined;
	return {
		title: ui['meetings.title'],
		items: coming.map(
			({ date, from, to, place }) =>
				`${ui['meetings.when'](format.longDate(date), from, to)}: ${place}`,
		),
		calendar: ui['meetings.calendar'],
	};
}

/** The earliest first. */
export const inOrder = (meetings: readonly Meeting[]): Meeting[] =>
	meetings.toSorted((a, b) => `${a.date}${a.from}`.localeCompare(`${b.date}${b.from}`));
