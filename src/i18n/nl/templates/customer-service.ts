import type { Template } from '#i18n/nl/templates/template.ts';

export const customerService: Template = {
	name: 'Klantenservice',
	jobGroups: ['klantenservice', 'leiding-klantcontact', 'balie-en-informatie', 'ict-helpdesk'],
	values: {
		shifts: [
			{
				name: 'Dag',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				from: '09:00',
				to: '17:30',
				breakMinutes: 30,
			},
			{
				name: 'Avond',
				days: ['mon', 'tue', 'wed', 'thu', 'fri'],
				daysPerWeek: 1,
				from: '13:00',
				to: '21:00',
				breakMinutes: 30,
			},
			{ name: 'Zaterdag', days: ['sat'], from: '09:00', to: '17:00', breakMinutes: 30, every: 3 },
		],
		tasks: [
			{ task: 'Je beantwoordt vragen van klanten per telefoon.', share: 40 },
			{ task: 'Je beantwoordt vragen per chat en e-mail.', share: 35 },
			{ task: 'Je zoekt uit wat er misging en belt de klant terug.', share: 15 },
			{ task: 'Je schrijft na elk gesprek op wat je hebt afgesproken.', share: 10 },
		],
		mustHaves: [
			'Je legt in het Nederlands iets uit, ook als een klant boos is.',
			'Je schrijft een mail die een klant in één keer begrijpt.',
			'Je typt terwijl je luistert.',
		],
		niceToHaves: [
			'Je hebt eerder klanten geholpen, in een winkel, aan een balie of aan de telefoon.',
		],
		taught: ['Werken met het klantensysteem', 'Een lastig gesprek rustig afronden'],
		experience: { months: 0, alsoWelcome: ['winkel', 'horeca', 'zorg', 'receptie'] },
		education: 'none',
		challenges: [
			'Klanten bellen meestal als er iets mis is. Een deel van hen is boos.',
			'Op maandagochtend wachten er veel klanten tegelijk.',
		],
		onboarding: {
			weeks: 3,
			buddy: true,
			programme: [
				'Week 1: de producten leren kennen en meeluisteren',
				'Week 2: mailen, met een collega die meeleest',
				'Week 3: bellen, met een collega naast je',
			],
		},
		selection: [
			{
				step: 'Bellen over het rooster en je vragen',
				type: 'phone',
				minutes: 15,
				withinWorkdays: 3,
			},
			{
				step: 'Een echte klantvraag beantwoorden, thuis',
				type: 'practical-test',
				minutes: 30,
				assesses: ['schrijven', 'een oplossing kiezen'],
				withinWorkdays: 3,
			},
			{
				step: 'Gesprek en een halfuur meeluisteren',
				type: 'interview',
				minutes: 60,
				with: 'de teamleider en een collega',
				assesses: ['luisteren', 'uitleggen'],
				withinWorkdays: 5,
			},
			{ step: 'Aanbod', type: 'offer', withinWorkdays: 2 },
		],
		privacy: {
			retentionWeeks: 4,
			data: ['naam', 'telefoonnummer of e-mailadres', 'je antwoorden'],
			readers: 'de recruiter en de teamleider',
		},
	},
	examples: {
		title: 'Klantenservicemedewerker webshop',
		'salary.stepCriteria':
			'Zonder ervaring begin je onderaan. Voor elk jaar met klanten krijg je € 60 erbij.',
		'growth.role': 'mentor voor nieuwe collega’s',
		'targets.measure': 'cijfer van klanten na een gesprek',
		'targets.value': 'gemiddeld een 8',
		body: 'Een lamp met een barst, een pakje dat kwijt is: jij zorgt vanuit Zwolle dat het goed komt.',
	},
};
