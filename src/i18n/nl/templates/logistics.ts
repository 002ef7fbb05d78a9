import type { Template } from '#i18n/nl/templates/template.ts';

export const logistics: Template = {
	name: 'Logistiek',
	jobGroups: ['magazijn', 'transportplanning', 'chauffeur', 'productie'],
	values: {
		workplace: { type: 'on-site' },
		shifts: [
			{
				name: 'Vroeg',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				from: '06:00',
				to: '14:30',
				breakMinutes: 30,
				every: 2,
			},
			{
				name: 'Laat',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				from: '14:30',
				to: '23:00',
				breakMinutes: 30,
				every: 2,
			},
		],
		tasks: [
			{ task: 'Je verzamelt bestellingen met een scanner.', share: 50 },
			{ task: 'Je pakt bestellingen in en plakt het adres erop.', share: 30 },
			{ task: 'Je laadt en lost vrachtwagens.', share: 15 },
			{ task: 'Je telt de voorraad en meldt wat ontbreekt.', share: 5 },
		],
		mustHaves: [
			'Je tilt dozen tot 15 kilo en je loopt het grootste deel van de dienst.',
			'Je leest Nederlands of Engels op een scanner.',
			'Je kunt om 6.00 uur beginnen.',
		],
		niceToHaves: ['Je hebt een certificaat voor de heftruck.'],
		taught: ['Werken met de scanner', 'Veilig tillen'],
		experience: { months: 0, alsoWelcome: ['bouw', 'productie', 'winkel'] },
		education: 'none',
		challenges: [
			'Je loopt ongeveer twaalf kilometer op een dag.',
			'De wekker gaat om de week om vijf uur.',
		],
		onboarding: {
			weeks: 2,
			buddy: true,
			programme: [
				'Dag 1: veilig werken en een rondleiding',
				'Week 1: samen met een collega verzamelen',
				'Week 2: zelf verzamelen, met een collega in hetzelfde gangpad',
			],
		},
		selection: [
			{ step: 'Bellen over het rooster en de reis', type: 'phone', minutes: 10, withinWorkdays: 2 },
			{
				step: 'Rondleiding en twee uur meewerken',
				type: 'trial-day',
				minutes: 120,
				with: 'de ploegleider',
				assesses: ['veilig werken'],
				withinWorkdays: 5,
				paid: true,
			},
			{ step: 'Aanbod', type: 'offer', withinWorkdays: 2 },
		],
		privacy: {
			retentionWeeks: 4,
			data: ['naam', 'telefoonnummer'],
			readers: 'de recruiter en de ploegleider',
		},
	},
	examples: {
		title: 'Magazijnmedewerker',
		'salary.stepCriteria': 'Met een certificaat voor de heftruck begin je een trede hoger.',
		'growth.role': 'heftruckchauffeur',
		'targets.measure': 'bestellingen zonder fout',
		'targets.value': '995 van de 1.000',
		body: 'Vanuit Almelo stuur je per dag 4.000 pakketten op weg, met een scanner en een kar.',
	},
};
