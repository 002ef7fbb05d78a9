import type { FieldText } from '#i18n/nl/fields/field.ts';

export const siteFields = {
	name: { title: 'Naam', description: 'De naam van het bord.', examples: ['Helder'] },
	url: {
		title: 'Adres',
		description: 'Het adres waarop het bord staat, met een pad als het niet in de hoofdmap staat.',
		examples: ['https://vacatures.example.nl'],
	},
	language: { title: 'Taal', description: 'De taal van het bord.', examples: ['nl'] },
	tagline: {
		title: 'Slagzin',
		description: 'De kop op de voorpagina.',
		examples: ['Vacatures waarvan je weet wat ze zijn'],
	},
	description: {
		title: 'Omschrijving',
		description: 'Eén zin voor zoekmachines en onder de kop, hooguit 160 tekens.',
		examples: ['Banen met loon, rooster en eisen op papier.'],
	},
	notice: {
		title: 'Mededeling',
		description: 'Een zin boven elke pagina.',
		examples: ['Dit is een voorbeeld: de werkgevers zijn verzonnen.'],
	},
	translations: {
		title: 'Vertalingen',
		description:
			'Andere talen waarin het hele bord er ook staat. Vacatures blijven in hun eigen taal.',
		examples: [
			{
				en: {
					tagline: 'Jobs that tell you what they are',
					description: 'Jobs with pay, schedule and requirements on paper.',
				},
			},
		],
	},
	english: {
		title: 'Engels',
		description: 'Staat dit er, dan staat het bord ook in het Engels op /en/.',
		examples: [
			{
				tagline: 'Jobs that tell you what they are',
				description: 'Jobs with pay, schedule and requirements on paper.',
			},
		],
	},
	colours: { title: 'Kleuren', description: 'De huiskleur.', examples: [{ accent: '#0b5d6b' }] },
	logo: {
		title: 'Logo',
		description: 'Bestand en beschrijving.',
		examples: [{ src: './site-logo.svg', alt: 'Helder' }],
	},
	channels: {
		title: 'Kanalen',
		description: 'Waar vacatures ook verschijnen, als een vacature zelf niets kiest.',
		examples: [['google', 'feeds']],
	},
	repository: {
		title: 'Opslag',
		description:
			'Waar de bestanden van het bord staan. Hiermee krijgt de controlepagina een knop die een vacature daar opent als nieuw bestand.',
		examples: [{ host: 'github', url: 'https://github.com/voorbeeld/vacatures' }],
	},
	lint: {
		title: 'Regels',
		description: 'Hoe streng de controle is.',
		examples: [{ minimumLabel: 'C', maxDaysOpen: 60 }],
	},
	manage: {
		title: 'Beheer',
		description:
			'Staat dit er, dan kun je op /beheer/ vacatures in een formulier schrijven. Zie docs/beheer.md.',
		examples: [{ backend: { name: 'github', repo: 'voorbeeld/vacatures' }, workflow: 'editorial' }],
	},
} satisfies Record<string, FieldText>;

export const manageFields = {
	backend: {
		title: 'Opslag',
		description: 'Waar de bestanden van het bord staan.',
		examples: [{ name: 'github', repo: 'voorbeeld/vacatures' }],
	},
	workflow: {
		title: 'Werkwijze',
		description:
			'editorial (elke wijziging is eerst een voorstel, dat de controle moet doorstaan) of simple (bewaren zet de wijziging meteen in de hoofdtak). Zonder deze sleutel is het editorial, en bij gitea simple.',
		examples: ['editorial'],
	},
	folder: {
		title: 'Map',
		description: 'De map met content, gezien vanaf de hoofdmap van de opslag.',
		examples: ['content'],
	},
} satisfies Record<string, FieldText>;

