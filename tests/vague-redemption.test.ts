import { describe, expect, test } from 'vitest';
import { bare, reported } from './vague-texts.ts';

describe('redeemed by', () => {
	test.each([
		['a situation', 'Een dynamische werkomgeving: je wisselt elk uur tussen telefoon en chat.'],
		['a frequency', 'Een dynamische werkomgeving, met elke maand een nieuwe winkel.'],
		['the next sentence', 'De werkomgeving is dynamisch. Elk uur wissel je van kanaal.'],
		['pay', 'Een aantrekkelijk salaris van € 2.700 tot € 3.200.'],
		['a scale', 'Een marktconform salaris in schaal 8.'],
		['a percentage', 'Een goede pensioenregeling: wij betalen 70 procent.'],
		['times', 'Flexibele werktijden: je begint tussen 7.30 en 9.30 uur.'],
		['days', 'We werken hybride: dinsdag en donderdag ben je op kantoor.'],
		['a list', 'Goede arbeidsvoorwaarden, zoals een fiets, een laptop en een ov-kaart.'],
		['a list below', 'We hebben goede arbeidsvoorwaarden:\n\n- 25 vakantiedagen'],
		['a head count', 'Een hecht team van acht mensen.'],
		['a role', 'Je kunt doorgroeien tot teamleider.'],
		['a colon behind “en”', 'Persoonlijke groei en ontwikkeling: € 1.000 per jaar.'],
		['a budget', 'Persoonlijke ontwikkeling: € 1.000 per jaar.'],
		['a product', 'Je werkt met moderne tools zoals Zendesk.'],
		['countries', 'Een internationale omgeving met collega’s uit 5 landen.'],
		['a date', 'De markt is in ontwikkeling: een veranderende omgeving sinds 2024.'],
		['a person', 'Je bent zelfstandig, en een senior helpt je.'],
		['hours', 'Eigen inbreng: 2 uur per week voor je ideeën.'],
		['a number', 'Korte lijnen, want er zijn twee lagen tot de directeur.'],
		['the next item', '- Een marktconform salaris\n- € 2.700 tot € 3.200 per maand'],
	])('%s', (_, body) => {
		expect(reported(body, bare)).toEqual([]);
	});

	test.each([
		['growth', 'Je hebt doorgroeimogelijkheden.'],
		['benefits.training', 'Je krijgt opleidingsmogelijkheden.'],
		['workplace.homeDays', 'Je kunt hybride werken.'],
		['salary.stepCriteria', 'Het salaris hangt af van je ervaring.'],
		['onboarding.weeks', 'Je krijgt een goede begeleiding.'],
	])('%s in the frontmatter', (_, body) => {
		expect(reported(body)).toEqual([]);
		expect(reported(body, bare)).toHaveLength(1);
	});

	test.each([
		['a budget is no pay', 'Een marktconform salaris en een opleidingsbudget van € 500.'],
		['an allowance is no pay', 'Een marktconform salaris en € 0,23 per kilometer.'],
		['a number in the next item', '- Korte lijnen\n- 25 vakantiedagen'],
		[
			'how skills are told apart',
			'- Goede communicatieve vaardigheden, zowel mondeling als schriftelijk.',
		],
		['two sides', 'Wij zoeken een enthousiaste collega die zowel mails als telefoon aanneemt.'],
		['an explanation after a colon', 'Oog voor detail: je ziet het stof en de kruimels.'],
		['the next item, on something else', '- Een hecht team\n- Laptop: die krijg je als je begint'],
		['how large the job is', 'Wij zoeken een nauwkeurige kassier voor 16 uur per week.'],
		['a day of the month', 'Vanaf 19 september zoeken wij een gedegen introductie.'],
		['pay by the hour', 'Wij bieden een dynamische werkomgeving en € 16,50 bruto per uur.'],
		['pay by the month', 'Een dynamische werkomgeving, € 2.400 tot 2.800 euro per maand.'],
		['since when', 'Sinds 1998 bieden wij een dynamische werkomgeving.'],
		['from when', 'Per 1 januari 2027 werk je in een dynamische werkomgeving.'],
		['a thing before “en”', 'Wij bieden elke week een borrel en een dynamische werkomgeving.'],
		['a thing behind “en”', 'Wij bieden een informele sfeer en 25 vakantiedagen.'],
		['shifts a week', 'Een dynamische werkomgeving. Je werkt drie avonden per week.'],
		['by when to apply', 'Een dynamische werkomgeving. Solliciteer voor 1 december.'],
		['a decade', 'Wij zijn sinds de jaren ’70 een toonaangevend bureau.'],
		['a figure in an earlier clause', 'Wij werken in 65 landen, met de ideale mix van diensten.'],
		['a colon before it', 'Kortom: een afwisselende baan, buiten, die je niet loslaat.'],
		['figures in a name', 'Je bent een verkoper met commercieel inzicht in 3D.'],
		['all of it, in percent', 'Wij zijn een marktleider die 100% focust op de natuur.'],
		['the own role', 'Als planner wil je jezelf verder ontwikkelen.'],
		['a fact two sentences on', 'Een dynamische werkomgeving. Kom kijken. Elk uur belt er iemand.'],
	])('not: %s', (_, body) => {
		expect(reported(body, bare)).toHaveLength(1);
	});
});
