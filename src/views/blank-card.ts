import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { LinkedCard } from '#views/card.ts';

/** A card with something in every place, from which a browser makes those of its results. */
export const blankCard = (readIn: SiteLanguage): LinkedCard => ({
	href: '',
	slug: '',
	title: '–',
	language: readIn,
	readIn,
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
});
