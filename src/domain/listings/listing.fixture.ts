import type { ListedVacancy, Listing } from '#domain/listings/listing.ts';

type Given = Partial<Omit<Listing, 'vacancy'>> & { vacancy?: Partial<ListedVacancy> };

/** A cook in Zwolle, 24 to 32 hours on Monday, except for what is given. */
export const listingWith = ({ vacancy, ...given }: Given = {}): Listing => ({
	slug: 'kok',
	employer: 'Voorbeeld',
	sector: undefined,
	label: 'B',
	needs: [],
	contact: [],
	systems: [],
	competencies: [],
	...given,
	vacancy: {
		title: 'Kok',
		language: 'nl',
		status: 'open',
		published: '2026-11-20',
		closes: undefined,
		jobGroup: 'keuken',
		organisation: 'voorbeeld',
		locations: [{ city: 'Zwolle', postalCode: '8011' }],
		workplace: { type: 'on-site' },
		hours: { min: 24, max: 32 },
		salary: { kind: 'wage', period: 'hour', min: 15.5, max: 18 },
		contract: { type: 'permanent' },
		shifts: [{ days: ['mon'], from: '09:00', to: '17:00', every: 1 }],
		apply: { replyWithinWorkdays: 5 },
		...vacancy,
	},
});
