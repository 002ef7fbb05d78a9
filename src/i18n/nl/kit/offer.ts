import { plural } from '#i18n/nl/count.ts';

/** The sheet with what was agreed, and the letter around it. */
export const offer = {
	title: 'Aanbod',
	lead: 'De brief met het aanbod, en wat je nakijkt voor het contract weggaat.',
	sheet: 'Afsprakenblad',
	sheetLead: 'Wat in de vacature stond, staat hier weer. Zo komt in het contract wat beloofd is.',
	sheetTitle: 'Onze afspraken',
	sheetText:
		'Loop dit samen door voor er getekend wordt. Vul in wat voor deze persoon geldt. Wijkt iets af van de vacature, schrijf erbij waarom.',
	sheetCaption: 'Uit de vacature, en wat we afspreken',
	sheetHead: ['Onderwerp', 'In de vacature', 'Afgesproken'],
	row: {
		title: 'Functie',
		start: 'Begint op',
		hours: 'Uren per week',
		pay: 'Loon',
		payRules: 'Hoe het loon wordt bepaald',
		allowances: 'Toeslagen',
		noAllowances: 'Geen',
		shifts: 'Diensten',
		roster: 'Rooster',
		contract: 'Contract',
		place: 'Werkplek',
		benefits: 'Verder',
		growth: 'Doorgroeien',
		onboarding: 'Inwerken',
	},
	unknown: 'Staat niet in de vacature',
	trial: 'Proeftijd nakijken',
	trialNone: 'Bij een contract van zes maanden of korter mag er geen proeftijd zijn.',
	trialUpTo: (alone: number, byAgreement: number) =>
		alone === byAgreement
			? `Bij dit contract mag de proeftijd hooguit ${plural(alone, 'maand', 'maanden')} zijn.`
			: `Bij dit contract mag de proeftijd hooguit ${plural(alone, 'maand', 'maanden')} zijn, of ${plural(byAgreement, 'maand', 'maanden')} als de cao dat toestaat.`,
	trialOutside:
		'Voor deze vorm van samenwerken gelden andere regels. Een proeftijd hoort er niet zomaar bij.',
	trialRules: (period: string) =>
		`${period} Zij staat op papier en is voor jullie allebei even lang. Is ze te lang, dan geldt er helemaal geen proeftijd (artikel 7:652 van het Burgerlijk Wetboek).`,
	contract: 'Controleren voor het contract weggaat',
	contractItems: [
		'Naam en adres van werkgever en werknemer, functie, plaats, begindatum.',
		'Duur van het contract, of dat het vast is.',
		'Uren, diensten en hoelang vooraf het rooster bekend is. Bij wisselende tijden ook de dagen en uren waarop iemand kan worden opgeroepen.',
		'Loon, toeslagen, vakantiebijslag en wanneer er betaald wordt.',
		'Proeftijd, opzegtermijn, vakantiedagen, pensioen, cao.',
		'Scholing die nodig is voor het werk: gratis en onder werktijd.',
		'Nevenwerk: alleen beperken met een reden, zoals gezondheid of geheimhouding.',
	],
	letter: 'Brief of mail met het aanbod',
	letterText: (title: string, employer: string, days: string) => [
		`Beste [naam],`,
		`Goed nieuws: we willen graag dat je bij ${employer} komt werken als ${title}. We kozen voor jou omdat [één zin met wat je liet zien].`,
		'Dit bieden we je. Je begint op [datum], voor [aantal] uur per week. Je loon is [bedrag] bruto per [maand of uur], met [aantal]% vakantiebijslag. Je contract is [vast / voor … maanden], met [geen / … maand] proeftijd. De rest staat op het afsprakenblad hierbij.',
		`Lees het rustig. Vragen mogen altijd, ook over het loon. Laat je het ons weten voor [datum${days}]?`,
		'Pas als we allebei getekend hebben, is het definitief. Zeg je huidige baan dus niet eerder op.',
		'Groet, [naam en telefoonnummer]',
	],
	letterDays: ', minstens drie werkdagen later',
	letterEnglish: 'De vacature is in het Engels: stuur deze brief ook in het Engels.',
	signature: 'Handtekening werkgever en kandidaat, datum',
} as const;
