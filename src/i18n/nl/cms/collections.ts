import type { FormFields } from '#i18n/nl/cms/form-field.ts';
import {
	competencyFormFields,
	landingFormFields,
	metricsFormFields,
	organisationFormFields,
	pageFormFields,
} from '#i18n/nl/cms/other-fields.ts';
import { vacancyFormFields } from '#i18n/nl/cms/vacancy-fields.ts';

interface CollectionText {
	label: string;
	one: string;
	description: string;
	/** What the text below the fields is called; none where a file has no text. */
	body?: string;
	bodyHint?: string;
	fields: FormFields;
}

/** What the content is called in the management of a board. */
export const collectionTexts = {
	vacancy: {
		label: 'Vacatures',
		one: 'vacature',
		description: 'Eén vacature per bestand. Wat open is en klopt, staat op het bord.',
		body: 'Het verhaal',
		bodyHint:
			'Vertel over het werk, het team en een gewone dag. Schrijf wat de velden hierboven niet zeggen.',
		fields: vacancyFormFields,
	},
	organisation: {
		label: 'Werkgevers',
		one: 'werkgever',
		description: 'Wie er werft, met logo, cultuur en privacyverklaring.',
		body: 'Over de werkgever',
		fields: organisationFormFields,
	},
	competency: {
		label: 'Competenties',
		one: 'competentie',
		description: 'Wat iemand moet kunnen, met gedrag, vragen en ankers voor het gesprek.',
		body: 'Toelichting',
		fields: competencyFormFields,
	},
	landing: {
		label: 'Inleidingen',
		one: 'inleiding',
		description: 'De tekst boven een selectie, zoals alle vacatures in Groningen.',
		body: 'Inleiding',
		fields: landingFormFields,
	},
	page: {
		label: 'Pagina’s',
		one: 'pagina',
		description: 'Pagina’s met alleen tekst, zoals Privacy en Toegankelijkheid.',
		body: 'Tekst',
		fields: pageFormFields,
	},
	metrics: {
		label: 'Cijfers',
		one: 'periode',
		description: 'Wat een werkgever in een periode heeft geteld, nooit over één persoon.',
		fields: metricsFormFields,
	},
} satisfies Record<string, CollectionText>;

/** Kinds of files that people manage in the browser; the settings of a board are not among them. */
export type ManagedKind = keyof typeof collectionTexts;

export const collectionTextOf = (kind: ManagedKind): CollectionText => collectionTexts[kind];
