import type { FieldText } from '#i18n/nl/fields/field.ts';

export const competencyFields = {
	name: {
		title: 'Naam',
		description: 'De competentie in één of twee woorden.',
		examples: ['Geduld'],
	},
	definition: {
		title: 'Betekenis',
		description: 'Wat je ermee bedoelt, in één zin.',
		examples: ['Je blijft rustig en vriendelijk, ook bij de derde keer dezelfde vraag.'],
	},
	translations: {
		title: 'Vertalingen',
		description:
			'Naam en betekenis in andere talen, voor vacatures in die taal. Zonder vertaling staat er de Nederlandse tekst.',
		examples: [{ en: { name: 'Patience', definition: 'You give people the time they need.' } }],
	},
	english: {
		title: 'Engels',
		description: 'Naam en betekenis voor vacatures in het Engels.',
		examples: [{ name: 'Patience', definition: 'You give people the time they need.' }],
	},
	synonyms: {
		title: 'Andere woorden',
		description:
			'Hoe vacatures het ook noemen in hun stappen, bij `assesses`. Zo vindt Helder de vragen en de schaal erbij.',
		examples: [['uitspreken laten', 'de tijd nemen']],
	},
	behaviour: {
		title: 'Zichtbaar gedrag',
		description: 'Wat je iemand ziet of hoort doen.',
		examples: [['Laat de ander uitspreken.']],
	},
	questions: {
		title: 'Vragen over vroeger gedrag',
		description: 'Vragen naar iets dat echt gebeurd is.',
		examples: [['Vertel over een keer dat iemand boos op je was. Wat deed je?']],
	},
	anchors: {
		title: 'Ankers 1 tot en met 5',
		description: 'Vijf zinnen: hoe een score van 1, 2, 3, 4 en 5 eruitziet.',
		examples: [
			['Valt in de rede.', 'Luistert half.', 'Luistert.', 'Vat samen.', 'Vat samen en checkt.'],
		],
	},
} satisfies Record<string, FieldText>;

export const competencyTranslationFields = {
	name: {
		title: 'Naam',
		description: 'De competentie in één of twee woorden, in deze taal.',
		examples: ['Patience'],
	},
	definition: {
		title: 'Betekenis',
		description: 'Wat je ermee bedoelt, in één zin in deze taal.',
		examples: ['You give people the time they need.'],
	},
} satisfies Record<string, FieldText>;
