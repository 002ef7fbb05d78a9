import type { FieldText } from '#i18n/nl/fields/field.ts';

export const metricsFields = {
	organisation: {
		title: 'Werkgever',
		description: 'De naam van een bestand in content/organisations, zonder .md.',
		examples: ['noorderwinkel'],
	},
	vacancy: {
		title: 'Vacature',
		description:
			'De naam van een bestand in content/vacancies, zonder .md, als de cijfers over één vacature gaan. Zonder deze sleutel gaan ze over alle vacatures van de werkgever samen.',
		examples: ['klantenservicemedewerker-webshop'],
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
	applicants: {
		title: 'Sollicitanten',
		description: 'Hoeveel mensen in deze periode solliciteerden.',
		examples: [42],
	},
	sources: {
		title: 'Bronnen',
		description: 'Waar de sollicitanten vandaan kwamen. Samen zijn het alle sollicitanten.',
		examples: [[{ source: 'indeed', applicants: 42, cost: 450 }]],
	},
	hired: {
		title: 'Aangenomen',
		description: 'Hoeveel van deze sollicitanten een contract kregen.',
		examples: [6],
	},
	medianDaysToHire: {
		title: 'Dagen tot aanname',
		description:
			'De mediaan in dagen, van solliciteren tot ja zeggen: de helft van wie je aannam, deed er hooguit zo lang over.',
		examples: [24],
	},
	firstYear: {
		title: 'Het eerste jaar',
		description: 'Wie er een jaar eerder in deze periode begonnen, en wie van hen weer weg zijn.',
		examples: [{ started: 12, left: 5 }],
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

export const sourceFields = {
	source: {
		title: 'Bron',
		description:
			'own-site (eigen site of bord), google, indeed, linkedin, job-board (andere vacaturesite), social-media (sociale media), referral (tip van een collega), agency (bureau), poster (papier), walk-in (liep binnen) of other (anders of onbekend).',
		examples: ['indeed'],
	},
	applicants: {
		title: 'Sollicitanten',
		description: 'Hoeveel mensen langs deze weg kwamen.',
		examples: [18],
	},
	cost: {
		title: 'Kosten',
		description: 'Wat deze weg in de hele periode kostte, in euro zonder btw.',
		examples: [450],
	},
} satisfies Record<string, FieldText>;

export const firstYearFields = {
	started: {
		title: 'Begonnen',
		description: 'Hoeveel mensen er een jaar eerder in deze periode begonnen.',
		examples: [12],
	},
	left: {
		title: 'Weggegaan',
		description: 'Hoeveel van hen binnen een jaar weggingen, om welke reden ook.',
		examples: [5],
	},
} satisfies Record<string, FieldText>;
