import { describe, expect, test } from 'vitest';
import { reported } from './vague-texts.ts';

describe('not reported', () => {
	test.each([
		['a negation', 'Dit is geen dynamische werkomgeving.'],
		['a negation with “niet”', 'Het is hier niet hectisch.'],
		['a negation with “zonder”', 'Je werkt zonder hoog tempo.'],
		['what nobody needs', 'Stressbestendig hoef je niet te zijn.'],
		['a quotation', '> Een dynamische werkomgeving, zei een collega.'],
		['words between quotation marks', 'Schrijf nooit “een dynamische werkomgeving”.'],
		['words between single quotation marks', 'Schrijf nooit ‘een uitdagende functie’.'],
		['code', 'Zet `dynamische werkomgeving` erbij.'],
		['an address', 'Zie [de site](https://x.nl/dynamische-werkomgeving).'],
		['a heading that only names its section', '## Flexibele werktijden'],
		['a heading of one word', '## Doorgroeimogelijkheden'],
		[
			'a label of what follows it',
			'- **Professionele groei:** na een jaar doe je het examen voor meester.',
		],
		[
			'a label without bold letters',
			'Persoonlijke ontwikkeling: na een jaar doe je het examen voor meester.',
		],
		['what rules on pay ask', 'Je krijgt een bonusregeling en een fiets.'],
		['the name of the employer', 'Je werkt bij Dynamische Team Bouw in Groningen.'],
		['dynamic content', 'Je bouwt dynamische webpagina’s en dynamische prijzen.'],
		['a dynamic development environment', 'Je test in een dynamische webomgeving.'],
		['data-driven work', 'Je werkt datagedreven.'],
		['a building team', 'Je overlegt met het bouwteam.'],
		['challenging behaviour', 'Je leert omgaan met uitdagend gedrag.'],
		['work now here, now there', 'Je werkt afwisselend thuis en op kantoor.'],
		['energy from a socket', 'Je legt uit hoeveel energie een lamp verbruikt.'],
		['a difference that is none', 'Dat maakt geen verschil in loon.'],
		['an independent task', 'Zelfstandig opstellen van jaarrekeningen.'],
		['what is often an ordinary word', 'We zoeken per direct iemand die deadlines haalt.'],
	])('%s', (_, body) => {
		expect(reported(body)).toEqual([]);
	});

	test.each([
		[
			'what says nothing anywhere',
			'- **Uitdagende functie:** je leest elke dag de post van de buurt.',
			'Uitdagende functie',
		],
		['a label of nothing', '- **Gezellige borrels:** vaak', 'Gezellige borrels'],
		[
			'what a sentence says before its colon',
			'Je krijgt volop plezier: je leest elke dag de post van de buurt.',
			'plezier',
		],
	])('a label, unless it is %s', (_, body, words) => {
		expect(reported(body)).toContain(words);
	});

	test('a negation of something else', () => {
		expect(reported('Geen zorgen, je komt in een dynamische werkomgeving.')).toEqual([
			'dynamische werkomgeving',
		]);
		expect(reported('Niet alleen een uitdagende functie.')).toEqual(['uitdagende functie']);
	});
});

describe('prose that is no vacancy', () => {
	const sentence =
		'Ljubljana is een gezellige stad met een dynamische markt, en het hotel is een mooie plek met korte lijnen naar het centrum. ';

	test('is left alone, whatever words it has', () => {
		expect(reported(sentence.repeat(6), '')).toEqual([]);
	});

	test('unless it is a vacancy after all', () => {
		const appeal = 'Wij zoeken een gids voor ons team. Je bent vrij op maandag. ';

		expect(reported(`${appeal.repeat(6)}\n\n${sentence}`, '').length).toBeGreaterThan(0);
	});
});
