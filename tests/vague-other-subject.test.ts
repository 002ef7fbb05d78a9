import { describe, expect, test } from 'vitest';
import { bare, reported } from './vague-texts.ts';

describe('words that are about something else', () => {
	test.each([
		['what the reader sees to', 'Je zorgt voor een nette en veilige werkomgeving in de hal.'],
		[
			'the same, of a team',
			'Zorg jij voor een prettige omgeving waarin iedereen zich welkom voelt?',
		],
		['the course of a task', 'Jij zorgt dat de levering soepel verloopt.'],
		['the quality of a task', 'Als secretaris zorg je voor nauwkeurige notulen van elk overleg.'],
		['what is taught', 'Wij werken in drie lessen aan jouw communicatieve vaardigheden.'],
		['what the reader learns', 'Je leert omgaan met verschillende lastige bezoekers.'],
		['a post that leads others', 'Als voorman heb je een leidende rol op het perron.'],
		['a coach', 'Je volgt lessen bij een professionele coach uit Delft.'],
		['how often people meet', 'Je overlegt regelmatig met de tuinman.'],
		['the aims of a plan', 'Je werkt de ambities uit dit plan uit.'],
		['somebody else who matters', 'Een museum waarin techniek een belangrijke rol speelt.'],
		['where a café stands', 'Je werkt op een toplocatie aan het strand van Ouddorp.'],
		['learning by doing', 'Je krijgt een hands-on training van de smid.'],
		['colleagues at the same task', 'Je meet samen met ervaren collega’s de dijk op.'],
		['a thing that is developed', 'Je helpt om de website verder te ontwikkelen.'],
		['an introduction of so long', 'Je start met een uitgebreid introductietraject van een maand.'],
		['the end of an enumeration', 'Je schetst bruggen, tunnels, kades en nog veel meer.'],
		['a careful task', '- Zorgvuldig opstellen van contracten.'],
		['whom a task is done with', 'Je gaat nauw samenwerken met leveranciers van glas.'],
		['a thing that gets better', 'Je adviseert over continue verbetering van ons magazijn.'],
		['what somebody belongs to', 'Samen maken we deel uit van een groep in Gent.'],
		['a trial that went well', 'Je krijgt een vast contract na een positieve proefperiode.'],
		['what a task brings about', '- Je bouwt een efficiënt netwerk van dealers op.'],
		['what counts in favour', 'Kennis van Pools is zeker een meerwaarde.'],
		['what the reader takes part in', '- Je bent betrokken vanaf de eerste schets.'],
		['a course', 'Je volgt een training in communicatieve vaardigheden.'],
		[
			'where somebody worked before',
			'Je hebt ervaring opgedaan in een grote of levendige omgeving.',
		],
		['those who are cared for', 'Bewoners werken hier aan hun persoonlijke ontwikkeling.'],
		['the kind of contract', 'Magazijn, Zwolle, flexibel'],
		['the second part of a compound', 'Je kent de Kaizen-mentaliteit.'],
		['a name of a job', '- Allround bloemist-verkoper'],
		['the name of a post', 'Je wordt relatiebeheerder voor drie gemeenten.'],
		['a post that has a nickname', 'Als vliegende keep val je in op vier scholen.'],
		['a kind of worker', 'Wij hebben een flexibele kracht in de pool.'],
		[
			'two nouns beside each other',
			'Je metselt met eerlijke materialen en collega’s van de bouwplaats.',
		],
		['a condition and a noun', 'Een diploma is fijn, maar ook zonder papieren mag je komen.'],
		['what a guest gets', 'Je geeft gasten een warm welkom bij de deur.'],
		['a style of building', 'Je tekent oude boerderijen en moderne woningen.'],
		['words for what is made', 'Je schrijft boeiende teksten voor de folder.'],
		['an award', 'Wij zijn gekozen tot beste werkgever van het jaar.'],
		['somebody’s part in a design', 'Je levert een bijdrage aan het ontwerp van de sluis.'],
		['a chance that is named', 'Je krijgt de kans om vakopleidingen te volgen.'],
		['a language', '- Communicatief vaardig in het Frans'],
		['what a client is helped to find', 'Je helpt klanten bij het vinden van de mooiste fiets.'],
		['what wishes are turned into', 'Jij vertaalt elke wens naar de perfecte keuken.'],
		['what the reader keeps up with', 'Je blijft op de hoogte van de nieuwste technieken.'],
		['what a list of tasks asks to think of', '- Meedenken over slimme oplossingen voor het dak'],
		['a term of a trade', 'Je meet het verbruik van slimme gebouwen.'],
		['a kind of upkeep', '- Ervaring met planmatig onderhoud'],
		['a kind of client', 'Wij werken voor gemeenten en professionele verhuurders.'],
		['how near somebody stands', 'De planners zijn direct betrokken en bellen je terug.'],
		['a subject of interest', '- Interesse in technologie'],
		['a position with both ends named', 'Je wordt de schakel tussen magazijn en winkel.'],
		['a house where people live', 'Je zorgt voor een huiselijke sfeer.'],
		['the taste of what is made', 'Achter de bar maak je de lekkerste limonades.'],
		['an aim that is named', 'Onze ambitie is om overal de riolering te vervangen.'],
		['how well something is reached', 'De haven is steeds beter te bereiken.'],
		['those for whom somebody works', 'Je zet je in voor mensen zonder huis.'],
		['what is done to a thing', 'Je taak is het continu optimaliseren van roosters.'],
		['thoughts on a thing', '- Meedenken over verbeteringen in de looproute'],
	])('%s', (_, body) => {
		expect(reported(body, bare)).toEqual([]);
	});

	test.each([
		[
			'what the employer sees to',
			'Wij zorgen voor een veilige werkomgeving.',
			'veilige werkomgeving',
		],
		[
			'what a colleague sees to',
			'Bij ons heb je een team dat zorgt voor een prettige werkplek.',
			'prettige werkplek',
		],
		[
			'what the employer asks',
			'Wij zoeken communicatieve vaardigheden.',
			'communicatieve vaardigheden',
		],
		[
			'the growth of the reader',
			'Bewoners helpen jou bij jouw persoonlijke ontwikkeling.',
			'jouw persoonlijke ontwikkeling',
		],
		[
			'what the employer needs',
			'Wij hebben behoefte aan een flexibele collega.',
			'flexibele collega',
		],
		['a welcome for the reader', 'Je krijgt een warm welkom.', 'een warm welkom'],
		['a trait by itself', 'Flexibel en sociaal', 'Flexibel en sociaal'],
		['the products of an employer', 'Wij maken innovatieve software.', 'innovatieve software'],
		['a step', 'Hier zet je de volgende stap in je vak.', 'volgende stap in je vak'],
		['a link that is praised', 'Jij bent dé schakel tussen ons en de klant.', 'dé schakel tussen'],
		['work', 'Wij bieden de lekkerste bijbaan.', 'de lekkerste bijbaan'],
	])('not %s', (_, body, expected) => {
		expect(reported(body, bare)).toEqual([expected]);
	});
});

