import type { FieldText } from '#i18n/nl/fields/field.ts';

export const teamFields = {
	size: { title: 'Grootte', description: 'Met hoeveel mensen je het team bent.', examples: [8] },
	lead: {
		title: 'Leidinggevende',
		description: 'De rol die je aanstuurt.',
		examples: ['teamleider klantenservice'],
	},
	mix: {
		title: 'Samenstelling',
		description: 'Wie er werken, zonder leeftijd of geslacht.',
		examples: ['Drie collega’s werken hier langer dan vijf jaar, twee begonnen dit jaar.'],
	},
	officeDays: {
		title: 'Dagen op kantoor',
		description: 'Op welke dagen het team samen op kantoor is.',
		examples: [['tue', 'thu']],
	},
	quotes: {
		title: 'Collega’s aan het woord',
		description: 'Korte uitspraken van collega’s, met hun rol en zonder naam.',
		examples: [
			[
				{
					text: 'In de eerste week luisterde ik vooral mee.',
					role: 'medewerker chat',
					since: 2023,
				},
			],
		],
	},
	photo: {
		title: 'Foto',
		description: 'Een foto van het team.',
		examples: [{ src: './team.jpg', alt: 'Zes collega’s aan een lange tafel', consent: true }],
	},
} satisfies Record<string, FieldText>;

export const photoFields = {
	src: {
		title: 'Bestand',
		description: 'De plek van de foto, gezien vanaf dit bestand.',
		examples: ['./noorderwinkel-team.jpg'],
	},
	alt: {
		title: 'Beschrijving',
		description: 'Wat er te zien is, voor wie de foto niet ziet.',
		examples: ['Vijf collega’s met een koptelefoon aan een lange tafel'],
	},
	consent: {
		title: 'Toestemming van iedereen op de foto',
		description: 'true betekent: iedereen op de foto vindt het goed dat die hier staat.',
		examples: [true],
	},
} satisfies Record<string, FieldText>;

export const quoteFields = {
	text: {
		title: 'Uitspraak',
		description: 'Wat je collega zegt.',
		examples: ['In de eerste week luisterde ik vooral mee.'],
	},
	role: { title: 'Rol', description: 'De functie van je collega.', examples: ['medewerker chat'] },
	since: { title: 'Sinds', description: 'Het jaar waarin je collega begon.', examples: [2023] },
} satisfies Record<string, FieldText>;

export const growthFields = {
	role: {
		title: 'Volgende stap',
		description: 'De rol waar je naartoe kunt groeien.',
		examples: ['senior medewerker'],
	},
	afterMonths: { title: 'Na', description: 'Na hoeveel maanden dat meestal kan.', examples: [18] },
	salaryStep: {
		title: 'Loon daarna',
		description: 'Wat je dan verdient.',
		examples: ['€ 2.900 tot € 3.400'],
	},
	example: {
		title: 'Voorbeeld',
		description: 'Een collega die deze stap heeft gezet, zonder naam.',
		examples: ['Twee van de acht collega’s zijn zo coach geworden.'],
	},
} satisfies Record<string, FieldText>;

export const onboardingFields = {
	weeks: { title: 'Inwerktijd', description: 'Hoeveel weken je wordt ingewerkt.', examples: [3] },
	buddy: {
		title: 'Vaste begeleider',
		description: 'true als één collega je begeleidt.',
		examples: [true],
	},
	programme: {
		title: 'Programma',
		description: 'Wat je achtereenvolgens leert of doet.',
		examples: [['Week 1: meeluisteren en de producten leren kennen']],
	},
	independentAfterWeeks: {
		title: 'Zelfstandig na',
		description: 'Na hoeveel weken je meestal zelfstandig werkt.',
		examples: [6],
	},
	targetsFromWeek: {
		title: 'Doelen vanaf',
		description: 'Vanaf welke week de streefwaarden voor je tellen.',
		examples: [10],
	},
} satisfies Record<string, FieldText>;
