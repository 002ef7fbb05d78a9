import type { Template } from '#i18n/nl/templates/template.ts';

export const care: Template = {
	name: 'Zorg',
	jobGroups: ['verzorging', 'verpleging'],
	values: {
		workplace: { type: 'on-site' },
		shifts: [
			{
				name: 'Vroeg',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				daysPerWeek: 2,
				from: '07:00',
				to: '15:30',
				breakMinutes: 30,
			},
			{
				name: 'Laat',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				daysPerWeek: 1,
				from: '15:00',
				to: '23:00',
				breakMinutes: 30,
			},
			{
				name: 'Weekend',
				days: ['sat', 'sun'],
				from: '07:00',
				to: '15:30',
				breakMinutes: 30,
				every: 2,
			},
		],
		tasks: [
			{ task: 'Je helpt bewoners met wassen, aankleden en eten.', share: 50 },
			{ task: 'Je geeft medicijnen en noteert wat je hebt gegeven.', share: 20 },
			{ task: 'Je praat met bewoners en hun familie over wat er nodig is.', share: 20 },
			{ task: 'Je schrijft in het dossier wat je hebt gezien en gedaan.', share: 10 },
		],
		mustHaves: [
			'Je hebt het diploma verzorgende IG (mbo niveau 3).',
			'Je rapporteert in het Nederlands, zodat een collega het kan overnemen.',
		],
		niceToHaves: ['Je hebt met mensen met dementie gewerkt.'],
		taught: ['Werken met het elektronisch dossier', 'Omgaan met onrust bij dementie'],
		experience: { months: 0, alsoWelcome: ['thuiszorg', 'gehandicaptenzorg', 'ziekenhuis'] },
		education: 'mbo-3',
		challenges: [
			'Je neemt afscheid van bewoners die je goed hebt leren kennen.',
			'Je werkt om de week in het weekend.',
		],
		onboarding: {
			weeks: 4,
			buddy: true,
			programme: [
				'Week 1: meelopen in dagdiensten en de bewoners leren kennen',
				'Week 2 en 3: werken naast je begeleider',
				'Week 4: zelf, met je begeleider op dezelfde groep',
			],
		},
		selection: [
			{
				step: 'Bellen over het werk en het rooster',
				type: 'phone',
				minutes: 15,
				withinWorkdays: 3,
			},
			{
				step: 'Een dagdeel meelopen op de groep',
				type: 'trial-day',
				minutes: 240,
				with: 'een verzorgende',
				assesses: ['omgang met bewoners'],
				withinWorkdays: 7,
				paid: true,
			},
			{
				step: 'Gesprek over wat je hebt gezien',
				type: 'interview',
				minutes: 45,
				with: 'de teamleider en een collega',
				assesses: ['samenwerken', 'rapporteren'],
				withinWorkdays: 3,
			},
			{ step: 'Aanbod', type: 'offer', withinWorkdays: 2 },
		],
		screening: [
			{ type: 'diploma', reason: 'Je geeft medicijnen. Daarvoor moet je zijn opgeleid.' },
			{
				type: 'vog',
				reason: 'Je werkt met mensen die van je afhankelijk zijn.',
			},
		],
		privacy: {
			retentionWeeks: 4,
			data: ['naam', 'telefoonnummer of e-mailadres', 'diploma'],
			readers: 'de recruiter en de teamleider',
		},
	},
	examples: {
		title: 'Verzorgende IG',
		'salary.stepCriteria':
			'Elk jaar dat je als verzorgende werkte, is één trede. Ook jaren bij een ander tellen mee.',
		'growth.role': 'verpleegkundige in opleiding',
		'targets.measure': 'medicijnen gegeven met dubbele controle',
		'targets.value': 'altijd',
		body: 'In Amersfoort zorg je voor acht bewoners met dementie, in een huis met een eigen keuken.',
	},
};
