import { capitalised } from '#domain/first-letter.ts';
import { weekdays } from '#domain/week-days.ts';
import type { VacancyCard } from '#views/card.ts';
import { cardOf } from '#views/card-of.ts';
import { present, sentences } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** What a picture or poster of a vacancy says. */
export interface ShareCard extends Pick<
	VacancyCard,
	'title' | 'employer' | 'place' | 'pay' | 'payAtHours' | 'hours' | 'shifts' | 'mask'
> {
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
