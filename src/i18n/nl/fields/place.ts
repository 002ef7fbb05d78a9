import type { FieldText } from '#i18n/nl/fields/field.ts';

export const locationFields = {
	city: { title: 'Plaats', description: 'De plaats waar het werk is.', examples: ['Groningen'] },
	postalCode: {
		title: 'Postcode',
		description: 'De postcode van de werkplek. Daarmee vinden kandidaten werk in de buurt.',
		examples: ['9711 LX'],
	},
	street: {
		title: 'Straat en nummer',
		description: 'Het adres van de werkplek.',
		examples: ['Kade 12'],
	},
	province: {
		title: 'Provincie',
		description: 'Alleen nodig als de provincie niet uit de postcode of plaats volgt.',
		examples: ['Groningen'],
	},
	country: {
		title: 'Land',
		description: 'Landcode van twee hoofdletters. Zonder deze sleutel is het Nederland.',
		examples: ['NL'],
	},
} satisfies Record<string, FieldText>;

export const workplaceFields = {
	type: {
		title: 'Soort werkplek',
		description: 'on-site (op locatie), hybrid (deels thuis) of remote (helemaal op afstand).',
		examples: ['hybrid'],
	},
	homeDays: {
		title: 'Thuiswerkdagen',
		description: 'Hoeveel dagen per week je thuis kunt werken.',
		examples: [2],
	},
	requirements: {
		title: 'Eisen aan de werkplek',
		description: 'Wat je thuis of op de werkplek nodig hebt.',
		examples: [['Internet van minstens 50 Mbit per seconde']],
	},
	allowance: {
		title: 'Thuiswerkvergoeding',
		description: 'Euro per dag die je thuis werkt.',
		examples: [2.4],
	},
} satisfies Record<string, FieldText>;
