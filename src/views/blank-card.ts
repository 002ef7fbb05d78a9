import { siteLanguages } from '#domain/schema/vacancy.ts';
import type { LinkedCard } from '#views/card.ts';

/** Cards with something in every place, from which a browser makes those of its results: one per language. */
export const blankCards: readonly LinkedCard[] = siteLanguages.map((language) => ({
	href: '',
	slug: '',
	title: '–',
	language,
	employer: '–',
	place: '–',
	pay: '–',
	payAtHours: '–',
	hours: '–',
	shifts: ['–'],
	mask: 2 ** 28 - 1,
	home: '–',
	contract: '–',
	spoken: '–',
	label: { grade: 'A', name: '–', word: '–' },
	reply: '–',
	urgency: { isNew: '–', daysLeft: '–' },
}));
