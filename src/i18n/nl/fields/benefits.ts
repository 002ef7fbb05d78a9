import type { FieldText } from '#i18n/nl/fields/field.ts';

export const benefitFields = {
	travel: {
		title: 'Reiskosten',
		description: 'Wat je voor je reis krijgt.',
		examples: [{ perKilometre: 0.23 }],
	},
	training: {
		title: 'Opleiding',
		description: 'Budget en betaalde tijd om te leren.',
		examples: [{ budget: 750, hours: 24 }],
	},
	leaveDays: {
		title: 'Vrije dagen',
		description: 'Vakantiedagen per jaar bij een volledige werkweek.',
		examples: [25],
	},
	pension: {
		title: 'Pensioen',
		description: 'De regeling en wat de werkgever betaalt.',
		examples: ['Pensioenfonds Detailhandel, de werkgever betaalt twee derde'],
	},
	other: {
		title: 'Verder',
		description: 'Andere zaken, met bedrag of aantal.',
		examples: [['20% korting op alle producten']],
	},
} satisfies Record<string, FieldText>;

export const travelFields = {
	perKilometre: { title: 'Per kilometer', description: 'Euro per kilometer.', examples: [0.23] },
	publicTransportPercent: {
		title: 'Openbaar vervoer',
		description: 'Welk deel van je reis met het openbaar vervoer je terugkrijgt, in procent.',
		examples: [100],
	},
	note: {
		title: 'Toelichting',
		description: 'Voorwaarden of een maximum.',
		examples: ['tot 40 km enkele reis'],
	},
} satisfies Record<string, FieldText>;

export const trainingFields = {
	budget: { title: 'Budget', description: 'Euro per jaar.', examples: [750] },
	hours: { title: 'Uren', description: 'Betaalde uren per jaar.', examples: [24] },
	note: {
		title: 'Toelichting',
		description: 'Waar je het voor gebruikt.',
		examples: ['cursussen naar keuze'],
	},
} satisfies Record<string, FieldText>;
