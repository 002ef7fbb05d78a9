import type { FieldText } from '#i18n/nl/fields/field.ts';

export const contractFields = {
	type: {
		title: 'Soort contract',
		description:
			'permanent (vast), fixed-term (tijdelijk), on-call (oproep), agency (uitzend), secondment (detachering), internship (stage), apprenticeship (leerbaan), freelance (zelfstandig) of volunteer (vrijwillig).',
		examples: ['fixed-term'],
	},
	months: { title: 'Duur', description: 'Looptijd van het contract in maanden.', examples: [12] },
	trialMonths: {
		title: 'Proeftijd',
		description: 'Proeftijd in maanden. Schrijf 0 als er geen proeftijd is.',
		examples: [1],
	},
	noticeMonths: {
		title: 'Opzegtermijn',
		description: 'Hoeveel maanden van tevoren je opzegt.',
		examples: [1],
	},
	permanentAfter: {
		title: 'Vast contract',
		description: 'Wanneer en onder welke voorwaarde het contract vast wordt.',
		examples: [{ months: 12, condition: 'Als we allebei tevreden zijn.' }],
	},
	collectiveAgreement: {
		title: 'Cao',
		description: 'De naam van de cao. Schrijf none als er geen cao geldt.',
		examples: ['none'],
	},
} satisfies Record<string, FieldText>;

export const permanentAfterFields = {
	months: { title: 'Na', description: 'Aantal maanden na je start.', examples: [12] },
	condition: {
		title: 'Voorwaarde',
		description: 'Wat er dan moet kloppen.',
		examples: ['Bij een voldoende in je jaargesprek.'],
	},
} satisfies Record<string, FieldText>;
