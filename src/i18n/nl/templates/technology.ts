import type { Template } from '#i18n/nl/templates/template.ts';

export const technology: Template = {
	name: 'Techniek',
	jobGroups: ['onderhoud-techniek', 'bouw', 'productie', 'softwareontwikkeling'],
	values: {
		shifts: [
			{
				name: 'Dag',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				from: '07:30',
				to: '16:00',
				breakMinutes: 30,
			},
		],
		tasks: [
			{ task: 'Je zoekt storingen op en verhelpt ze.', share: 50 },
			{ task: 'Je onderhoudt machines volgens een vaste lijst.', share: 30 },
			{ task: 'Je bouwt nieuwe onderdelen in en test of ze werken.', share: 10 },
			{ task: 'Je legt vast wat je hebt gedaan en welke onderdelen je gebruikte.', share: 10 },
		],
		mustHaves: [
			'Je hebt een diploma in de elektrotechniek of werktuigbouw (mbo niveau 3).',
			'Je leest een schema en meet na of het klopt.',
			'Je hebt rijbewijs B, omdat je met een bus naar klanten rijdt.',
		],
		niceToHaves: ['Je hebt een certificaat voor veilig werken (VCA).'],
		taught: ['Werken met onze machines', 'Storingen opzoeken in het systeem'],
		experience: { months: 0, alsoWelcome: ['installatietechniek', 'autotechniek', 'productie'] },
		education: 'mbo-3',
		educationAlternative: 'drie jaar ervaring als monteur',
		challenges: [
			'Een storing komt nooit op tijd. Soms sta je een uur later bij de volgende klant.',
			'Je werkt in de winter weleens buiten.',
		],
		onboarding: {
			weeks: 6,
			buddy: true,
			programme: [
				'Week 1 en 2: meerijden met een ervaren monteur',
				'Week 3 tot en met 5: zelf sleutelen, met je begeleider erbij',
				'Week 6: zelf, met je begeleider aan de telefoon',
			],
		},
		selection: [
			{ step: 'Bellen over het werk en je vragen', type: 'phone', minutes: 15, withinWorkdays: 3 },
			{
				step: 'Een storing zoeken in de werkplaats',
				type: 'practical-test',
				minutes: 60,
				with: 'een monteur',
				assesses: ['meten', 'uitleggen wat je doet'],
				withinWorkdays: 5,
			},
			{
				step: 'Gesprek en rondleiding',
				type: 'interview',
				minutes: 60,
				with: 'de teamleider',
				assesses: ['veilig werken', 'samenwerken'],
				withinWorkdays: 5,
			},
			{ step: 'Aanbod', type: 'offer', withinWorkdays: 2 },
		],
		privacy: {
			retentionWeeks: 4,
			data: ['naam', 'telefoonnummer of e-mailadres', 'cv'],
			readers: 'de recruiter en de teamleider',
		},
	},
	examples: {
		title: 'Servicemonteur',
		'salary.stepCriteria':
			'Met alleen een diploma begin je onderaan. Elk jaar als monteur is een trede.',
		'growth.role': 'eerste monteur',
		'targets.measure': 'storingen opgelost bij het eerste bezoek',
		'targets.value': '80 van de 100',
		body: 'Vanuit Arnhem rijd je naar klanten met een warmtepompstoring, en je gaat weg als hij weer werkt.',
	},
};
