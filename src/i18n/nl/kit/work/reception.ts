import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

/** Desks, reception, shops, restaurants, security: people in front of you, others waiting behind them. */
export const reception = {
	rolePlay: {
		candidate: [
			'Je staat aan de balie, achter de kassa of in de zaak. Er komt iemand op je af bij wie iets niet klopt. Daarachter wachten nog twee mensen.',
			'Je mag zelf iets toezeggen wat je redelijk vindt. Weet je iets niet, zeg dan wat je zou doen.',
			'Het gaat niet om onze regels: die leer je hier. Het gaat om hoe je met mensen omgaat.',
		],
		actor: 'Een gast, klant of bezoeker die op iets rekende dat er niet is.',
		before: [
			'Je hebt een bevestiging: een afspraak, reservering of bestelling voor vandaag. Kies wat bij jullie echt voorkomt.',
			'Je bent een uur onderweg geweest. Dat vertel je pas als iemand ernaar vraagt.',
			'Er staat niets van in het systeem. Of dat jouw fout is, blijft onduidelijk.',
		],
		opening:
			'“Goedemiddag, ik heb een afspraak. Hier, kijk maar, ik heb de bevestiging. Hoezo staat dat er niet in?”',
		escalation: [
			'Vriendelijk maar beslist. Je laat je telefoon zien en wacht af.',
			'Krijg je “dan kan ik niets voor u doen”? Praat dan harder, zodat de wachtenden het horen.',
			'Blijft hulp uit? Doe een beroep op een uitzondering: “U kunt toch wel even een oogje dichtknijpen?” Niet schelden, niet aanraken.',
		],
		calms: [
			'Iemand kijkt je aan en zegt dat het vervelend is dat je voor niets komt.',
			'Iemand zegt wat er nú kan, ook als dat minder is dan je wilde.',
			'Iemand zegt tegen de wachtenden hoelang het duurt.',
		],
		worsens: [
			'Naar het scherm blijven kijken.',
			'“Dat moet u online doen.”',
			'Toegeven om van je af te zijn, en daar onzeker over doen.',
		],
		ending:
			'Krijg je een eerlijk nee met een andere weg, neem die dan aan. Stop na de afgesproken tijd, ook als het niet is opgelost.',
		criteria: [
			{
				name: 'Contact',
				low: 'Kijkt naar het scherm, begroet niet.',
				middle: 'Begroet, kijkt aan en laat uitspreken.',
				high: 'Houdt ook contact met wie wacht, zonder de gast los te laten.',
			},
			{
				name: 'Woorden',
				low: 'Regels, en “dat kan niet”.',
				middle: 'Gewone woorden, zegt wat er wel kan.',
				high: 'Zegt eerlijk nee, met de reden en een andere weg.',
			},
			{
				name: 'Rust',
				low: 'Wordt kortaf, gejaagd of geeft toe om ervan af te zijn.',
				middle: 'Blijft rustig als de stem omhooggaat.',
				high: 'Maakt de gast en de rij zichtbaar rustiger.',
			},
			{
				name: 'Oplossing',
				low: 'Stuurt door of laat het open.',
				middle: 'Eén haalbare oplossing.',
				high: 'Controleert of het helpt en regelt wat er nog moet gebeuren.',
			},
		],
	},
	test: {
		assignment: [
			'Je krijgt drie dingen tegelijk te doen, zoals het bij ons op een druk moment gaat. Kies zelf de volgorde en doe ze.',
			'Je hoeft onze systemen niet te kennen. Zeg hardop wat je doet en waarom je het in deze volgorde doet.',
			'Vragen stellen mag altijd.',
		],
		isForTeam: true,
		materials: [
			{
				title: 'Drie dingen tegelijk',
				paragraphs: [
					'1. Iemand staat voor je met een eenvoudige vraag: waar moet ik zijn, of is dit er nog in een andere maat?',
					'2. De telefoon gaat. Aan de lijn: iemand die over tien minuten komt en iets wil veranderen.',
					'3. Een collega legt een briefje neer: “Kun je dit vandaag nog uitzoeken? De klant zegt dat het bedrag niet klopt.”',
				],
			},
		],
		preparation: [
			'Kies bij elk van de drie een vraag die bij jullie echt voorkomt, en leg klaar wat ervoor nodig is.',
			'Spreek af wie de bezoeker speelt en wie belt.',
			'Laat een collega de opdracht eerst doen, binnen dezelfde tijd.',
			'Doe het niet tijdens openingstijd met echte klanten: dan is het werk dat je moet betalen.',
		],
		afterwards: [
			'Waarom deed je eerst dit en toen dat?',
			'Wat liet je wachten, en hoe heb je dat gezegd?',
			'Wat zou je de tweede keer anders doen?',
		],
		rubric: [
			{
				name: 'Volgorde',
				low: 'Doet wat het laatst binnenkwam.',
				middle: 'Kiest een volgorde en kan die uitleggen.',
				high: 'Kiest, zegt tegen wie wacht hoelang het duurt, en stelt bij als het moet.',
			},
			{
				name: 'Omgang',
				low: 'Kijkt niet op, valt in de rede.',
				middle: 'Vriendelijk en duidelijk tegen alle drie.',
				high: 'Iedereen voelt zich geholpen, ook wie moest wachten.',
			},
			{
				name: 'Nauwkeurig',
				low: 'Raakt een vraag kwijt of geeft iets verkeerds door.',
				middle: 'Alles klopt.',
				high: 'Herhaalt wat is afgesproken en schrijft op wat later moet.',
			},
			{
				name: 'Vragen stellen',
				low: 'Gokt.',
				middle: 'Vraagt wat nodig is.',
				high: 'Vraagt precies wat ontbreekt, en op een goed moment.',
			},
		],
	},
} satisfies FamilyText;
