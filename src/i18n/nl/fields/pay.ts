import type { FieldText } from '#i18n/nl/fields/field.ts';

export const hoursFields = {
	min: { title: 'Minste uren', description: 'Het kleinste aantal uren per week.', examples: [24] },
	max: { title: 'Meeste uren', description: 'Het grootste aantal uren per week.', examples: [32] },
	growsTo: {
		title: 'Kan groeien naar',
		description: 'Het aantal uren waar de baan later naartoe kan groeien.',
		examples: [36],
	},
} satisfies Record<string, FieldText>;

export const salaryFields = {
	min: {
		title: 'Laagste loon',
		description: 'Bruto bedrag in euro, zonder toeslagen.',
		examples: [2400],
	},
	max: {
		title: 'Hoogste loon',
		description: 'Bruto bedrag in euro, zonder toeslagen.',
		examples: [2900],
	},
	period: {
		title: 'Per uur, maand of jaar',
		description: 'hour (per uur), month (per maand) of year (per jaar).',
		examples: ['month'],
	},
	kind: {
		title: 'Soort betaling',
		description:
			'wage (loon), fee (tarief van een zelfstandige, zonder btw) of allowance (vergoeding bij stage of vrijwilligerswerk). Zonder deze sleutel is het loon.',
		examples: ['wage'],
	},
	fullTimeHours: {
		title: 'Volledige werkweek',
		description: 'Het aantal uren per week waar het maand- of jaarloon bij hoort.',
		examples: [36],
	},
	scale: { title: 'Schaal', description: 'De loonschaal in de cao of regeling.', examples: ['5'] },
	stepCriteria: {
		title: 'Wat je plek bepaalt',
		description: 'Waarvan het afhangt of je onderaan of bovenaan begint.',
		examples: ['Je begint onderaan. Voor elk jaar ervaring met klanten krijg je een trede erbij.'],
	},
	includesHolidayAllowance: {
		title: 'Is het vakantiegeld inbegrepen?',
		description: 'true als het vakantiegeld al in het bedrag zit, anders false.',
		examples: [false],
	},
	holidayAllowance: {
		title: 'Vakantiegeld',
		description: 'Percentage van het jaarloon. De wet vraagt minstens 8, tenzij een cao afwijkt.',
		examples: [8],
	},
	yearEndBonus: {
		title: 'Eindejaarsuitkering',
		description: 'Percentage van het jaarloon. Schrijf 0 als er geen is.',
		examples: [4],
	},
	variable: {
		title: 'Variabel loon',
		description: 'Bonus of provisie naast het vaste loon.',
		examples: [{ description: 'Teambonus', min: 0, max: 100, period: 'month' }],
	},
} satisfies Record<string, FieldText>;

export const variablePayFields = {
	description: {
		title: 'Omschrijving',
		description: 'Waarvoor je het krijgt.',
		examples: ['Teambonus als klanten ons gemiddeld een 8 geven'],
	},
	min: { title: 'Minstens', description: 'Het laagste bedrag in euro.', examples: [0] },
	max: { title: 'Hooguit', description: 'Het hoogste bedrag in euro.', examples: [100] },
	period: {
		title: 'Per uur, maand of jaar',
		description: 'hour (per uur), month (per maand) of year (per jaar).',
		examples: ['month'],
	},
} satisfies Record<string, FieldText>;

export const allowanceFields = {
	for: {
		title: 'Toeslag voor',
		description:
			'evening (avond), night (nacht), saturday (zaterdag), sunday (zondag), holiday (feestdag) of overtime (overwerk).',
		examples: ['evening'],
	},
	from: {
		title: 'Vanaf',
		description: 'Het tijdstip waarop de toeslag ingaat.',
		examples: ['20:00'],
	},
	to: { title: 'Tot', description: 'Het tijdstip waarop de toeslag stopt.', examples: ['24:00'] },
	percent: { title: 'Percentage', description: 'Procent boven op het uurloon.', examples: [35] },
	perHour: {
		title: 'Bedrag per uur',
		description: 'Euro per uur boven op het uurloon.',
		examples: [2.5],
	},
	stacks: {
		title: 'Telt op bij andere toeslagen',
		description:
			'true als iemand deze toeslag krijgt boven op een andere toeslag voor hetzelfde uur. Anders telt van toeslagen die samenvallen alleen de hoogste.',
		examples: [true],
	},
} satisfies Record<string, FieldText>;
