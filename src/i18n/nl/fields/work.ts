import type { FieldText } from '#i18n/nl/fields/field.ts';

export const taskFields = {
	task: {
		title: 'Taak',
		description: 'Wat je doet, in één zin die begint met je.',
		examples: ['Je beantwoordt vragen over bestellingen per telefoon en chat.'],
	},
	share: {
		title: 'Aandeel',
		description:
			'Procent van je tijd. Geef het bij alle taken of bij geen enkele; samen zijn ze 100.',
		examples: [60],
	},
} satisfies Record<string, FieldText>;

const mixDescription = 'Procent van het klantcontact. Alle kanalen samen zijn 100.';

export const contactMixFields = {
	phone: { title: 'Telefoon', description: mixDescription, examples: [40] },
	chat: { title: 'Chat', description: mixDescription, examples: [20] },
	email: { title: 'E-mail', description: mixDescription, examples: [15] },
	social: { title: 'Sociale media', description: mixDescription, examples: [5] },
	desk: { title: 'Aan de balie', description: mixDescription, examples: [20] },
} satisfies Record<string, FieldText>;

export const workloadFields = {
	contactsPerDay: {
		title: 'Contacten per dag',
		description: 'Hoeveel klanten je op een gewone dag helpt.',
		examples: [55],
	},
	busiest: {
		title: 'Drukste moment',
		description: 'Wanneer het het drukst is.',
		examples: ['maandagochtend tussen 9 en 12 uur'],
	},
} satisfies Record<string, FieldText>;

export const systemFields = {
	name: { title: 'Systeem', description: 'De naam van het programma.', examples: ['Zendesk'] },
	level: {
		title: 'Niveau',
		description: 'required (nodig), useful (handig) of taught (leer je hier).',
		examples: ['taught'],
	},
} satisfies Record<string, FieldText>;

export const targetFields = {
	measure: {
		title: 'Wat we meten',
		description: 'Waar je werk op beoordeeld wordt.',
		examples: ['Cijfer van klanten na een gesprek'],
	},
	value: {
		title: 'Streefwaarde',
		description: 'Het getal dat we verwachten.',
		examples: ['gemiddeld een 8'],
	},
	fromWeek: { title: 'Vanaf week', description: 'Vanaf welke week het telt.', examples: [10] },
} satisfies Record<string, FieldText>;
