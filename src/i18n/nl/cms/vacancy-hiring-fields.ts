import type { FormFields } from '#i18n/nl/cms/form-field.ts';
import { words } from '#i18n/nl/words.ts';

const demand = { none: 'Niet nodig', optional: 'Mag', required: 'Nodig' };

/** From the first acquaintance to what happens with the data. */
export const vacancyHiringFields: FormFields = {
	selection: { one: 'stap', summary: '{{step}}' },
	'selection.type': { hint: '', options: words.selection },
	'selection.assesses': { one: 'punt' },
	'selection.withinWorkdays': { label: 'Binnen hoeveel werkdagen', hint: 'Na de stap ervoor.' },
	'selection.paid': { hint: 'Of je voor deze stap betaald krijgt.' },
	meetings: { one: 'bijeenkomst', summary: '{{date}} {{place}}' },
	apply: { hint: 'Vul minstens één manier in: e-mail, pagina, telefoon of WhatsApp.' },
	'apply.cv': { hint: '', options: demand },
	'apply.letter': { hint: '', options: demand },
	'apply.questions': { one: 'vraag' },
	'apply.replyWithinWorkdays': { label: 'Antwoord binnen hoeveel werkdagen', hint: '' },
	screening: { one: 'controle', summary: '{{type}}' },
	'screening.type': { hint: '', options: words.screening },
	'privacy.data': { one: 'gegeven' },
	'referral.conditions': { long: true },
};
