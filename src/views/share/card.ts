import { capitalised } from '#domain/first-letter.ts';
import type { WeekMask } from '#domain/week-mask.ts';
import { weekdays } from '#domain/week-days.ts';
import { cardOf } from '#views/card-of.ts';
import { present, sentences } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** What a picture or poster of a vacancy says. */
export interface ShareCard {
	title: string;
	/** Who and where. */
	employer: string;
	place: string;
	pay: string | undefined;
	payAtHours: string | undefined;
	hours: string;
	shifts: string[];
	mask: WeekMask;
	/** Monday to Sunday, two letters or so. */
	days: string[];
	/** The same in words, for who does not see the picture. */
	alt: string;
}

export function shareCardOf(subject: Subject): ShareCard {
	const { title, employer, place, pay, payAtHours, hours, shifts, mask } = cardOf(subject);
	const { ui, words } = subject.dictionary;
	return {
		title,
		employer,
		place,
		pay: pay && capitalised(pay),
		payAtHours,
		hours,
		shifts,
		mask,
		days: weekdays.map((day) => words.weekdayShort[day]),
		alt: sentences(
			ui['share.pictureAlt'](title, employer, place),
			...present([pay && capitalised(pay), hours, ...shifts.map(capitalised)]),
		),
	};
}
