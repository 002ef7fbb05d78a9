import type { FormFields } from '#i18n/nl/cms/form-field.ts';
import { vacancyHiringFields } from '#i18n/nl/cms/vacancy-hiring-fields.ts';
import { vacancyTermsFields } from '#i18n/nl/cms/vacancy-terms-fields.ts';
import { words } from '#i18n/nl/words.ts';

const firstFields: FormFields = {
	organisation: {
		hint: 'Staat de werkgever er niet bij? Voeg hem eerst toe bij Werkgevers.',
	},
	language: {
		hint: 'De taal waarin je de vacature schrijft.',
		options: { nl: 'Nederlands', en: 'Engels' },
	},
	status: {
		hint: 'Een concept staat niet op het bord en mag nog fouten hebben.',
		options: { draft: 'Concept', open: 'Open', filled: 'Vervuld', withdrawn: 'Ingetrokken' },
		initial: 'draft',
	},
	published: {
		hint: 'Ligt de dag in de toekomst, dan verschijnt de vacature vanzelf.',
		initial: '{{now}}',
	},
	formerSlugs: {
		hint: 'Hoe het laatste stuk van het adres eerder was. Wie een oude link volgt, komt dan toch hier.',
		one: 'oud adres',
		wrong: 'Schrijf kleine letters, cijfers en streepjes',
	},
	jobGroup: { hint: 'Kies wat er het dichtst bij komt.', options: words.jobGroup },
};

const workFields: FormFields = {
	tasks: {
		one: 'taak',
		summary: '{{task}}',
		hint: 'Drie tot zeven taken. Geef bij alle taken hoeveel procent van de tijd ze kosten, of bij geen enkele.',
	},
	'tasks.task': { long: true },
	'tasks.share': { hint: 'Procent van je tijd. Samen zijn de taken 100.' },
	systems: { one: 'systeem', summary: '{{name}}' },
	'systems.level': {
		hint: '',
		options: {
			required: 'Moet je al kennen',
			useful: 'Handig als je het kent',
			taught: 'Leer je hier',
			used: 'Wordt hier gebruikt',
		},
	},
	mustHaves: {
		one: 'eis',
		hint: 'Alleen wat echt niet kan ontbreken, liefst hooguit vijf.',
		none: 'Er zijn geen eisen',
	},
	niceToHaves: { one: 'wens' },
	bonus: { one: 'pluspunt', hint: 'Wat leuk is meegenomen.' },
	taught: { one: 'punt' },
	competencies: { hint: 'Kies uit de competenties die het bord kent.' },
	'experience.months': {
		hint: 'Hoeveel maanden ervaring nodig is. Vul 0 in als je zonder ervaring kunt beginnen.',
	},
	'experience.alsoWelcome': { one: 'soort werk' },
	education: { hint: 'Het laagste niveau dat nodig is.', options: words.education },
	educationAlternative: { label: 'In plaats van het diploma' },
	languages: { one: 'taal', summary: '{{language}} {{level}}' },
	'languages.language': { label: 'Taalcode', hint: 'Twee kleine letters, zoals nl, en of de.' },
	'languages.level': {
		hint: 'Van A1 (beginner) tot en met C2 (zo goed als een moedertaal).',
		options: { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2' },
	},
	'team.officeDays': { options: words.weekday },
	'team.mix': { long: true },
	'team.quotes': { one: 'uitspraak', summary: '{{role}}' },
	'team.quotes.text': { long: true },
	'team.photo.src': { hint: 'Kies een foto, of zet er een bij.' },
	'team.photo.consent': {
		hint: '',
		options: { true: 'Ja, iedereen op de foto vindt het goed dat die hier staat' },
	},
	growth: { one: 'stap', summary: '{{role}}' },
	'growth.example': { long: true },
	'onboarding.buddy': { hint: 'Of één collega je begeleidt.' },
	'onboarding.programme': { one: 'onderdeel' },
	challenges: { one: 'punt' },
	targets: { one: 'doel', summary: '{{measure}}' },
	faq: { one: 'vraag', summary: '{{question}}' },
	'faq.answer': { long: true },
	exceptions: {
		one: 'uitzondering',
		summary: '{{rule}}',
		hint: 'Waar je bewust van een regel afwijkt. Kandidaten lezen de reden.',
	},
	'exceptions.rule': {
		hint: 'De naam van de regel in kleine letters. Die staat bij elke opmerking van de controle.',
		wrong: 'Schrijf kleine letters, cijfers en streepjes',
	},
	'exceptions.reason': { long: true },
	channels: {
		hint: 'Kies niets, dan verschijnt de vacature overal waar de gegevens genoeg zijn.',
		options: {
			google: 'Google',
			indeed: 'Indeed',
			linkedin: 'LinkedIn',
			jooble: 'Jooble',
			adzuna: 'Adzuna',
			talent: 'Talent.com',
			jobrapido: 'Jobrapido',
			careerjet: 'Careerjet',
			feeds: 'Feeds om je op te abonneren',
		},
	},
};

export const vacancyFormFields: FormFields = {
	...firstFields,
	...vacancyTermsFields,
	...workFields,
	...vacancyHiringFields,
};
