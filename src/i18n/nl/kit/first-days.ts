import { vacancyField as field } from '#i18n/nl/kit/vacancy-field.ts';
import { plural } from '#i18n/nl/count.ts';

/** The first day and the first three months. */
export const firstDays = {
	title: 'Eerste dag en eerste negentig dagen',
	lead: 'Wat jullie in de vacature beloofden over inwerken, als plan. Geef een kopie aan de nieuwe collega.',
	before: 'Voor de eerste dag',
	beforeItems: [
		'Contract en afsprakenblad getekend, door allebei.',
		'Identiteitsbewijs gezien en een kopie bewaard. Dat mag en moet pas nu.',
		'Burgerservicenummer, rekeningnummer en loonheffingskorting ontvangen.',
		'Rooster van de eerste vier weken gestuurd.',
		'Account, sleutel, werkplek en kleding klaar.',
		'Team weet wie er komt, en wat diegene al kan.',
		'Eerste werkplek, tijd en naam van wie opvangt gestuurd, een week vooraf.',
	],
	vog: 'VOG of diploma gezien, zoals de vacature vroeg.',
	firstEmployee:
		'Is dit je eerste werknemer? Meld je dan eerst als werkgever bij de Belastingdienst. Je krijgt een loonheffingennummer. Regel ook de verzekering en vraag na of er een verplicht pensioenfonds of een cao is.',
	buddy: 'Vaste begeleider',
	buddyNone: 'Vaste begeleider (kies iemand, ook als de vacature het niet noemt)',
	dayOne: 'Dag 1',
	dayOneItems: [
		'Welkom, rondleiding, voorstellen. Koffie met de begeleider.',
		'Het afsprakenblad nog eens: diensten, ruilen, ziek melden, bij wie met vragen.',
		'Waar staat het handboek? Wie beslist wat? Tot welk bedrag of besluit mag je zelf?',
		'Meekijken met een collega. Nog niets alleen.',
		'Aan het eind een kwartier: wat viel op, wat was onduidelijk?',
	],
	challenges:
		'Dit is lastig aan het werk. Bespreek wanneer het voor het eerst komt, en wie dan helpt:',
	taught: 'Dit leert de nieuwe collega hier:',
	taughtHead: ['Onderwerp', 'Van wie', 'Wanneer', 'Kan het zelf'],
	programme: 'Uit de vacature:',
	programmeNone: `De vacature noemt geen programma. Schrijf er hieronder een op, en zet het in de vacature bij ${field.onboarding}.`,
	freedom: 'Zelf doen, stap voor stap',
	freedomItems: [
		'Meekijken: de collega doet het en vertelt waarom.',
		'Samen: de nieuwe collega doet het, de begeleider kijkt mee.',
		'Klaarzetten: de nieuwe collega maakt het, de begeleider leest het na.',
		'Zelf: de nieuwe collega doet het en vraagt als het nodig is.',
	],
	month: {
		first: 'Dag 1 tot 30: leren',
		second: 'Dag 31 tot 60: doen met hulp',
		third: 'Dag 61 tot 90: zelfstandig',
	},
	expect: {
		weeks: (count: number) => `Inwerken duurt ${plural(count, 'week', 'weken')}.`,
		independent: (week: number) => `Rond week ${week} werkt de nieuwe collega meestal zelfstandig.`,
		targets: (week: number) =>
			`Doelen tellen pas vanaf week ${week}. Daarvoor zijn fouten om van te leren.`,
		target: (measure: string, value: string) => `${measure}: ${value}`,
		targetFrom: (measure: string, value: string, week: number) =>
			`${measure}: ${value}, vanaf week ${week}`,
		trialEnds: (months: number) =>
			`De proeftijd (${plural(months, 'maand', 'maanden')}) loopt af. Plan het gesprek een week eerder.`,
		permanent: (months: number, condition: string) =>
			`Vast contract na ${plural(months, 'maand', 'maanden')}: ${condition}`,
	},
	beyond: 'Daarna',
	weekly: 'Elke week een kwartier, vaste dag en tijd',
	talk: 'Gesprek aan het eind',
	talkHead: ['Vraag', 'Antwoord van de nieuwe collega', 'Wat de leidinggevende doet'],
	talkQuestions: [
		'Wat gaat al vanzelf?',
		'Wat kost nog moeite, en wat helpt?',
		'Klopt het werk met de vacature? De diensten, de drukte, het loon?',
		'Hoe gaat het met de begeleider en het team?',
	],
	competencies: 'Waar je op let, en over praat:',
	goals: 'Eigen doelen voor deze periode (hooguit drie)',
} as const;
