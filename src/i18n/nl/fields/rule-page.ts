import type { FieldText } from '#i18n/nl/fields/field.ts';

export const rulePageFields = {
	title: { title: 'Titel', description: 'De naam van de regel.', examples: ['Uitroeptekens'] },
	summary: {
		title: 'In één zin',
		description: 'Wat de regel vraagt, hooguit 160 tekens.',
		examples: ['Schrijf zonder uitroeptekens.'],
	},
	weight: {
		title: 'Fout, waarschuwing of tip',
		description: 'Wanneer de regel wat meldt, als dat niet altijd hetzelfde is.',
		examples: ['Meer dan zeven eisen is een fout. Zes of zeven is een waarschuwing.'],
	},
	checked: {
		title: 'Nagekeken op',
		description: 'Wanneer iemand de bron voor het laatst heeft gelezen.',
		examples: ['2026-11-22'],
	},
} satisfies Record<string, FieldText>;
