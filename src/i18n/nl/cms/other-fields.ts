import { applicantSourceNames } from '#i18n/nl/applicant-sources.ts';
import type { FormFields } from '#i18n/nl/cms/form-field.ts';
import { words } from '#i18n/nl/words.ts';

export const organisationFormFields: FormFields = {
	fictional: { hint: 'Zet dit alleen aan voor een voorbeeld dat niet bestaat.' },
	sector: { hint: 'Kies wat er het dichtst bij komt.', options: words.sector },
	kvk: { hint: 'Acht cijfers.', wrong: 'Schrijf acht cijfers' },
	agency: { hint: 'Zet dit aan als jullie voor andere werkgevers werven.' },
	tagline: { hint: 'Wat de werkgever doet, hooguit 140 tekens.', long: true },
	'logo.src': { hint: 'Kies een plaatje, of zet er een bij.' },
	'photo.src': { hint: 'Kies een foto, of zet er een bij.' },
	'photo.consent': {
		hint: '',
		options: { true: 'Ja, iedereen op de foto vindt het goed dat die hier staat' },
	},
	culture: { one: 'waarde', summary: '{{value}}' },
	'culture.proof': { long: true },
	applyForm: {
		hint: 'Alleen voor wie een eigen ontvanger voor formulieren heeft. Blijft dit leeg, dan verstuurt het bord nooit iets.',
	},
	'applyForm.hidden': { label: 'Verborgen velden' },
};

export const competencyFormFields: FormFields = {
	definition: { long: true },
	'translations.en.definition': { long: true },
	behaviour: { one: 'gedrag' },
	questions: { one: 'vraag' },
	anchors: {
		one: 'anker',
		hint: 'Vijf zinnen, van laag naar hoog: hoe een score van 1 tot en met 5 eruitziet.',
	},
};

export const pageFormFields: FormFields = {
	description: { long: true },
	updated: { hint: '' },
};

export const landingFormFields: FormFields = {
	selection: {
		hint: 'Het stuk van het adres na /vacatures/, zoals plaats/groningen of rooster/avond.',
	},
};

export const metricsFormFields: FormFields = {
	organisation: { hint: 'Over welke werkgever dit gaat.' },
	vacancy: {
		hint: 'Alleen als de cijfers over één vacature gaan. Anders gaan ze over alle vacatures van de werkgever samen.',
	},
	sources: { one: 'bron', summary: '{{source}}: {{applicants}}' },
	'sources.source': {
		hint: 'Weet je niet hoe iemand je vond, kies dan de laatste.',
		options: applicantSourceNames,
	},
	'reply.public': { hint: 'Zet dit aan als kandidaten dit op het bord mogen zien.' },
};
