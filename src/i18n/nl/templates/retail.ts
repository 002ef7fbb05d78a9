import type { Template } from '#i18n/nl/templates/template.ts';

export const retail: Template = {
	name: 'Winkel',
	jobGroups: ['verkoop-winkel', 'verkoop-zakelijk', 'bediening'],
	values: {
		workplace: { type: 'on-site' },
		shifts: [
			{
				name: 'Dag',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				daysPerWeek: 2,
				from: '09:30',
				to: '18:00',
				breakMinutes: 30,
			},
			{ name: 'Koopavond', days: ['thu'], from: '13:00', to: '21:00', breakMinutes: 30, every: 2 },
			{ name: 'Zaterdag', days: ['sat'], from: '09:30', to: '17:30', breakMinutes: 30 },
		],
		tasks: [
			{ task: 'Je helpt klanten kiezen en rekent af.', share: 60 },
			{ task: 'Je vult de schappen en prijst artikelen.', share: 25 },
			{ task: 'Je neemt ruilingen en klachten aan.', share: 10 },
			{ task: 'Je telt aan het eind van je dienst de kassa.', share: 5 },
		],
		mustHaves: [
			'Je kunt op zaterdag werken.',
			'Je helpt klanten in het Nederlands.',
			'Je staat en loopt zes tot acht uur op een dag.',
		],
		niceToHaves: ['Je hebt eerder in een winkel gewerkt.'],
		taught: ['Werken met de kassa', 'Alles over de producten'],
		experience: { months: 0, alsoWelcome: ['horeca', 'markt', 'supermarkt'] },
		education: 'none',
		challenges: [
			'In december is de winkel de hele dag vol.',
			'Je staat het grootste deel van de dag.',
		],
		onboarding: {
			weeks: 2,
			buddy: true,
			programme: [
				'Week 1: de producten leren kennen en meelopen',
				'Week 2: aan de kassa, met een collega naast je',
			],
		},
		selection: [
			{
				step: 'Kennismaken in de winkel',
				type: 'interview',
				minutes: 30,
				with: 'de winkelmanager',
				assesses: ['of de tijden passen'],
				withinWorkdays: 4,
			},
			{
				step: 'Een ochtend meewerken in de winkel',
				type: 'trial-day',
				minutes: 180,
				with: 'een collega',
				assesses: ['klanten helpen'],
				withinWorkdays: 6,
				paid: true,
			},
			{ step: 'Aanbod', type: 'offer', withinWorkdays: 2 },
		],
		privacy: {
			retentionWeeks: 4,
			data: ['naam', 'telefoonnummer', 'je antwoorden'],
			readers: 'de winkelmanager',
		},
	},
	examples: {
		title: 'Verkoopmedewerker schoenenwinkel',
		'salary.stepCriteria':
			'Je begint onderaan. Na een halfjaar gaat je loon € 0,50 per uur omhoog.',
		'growth.role': 'eerste verkoper met de sleutel',
		'targets.measure': 'kasverschil aan het eind van de dag',
		'targets.value': 'hooguit € 2',
		body: 'In onze winkel in Utrecht vind jij bij elke voet een schoen, van dinsdag tot en met zaterdag.',
	},
};
