import type { FieldText } from '#i18n/nl/fields/field.ts';

export const metricsFields = {
	organisation: {
		title: 'Werkgever',
		description: 'De naam van een bestand in content/organisations, zonder .md.',
		examples: ['noorderwinkel'],
	},
	from: {
		title: 'Van',
		description: 'De eerste dag van de periode waarover je telt.',
		examples: ['2026-07-01'],
	},
	to: {
		title: 'Tot en met',
		description: 'De laatste dag van de periode waarover je telt.',
		examples: ['2026-09-30'],
	},
	reply: {
		title: 'Antwoord aan sollicitanten',
		description: 'Hoe lang sollicitanten op een eerste antwoord wachtten.',
		examples: [{ count: 18, medianWorkdays: 2, withinPromise: 17, public: true }],
	},
} satisfies Record<string, FieldText>;

export const replyMetricsFields = {
	count: {
		title: 'Aantal',
		description:
			'Hoeveel sollicitanten in deze periode een eerste antwoord kregen. Zijn het er minder dan vijf, dan toont het bord niets.',
		examples: [18],
	},
	medianWorkdays: {
		title: 'Middelste wachttijd',
		description:
			'De mediaan in werkdagen: de helft wachtte hooguit zo lang. Een ontvangstbevestiging telt niet als antwoord.',
		examples: [2],
	},
	withinPromise: {
		title: 'Binnen de beloofde tijd',
		description: 'Hoeveel van hen antwoord kregen binnen de tijd die in de vacature stond.',
		examples: [17],
	},
	public: {
		title: 'Op het bord',
		description: 'true als kandidaten dit op het bord mogen zien.',
		examples: [true],
	},
} satisfies Record<string, FieldText>;