export const manageBackendFields = {
	name: { title: 'Dienst', description: 'github, gitlab of gitea.', examples: ['github'] },
	repo: {
		title: 'Plek',
		description: 'De eigenaar en de naam, met een schuine streep ertussen.',
		examples: ['voorbeeld/vacatures'],
	},
	branch: {
		title: 'Hoofdtak',
		description: 'De tak waaruit het bord wordt gemaakt. Zonder deze sleutel kiest de dienst.',
		examples: ['main'],
	},
	api: {
		title: 'Adres van de dienst',
		description: 'Alleen voor een eigen server: het https-adres waar programma’s mee praten.',
		examples: ['https://git.example.nl/api/v4'],
	},
	login: {
		title: 'Adres om in te loggen',
		description: 'Het https-adres waarop je inlogt, als dat niet dat van de dienst zelf is.',
		examples: ['https://git.example.nl'],
	},
	appId: {
		title: 'Nummer van het programma',
		description: 'Wat gitlab of gitea geeft als je het bord daar aanmeldt om in te loggen.',
		examples: ['3f1c9a'],
	},
} satisfies Record<string, FieldText>;

export const translationFields = {
	tagline: {
		title: 'Slagzin',
		description: 'De kop op de voorpagina in deze taal.',
		examples: ['Jobs that tell you what they are'],
	},
	description: {
		title: 'Omschrijving',
		description: 'Eén zin in deze taal voor zoekmachines en onder de kop, hooguit 160 tekens.',
		examples: ['Jobs with pay, schedule and requirements on paper.'],
	},
	notice: {
		title: 'Mededeling',
		description: 'De zin boven elke pagina in deze taal. Zonder deze zin staat de gewone er.',
		examples: ['This is an example: the employers are made up.'],
	},
} satisfies Record<string, FieldText>;

export const colourFields = {
	accent: {
		title: 'Accentkleur',
		description:
			'Een kleur als # met zes tekens. Hij moet goed te lezen zijn op een lichte achtergrond.',
		examples: ['#0b5d6b'],
	},
} satisfies Record<string, FieldText>;

export const repositoryFields = {
	host: {
		title: 'Dienst',
		description:
			'Wat er draait: github, gitlab of forgejo. Kies forgejo ook voor Gitea en Codeberg.',
		examples: ['github'],
	},
	url: {
		title: 'Adres',
		description: 'Het adres van de opslag, zoals je het in de browser ziet.',
		examples: ['https://github.com/voorbeeld/vacatures'],
	},
	branch: {
		title: 'Tak',
		description: 'De tak waarop een nieuw bestand begint.',
		examples: ['main'],
	},
	directory: {
		title: 'Map',
		description: 'De map met vacatures, gezien vanaf het begin van de opslag.',
		examples: ['content/vacancies'],
	},
} satisfies Record<string, FieldText>;

export const lintPolicyFields = {
	minimumLabel: {
		title: 'Laagste label',
		description: 'Het laagste label dat online mag.',
		examples: ['C'],
	},
	maxDaysOpen: {
		title: 'Langst open',
		description: 'Hoeveel dagen een vacature open mag staan.',
		examples: [60],
	},
	severity: {
		title: 'Zwaarte per regel',
		description:
			'Per regel: off, info, warning of error. Zo gaat ook een regel aan die uit staat, zoals weak-phrase.',
		examples: [{ 'sentence-length': 'info' }],
	},
	allow: {
		title: 'Toegestane woorden',
		description: 'Woorden die nooit een melding geven, zoals de naam van een eigen programma.',
		examples: [['Jong & Wijs']],
	},
	flag: {
		title: 'Eigen woorden',
		description: 'Woorden die dit bord niet wil, met de reden.',
		examples: [
			[{ phrase: 'klantreis', reason: 'Kandidaten kennen het woord niet.', instead: 'contact' }],
		],
	},
} satisfies Record<string, FieldText>;

export const ownPhraseFields = {
	phrase: {
		title: 'Woorden',
		description: 'De woorden zoals ze in een tekst staan. Hoofdletters maken niet uit.',
		examples: ['klantreis'],
	},
	reason: {
		title: 'Reden',
		description: 'Waarom niet, in één zin. Wie de vacature schrijft, leest die zin.',
		examples: ['Kandidaten kennen het woord niet.'],
	},
	instead: {
		title: 'Liever',
		description: 'Wat er beter kan staan.',
		examples: ['contact met de klant'],
	},
} satisfies Record<string, FieldText>;
