import type { FieldText } from '#i18n/nl/fields/field.ts';

export const vacancyFields = {
	title: {
		title: 'Titel',
		description: 'Alleen de functie: geen plaats, werkgever of loon.',
		examples: ['Klantenservicemedewerker webshop'],
	},
	organisation: {
		title: 'Werkgever',
		description: 'De naam van een bestand in content/organisations, zonder .md.',
		examples: ['noorderwinkel'],
	},
	agencyFor: {
		title: 'Opdrachtgever',
		description: 'Alleen voor bureaus: bij wie het werk is.',
		examples: ['Duinpan Logistiek'],
	},
	language: {
		title: 'Taal van de vacature',
		description: 'nl of en. Zonder deze sleutel is het nl.',
		examples: ['nl'],
	},
	status: {
		title: 'Status',
		description: 'draft (concept), open, filled (vervuld) of withdrawn (ingetrokken).',
		examples: ['open'],
	},
	published: {
		title: 'Online vanaf',
		description: 'Jaar-maand-dag. Ligt de dag in de toekomst, dan verschijnt de vacature vanzelf.',
		examples: ['2026-11-20'],
	},
	closes: {
		title: 'Sluit op',
		description: 'De laatste dag waarop je kunt solliciteren. Daarna sluit de vacature vanzelf.',
		examples: ['2026-12-18'],
	},
	confirmed: {
		title: 'Gecontroleerd op',
		description: 'De laatste dag waarop iemand heeft gekeken of de vacature nog klopt.',
		examples: ['2026-11-20'],
	},
	reference: {
		title: 'Kenmerk',
		description: 'Een eigen kenmerk dat nooit meer verandert.',
		examples: ['NW-2026-014'],
	},
	formerSlugs: {
		title: 'Oude adressen',
		description:
			'Hoe dit bestand eerder heette, zonder .md. Wie een oude link volgt, komt dan toch hier.',
		examples: [['telefonist-webshop']],
	},
	jobGroup: {
		title: 'Functiegroep',
		description: 'Kies uit de lijst.',
		examples: ['klantenservice'],
	},
	openings: {
		title: 'Aantal plekken',
		description: 'Hoeveel mensen jullie zoeken.',
		examples: [2],
	},
	locations: {
		title: 'Werkplekken',
		description: 'Waar het werk is. Bij werk op afstand mag de lijst leeg zijn: [].',
		examples: [[{ city: 'Groningen', postalCode: '9711 LX' }]],
	},
	workplace: {
		title: 'Op locatie of thuis',
		description: 'Waar je werkt en wat je daarvoor krijgt.',
		examples: [{ type: 'hybrid', homeDays: 2 }],
	},
	hours: {
		title: 'Uren per week',
		description: 'De uren per week.',
		examples: [{ min: 24, max: 32 }],
	},
	salary: {
		title: 'Loon',
		description: 'Het bruto loon, van laag tot hoog.',
		examples: [
			{
				min: 2400,
				max: 2900,
				period: 'month',
				fullTimeHours: 36,
				stepCriteria: 'Voor elk jaar ervaring krijg je een trede erbij.',
				includesHolidayAllowance: false,
				holidayAllowance: 8,
			},
		],
	},
	allowances: {
		title: 'Toeslagen',
		description: 'Extra loon voor bijzondere uren. Schrijf [] als er geen toeslagen zijn.',
		examples: [[{ for: 'evening', from: '20:00', percent: 35 }]],
	},
	contract: {
		title: 'Contract',
		description: 'Soort, duur, proeftijd en cao.',
		examples: [{ type: 'fixed-term', months: 12, trialMonths: 1, collectiveAgreement: 'none' }],
	},
	shifts: {
		title: 'Diensten',
		description:
			'Wanneer je werkt. De lijst mag alleen leeg zijn als je je tijden zelf kiest of als er vaste dagen voor oproepen zijn.',
		examples: [
			[{ name: 'Dag', days: ['mon', 'tue'], from: '08:00', to: '16:30', breakMinutes: 30 }],
		],
	},
	roster: {
		title: 'Rooster',
		description: 'Hoe het rooster ontstaat, overwerk en bereikbaarheid.',
		examples: [
			{
				knownDaysAhead: 28,
				overtime: { expected: 'never' },
				reachability: { outsideHours: false },
			},
		],
	},
	tasks: {
		title: 'Taken',
		description: 'Drie tot zeven taken, met het deel van je tijd.',
		examples: [
			[
				{ task: 'Je beantwoordt vragen per telefoon en chat.', share: 60 },
				{ task: 'Je verwerkt retouren in het systeem.', share: 30 },
				{ task: 'Je belt klanten terug over hun klacht.', share: 10 },
			],
		],
	},
	contactMix: {
		title: 'Klantcontact per kanaal',
		description: 'Hoe het klantcontact verdeeld is, samen 100 procent.',
		examples: [{ phone: 40, chat: 40, email: 20 }],
	},
	workload: {
		title: 'Werkdruk',
		description: 'Hoe druk het is.',
		examples: [{ contactsPerDay: 55 }],
	},
	systems: {
		title: 'Systemen',
		description: 'Programma’s waarmee je werkt.',
		examples: [[{ name: 'Zendesk', level: 'taught' }]],
	},
	mustHaves: {
		title: 'Dit heb je nodig',
		description:
			'Alleen wat echt niet kan ontbreken, liefst hooguit vijf. Schrijf [] als er geen eisen zijn.',
		examples: [['Je kunt op donderdag tot 21.00 uur werken.']],
	},
	niceToHaves: {
		title: 'Fijn als je dit hebt',
		description: 'Helpt, maar is niet nodig.',
		examples: [['Je kent onze producten.']],
	},
	bonus: { title: 'Bonus', description: 'Leuk meegenomen.', examples: [['Je spreekt Duits.']] },
	taught: {
		title: 'Dit leer je hier',
		description: 'Wat je nog niet hoeft te kunnen.',
		examples: [['Werken met Zendesk']],
	},
	competencies: {
		title: 'Competenties',
		description: 'Namen van bestanden in content/competencies, zonder .md.',
		examples: [['empathie', 'geduld']],
	},
	experience: {
		title: 'Ervaring',
		description: 'Hoeveel ervaring nodig is.',
		examples: [{ months: 0 }],
	},
	education: {
		title: 'Opleiding',
		description: 'Het laagste niveau dat nodig is. none: er is geen diploma nodig.',
		examples: ['none'],
	},
	educationAlternative: {
		title: 'Of anders',
		description: 'Wat ook goed is in plaats van het diploma.',
		examples: ['drie jaar ervaring in hetzelfde werk'],
	},
	languages: {
		title: 'Talen',
		description: 'Welke talen je nodig hebt en waarvoor.',
		examples: [[{ language: 'nl', level: 'B2', neededFor: 'bellen en mailen met klanten' }]],
	},
	benefits: {
		title: 'Voorwaarden',
		description: 'Wat je naast loon krijgt, in bedragen en aantallen.',
		examples: [{ leaveDays: 25, travel: { perKilometre: 0.23 } }],
	},
	team: { title: 'Team', description: 'Met wie je werkt.', examples: [{ size: 8 }] },
	growth: {
		title: 'Groei',
		description: 'Stappen die je kunt zetten, met tijd en loon.',
		examples: [[{ role: 'senior medewerker', afterMonths: 18 }]],
	},
	onboarding: {
		title: 'Inwerken',
		description: 'Hoe je wordt ingewerkt.',
		examples: [{ weeks: 3, buddy: true }],
	},
	challenges: {
		title: 'Eerlijk gezegd',
		description: 'Wat lastig is aan dit werk.',
		examples: [['Op maandag staat de telefoon niet stil.']],
	},
	targets: {
		title: 'Waar we op letten',
		description: 'Waar je werk op beoordeeld wordt.',
		examples: [[{ measure: 'Cijfer van klanten', value: 'gemiddeld een 8', fromWeek: 10 }]],
	},
	selection: {
		title: 'Sollicitatieprocedure',
		description: 'De stappen van sollicitatie tot aanbod, in volgorde.',
		examples: [
			[
				{ step: 'Kennismaken per telefoon', type: 'phone', minutes: 15 },
				{
					step: 'Rollenspel',
					type: 'role-play',
					minutes: 30,
					assesses: ['luisteren', 'uitleggen'],
				},
			],
		],
	},
	meetings: {
		title: 'Kennismaken',
		description: 'Bijeenkomsten waar je het werk leert kennen voor je solliciteert.',
		examples: [
			[{ date: '2026-12-03', from: '19:00', to: '20:30', place: 'Pakhuiskade 12, Groningen' }],
		],
	},
	apply: {
		title: 'Solliciteren',
		description: 'Hoe je solliciteert en wanneer je antwoord krijgt. Minstens één weg is nodig.',
		examples: [{ email: 'werk@example.nl', cv: 'optional', replyWithinWorkdays: 5 }],
	},
	contact: {
		title: 'Vragen stellen',
		description: 'Wie vragen over de baan beantwoordt.',
		examples: [{ role: 'recruiter', phone: '050 123 45 67' }],
	},
	screening: {
		title: 'Controles',
		description: 'Controles vooraf, met reden.',
		examples: [[{ type: 'vog', reason: 'Je werkt met gegevens van verzekerden.' }]],
	},
	privacy: {
		title: 'Je gegevens',
		description: 'Wat er met de gegevens van kandidaten gebeurt.',
		examples: [{ retentionWeeks: 4 }],
	},
	referral: {
		title: 'Aanbrengpremie',
		description: 'Wat iemand krijgt die een kandidaat aanbrengt.',
		examples: [{ amount: 500, conditions: 'Na de proeftijd.' }],
	},
	channels: {
		title: 'Kanalen',
		description:
			'Waar de vacature ook verschijnt. Zonder deze sleutel: overal waar de gegevens genoeg zijn.',
		examples: [['google', 'indeed']],
	},
	faq: {
		title: 'Vragen en antwoorden',
		description: 'Vragen die kandidaten vaak stellen.',
		examples: [
			[{ question: 'Moet ik alle producten kennen?', answer: 'Nee, dat leer je in drie weken.' }],
		],
	},
	exceptions: {
		title: 'Uitzonderingen',
		description: 'Waar je bewust van een regel afwijkt. Kandidaten zien de reden.',
		examples: [
			[
				{
					rule: 'requirements-overload',
					reason: 'De wet noemt acht diploma’s.',
					until: '2027-01-31',
				},
			],
		],
	},
} satisfies Record<string, FieldText>;

export const faqFields = {
	question: {
		title: 'Vraag',
		description: 'De vraag van een kandidaat.',
		examples: ['Moet ik in december werken?'],
	},
	answer: {
		title: 'Antwoord',
		description: 'Het antwoord.',
		examples: ['Ja, in december werk je één zaterdag extra.'],
	},
} satisfies Record<string, FieldText>;

export const exceptionFields = {
	rule: {
		title: 'Regel',
		description: 'De naam van de regel.',
		examples: ['requirements-overload'],
	},
	reason: {
		title: 'Reden',
		description: 'Waarom je afwijkt.',
		examples: ['De wet noemt acht diploma’s.'],
	},
	until: {
		title: 'Tot en met',
		description: 'De laatste dag waarop de uitzondering geldt.',
		examples: ['2027-01-31'],
	},
} satisfies Record<string, FieldText>;
