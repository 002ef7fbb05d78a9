import type { VacancyCard } from '#views/card.ts';

/** A card with something in every place, from which a browser makes the cards of its results. */
export const blankCard: VacancyCard & { href: string } = {
	href: '',
	slug: '',
	title: '–',
	language: 'nl',
	employer: '–',
	place: '–',
	pay: '–',
	payAtHours: '–',
	hours: '–',
	shifts: ['–'],
	mask: 2 ** 28 - 1,
	home: '–',
	contract: '–',
	label: { grade: 'A', name: '–', word: '–' },
	reply: '–',
	urgency: { isNew: '–', daysLeft: '–' },
};
