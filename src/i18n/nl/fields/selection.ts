import type { FieldText } from '#i18n/nl/fields/field.ts';

export const selectionFields = {
	step: { title: 'Stap', description: 'Wat er gebeurt.', examples: ['Kennismaken per telefoon'] },
	type: {
		title: 'Soort stap',
		description:
			'phone (telefoon), interview (gesprek), practical-test (praktijkopdracht), role-play (rollenspel), trial-day (meeloopdag), reference-check (referenties) of offer (aanbod).',
		examples: ['phone'],
	},
	minutes: { title: 'Duur', description: 'Hoeveel minuten het kost.', examples: [15] },
	with: {
		title: 'Met wie',
		description: 'De rol van wie je spreekt.',
		examples: ['de teamleider'],
	},
	assesses: {
		title: 'Waar we op letten',
		description: 'Wat we in deze stap beoordelen.',
		examples: [['luisteren', 'uitleggen']],
	},
	withinWorkdays: {
		title: 'Binnen',
		description: 'Binnen hoeveel werkdagen na de vorige stap.',
		examples: [3],
	},
	paid: {
		title: 'Betaald',
		description: 'true als je voor deze stap betaald krijgt.',
		examples: [true],
	},
} satisfies Record<string, FieldText>;