describe('words that lead to a fact', () => {
	test.each([
		['hours', '- Flexibel inzetbaar tussen 7.00 en 20.00 uur'],
		['parts of the day', '- Flexibele instelling: ochtend of avond'],
		['a season', '- Flexibel inzetbaar in de vakantieperiode'],
		['the steps of a course', 'Je krijgt een gedegen opleiding die er als volgt uitziet.'],
		['who guides', 'Je krijgt begeleiding van een ervaren coach.'],
		['years of it', 'Je hebt 2 jaar relevante werkervaring.'],
		['examples of it', 'Je hebt een relevante opleiding (elektro, installatie).'],
		['how somebody learns', 'Er is ruimte om bij te leren via lessen op maandag.'],
		['the next post', 'Doorgroeimogelijkheden, op termijn als vennoot.'],
		[
			'names between brackets',
			'Wij hebben aansprekende opdrachtgevers (een provincie, een museum).',
		],
		['a place between brackets', 'Een kantoor in een prettige omgeving (centrum Zwolle).'],
		['tools', 'Je werkt met geavanceerde systemen zoals Exact.'],
		['a comparison of pay', '- Goed salaris (boven het minimumloon)'],
		['how often', '- Ruimte om te leren: maandelijkse lessen'],
		['what is not there', '- Korte lijnen, geen managers ertussen'],
		['a view', '- Fijne werkplek met uitzicht op de haven'],
		['the facts before a question', 'Voelt dit als je volgende stap?'],
		['the facts before an answer', 'Rijd je graag nachtritten? Dan ben je hier op je plek.'],
		['what makes it so', 'Je helpt ook in de winkel, zodat je werk lekker afwisselend blijft.'],
	])('%s', (_, body) => {
		expect(reported(body, bare)).toEqual([]);
	});
});
