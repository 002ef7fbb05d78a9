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
	applyForm: {
		title: 'Sollicitatieformulier',
		description:
			'Alleen voor wie een eigen ontvanger voor formulieren heeft. Zonder deze sleutel verstuurt het bord nooit iets. Een vacature met een eigen sollicitatiepagina (url) krijgt dit formulier niet.',
		examples: [
			{
				action: 'https://formulier.example.nl/sollicitatie',
				processor: 'onze eigen server in Utrecht',
			},
		],
	},
} satisfies Record<string, FieldText>;

export const applyFormFields = {
	action: {
		title: 'Ontvanger',
		description: 'Het https-adres waar het formulier naartoe gaat.',
		examples: ['https://formulier.example.nl/sollicitatie'],
	},
	processor: {
		title: 'Wie het formulier ontvangt',
		description:
			'Van wie die ontvanger is en waar hij staat. Kandidaten lezen dit voor ze versturen.',
		examples: ['onze eigen server in Utrecht'],
	},
	hidden: {
		title: 'Verborgen velden',
		description:
			'Velden die altijd meegaan, zoals de sleutel van een formulierdienst. Iedereen kan ze lezen: zet er geen geheim in.',
		examples: [{ access_key: 'abc-123' }],
	},
	trap: {
		title: 'Valstrik',
		description:
			'De naam van het veld dat alleen een spamprogramma invult. De ontvanger gooit weg wat daarmee binnenkomt.',
		examples: ['leave-empty'],
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
