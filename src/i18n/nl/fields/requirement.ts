import type { FieldText } from '#i18n/nl/fields/field.ts';

export const experienceFields = {
	months: {
		title: 'Ervaring in maanden',
		description: 'Hoeveel ervaring nodig is. Schrijf 0 als je zonder ervaring kunt beginnen.',
		examples: [0],
	},
	alsoWelcome: {
		title: 'Ook welkom',
		description: 'Ander werk waar je veel aan hebt.',
		examples: [['horeca', 'winkel', 'zorg']],
	},
} satisfies Record<string, FieldText>;

export const languageFields = {
	language: {
		title: 'Taal',
		description: 'Taalcode van twee letters, zoals nl, en of de.',
		examples: ['nl'],
	},
	level: {
		title: 'Niveau',
		description: 'A1, A2 (basis), B1, B2 (zelfstandig), C1 of C2 (vaardig).',
		examples: ['B2'],
	},
	neededFor: {
		title: 'Nodig voor',
		description: 'Waarvoor je de taal gebruikt.',
		examples: ['mailen met klanten'],
	},
} satisfies Record<string, FieldText>;
