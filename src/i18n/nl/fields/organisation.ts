import type { FieldText } from '#i18n/nl/fields/field.ts';

export const organisationFields = {
	name: { title: 'Naam', description: 'De naam van de werkgever.', examples: ['Noorderwinkel'] },
	fictional: {
		title: 'Verzonnen',
		description: 'true als de werkgever een voorbeeld is en niet bestaat.',
		examples: [true],
	},
	sector: { title: 'Sector', description: 'Kies uit de lijst.', examples: ['retail'] },
	site: {
		title: 'Website',
		description: 'Het https-adres van de website.',
		examples: ['https://example.nl'],
	},
	kvk: { title: 'KvK-nummer', description: 'Acht cijfers.', examples: ['12345678'] },
	agency: {
		title: 'Bureau',
		description: 'true als jullie voor andere werkgevers werven.',
		examples: [false],
	},
	city: {
		title: 'Plaats',
		description: 'De plaats van het hoofdkantoor.',
		examples: ['Groningen'],
	},
	employees: {
		title: 'Medewerkers',
		description: 'Met hoeveel mensen jullie werken.',
		examples: [140],
	},
	tagline: {
		title: 'In één zin',
		description: 'Wat de werkgever doet, hooguit 140 tekens.',
		examples: ['Spullen voor in huis, morgen bezorgd.'],
	},
	logo: {
		title: 'Logo',
		description: 'Bestand en beschrijving.',
		examples: [{ src: './noorderwinkel-logo.svg', alt: 'Logo van Noorderwinkel' }],
	},
	photo: {
		title: 'Foto',
		description: 'Een foto van het werk of het team.',
		examples: [
			{ src: './noorderwinkel-team.jpg', alt: 'Vijf collega’s aan een tafel', consent: true },
		],
	},
	culture: {
		title: 'Cultuur',
		description: 'Waarden met een bewijs dat je kunt nagaan.',
		examples: [[{ value: 'Fouten mogen', proof: 'Elke vrijdag vertelt iemand wat er misging.' }]],
	},
	privacyStatement: {
		title: 'Privacyverklaring',
		description: 'Het https-adres van de privacyverklaring voor sollicitanten.',
		examples: ['https://example.nl/privacy'],
	},
} satisfies Record<string, FieldText>;

export const logoFields = {
	src: {
		title: 'Bestand',
		description: 'De plek van het logo, gezien vanaf dit bestand.',
		examples: ['./noorderwinkel-logo.svg'],
	},
	alt: {
		title: 'Beschrijving',
		description: 'Wat er te zien is, voor wie het logo niet ziet.',
		examples: ['Logo van Noorderwinkel'],
	},
} satisfies Record<string, FieldText>;

export const cultureFields = {
	value: {
		title: 'Waarde',
		description: 'Wat jullie belangrijk vinden.',
		examples: ['Fouten mogen'],
	},
	proof: {
		title: 'Bewijs',
		description: 'Waaraan je dat merkt.',
		examples: ['Elke vrijdag vertelt iemand wat er misging.'],
	},
} satisfies Record<string, FieldText>;
