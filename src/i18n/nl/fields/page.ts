import type { FieldText } from '#i18n/nl/fields/field.ts';

export const pageFields = {
	title: { title: 'Titel', description: 'De kop van de pagina.', examples: ['Privacy'] },
	description: {
		title: 'Omschrijving',
		description: 'Eén zin voor zoekmachines, hooguit 160 tekens.',
		examples: ['Wat dit vacaturebord met je gegevens doet.'],
	},
	updated: { title: 'Bijgewerkt op', description: 'Jaar-maand-dag.', examples: ['2026-11-20'] },
} satisfies Record<string, FieldText>;

export const landingFields = {
	selection: {
		title: 'Selectie',
		description: 'Het adres onder /vacatures/ waar deze inleiding boven staat.',
		examples: ['plaats/groningen', 'plaats/groningen/klantenservice', 'rooster/avond'],
	},
} satisfies Record<string, FieldText>;
