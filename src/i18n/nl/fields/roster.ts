import type { FieldText } from '#i18n/nl/fields/field.ts';

const dayList =
	'mon (maandag), tue (dinsdag), wed (woensdag), thu (donderdag), fri (vrijdag), sat (zaterdag) of sun (zondag).';

export const shiftFields = {
	name: {
		title: 'Naam van de dienst',
		description: 'Hoe jullie de dienst noemen.',
		examples: ['Laat'],
	},
	days: { title: 'Dagen', description: dayList, examples: [['mon', 'tue']] },
	daysPerWeek: {
		title: 'Aantal dagen',
		description:
			'Hoeveel van deze dagen je in zo’n week werkt. Zonder deze sleutel zijn het ze allemaal.',
		examples: [2],
	},
	from: { title: 'Van', description: 'Begintijd, met een dubbele punt.', examples: ['12:30'] },
	to: {
		title: 'Tot',
		description:
			'Eindtijd. Is die vroeger dan de begintijd, dan eindigt de dienst de volgende dag.',
		examples: ['21:00'],
	},
	breakMinutes: { title: 'Pauze', description: 'Onbetaalde pauze in minuten.', examples: [30] },
	every: {
		title: 'Om de hoeveel weken',
		description: '1 is elke week, 3 is één keer in de drie weken.',
		examples: [3],
	},
} satisfies Record<string, FieldText>;

export const rosterFields = {
	knownDaysAhead: {
		title: 'Rooster bekend',
		description: 'Hoeveel dagen van tevoren je je rooster weet.',
		examples: [28],
	},
	selfScheduling: {
		title: 'Zelf roosteren',
		description: 'true als je je diensten zelf kiest.',
		examples: [true],
	},
	swapping: { title: 'Ruilen', description: 'true als je diensten mag ruilen.', examples: [true] },
	referenceDays: {
		title: 'Dagen waarop je kunt werken',
		description: 'Bij een wisselend rooster: op welke dagen en tijden je opgeroepen kunt worden.',
		examples: [[{ days: ['sat', 'sun'], from: '09:00', to: '18:00' }]],
	},
	flexible: {
		title: 'Flexibele werktijden',
		description:
			'In plaats van diensten: op welke dagen en tussen welke tijden je je uren zelf indeelt.',
		examples: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '19:00' }],
	},
	peaks: {
		title: 'Drukke perioden',
		description: 'Wanneer het drukker is en wat dat voor je rooster betekent.',
		examples: [[{ period: 'november en december', note: 'Dan werken we één zaterdag extra.' }]],
	},
	overtime: {
		title: 'Overwerk',
		description:
			'Of je overwerkt en wat je ervoor krijgt. Schrijf expected: never als je niet overwerkt.',
		examples: [{ expected: 'never' }],
	},
	reachability: {
		title: 'Bereikbaarheid',
		description: 'Of je buiten je werktijd bereikbaar moet zijn.',
		examples: [{ outsideHours: false }],
	},
} satisfies Record<string, FieldText>;

export const referenceDayFields = {
	days: { title: 'Dagen', description: dayList, examples: [['sat', 'sun']] },
	from: { title: 'Van', description: 'Vroegste begintijd.', examples: ['09:00'] },
	to: { title: 'Tot', description: 'Laatste eindtijd.', examples: ['18:00'] },
} satisfies Record<string, FieldText>;

export const flexibleFields = {
	days: { title: 'Dagen', description: dayList, examples: [['mon', 'tue', 'wed']] },
	from: { title: 'Vanaf', description: 'Zo vroeg kun je beginnen.', examples: ['07:00'] },
	to: { title: 'Tot', description: 'Zo laat kun je stoppen.', examples: ['19:00'] },
	coreFrom: {
		title: 'Iedereen is er vanaf',
		description: 'Begin van de uren waarop iedereen werkt. Laat het weg als die er niet zijn.',
		examples: ['10:00'],
	},
	coreTo: {
		title: 'Iedereen is er tot',
		description: 'Eind van de uren waarop iedereen werkt.',
		examples: ['15:00'],
	},
} satisfies Record<string, FieldText>;

export const peakFields = {
	period: {
		title: 'Periode',
		description: 'Maanden, dagen of uren.',
		examples: ['november en december'],
	},
	note: {
		title: 'Wat dat betekent',
		description: 'Wat je ervan merkt in je rooster.',
		examples: ['Dan werk je één zaterdag extra.'],
	},
} satisfies Record<string, FieldText>;

export const overtimeFields = {
	expected: {
		title: 'Hoe vaak',
		description: 'never (nooit), sometimes (soms) of often (vaak).',
		examples: ['never'],
	},
	compensation: {
		title: 'Vergoeding',
		description: 'Wat je voor overwerk krijgt, in tijd of geld.',
		examples: ['Uitbetaald met 50% erbij, of vrij in dezelfde maand.'],
	},
} satisfies Record<string, FieldText>;

export const reachabilityFields = {
	outsideHours: {
		title: 'Buiten werktijd',
		description: 'true als je buiten je diensten bereikbaar moet zijn.',
		examples: [false],
	},
	compensation: {
		title: 'Vergoeding',
		description: 'Wat je voor bereikbaarheid krijgt.',
		examples: ['€ 90 per week'],
	},
} satisfies Record<string, FieldText>;
