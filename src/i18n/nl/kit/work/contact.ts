import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

/** Customer service, service desks, claims: contact by telephone, chat and mail. */
export const contact = {
	rolePlay: {
		candidate: [
			'Je neemt de telefoon op. De klant wacht al langer op een oplossing dan is toegezegd.',
			'Je ziet in het systeem: er is drie dagen geleden al een keer gebeld. Een collega zei toen dat het “vandaag” geregeld zou worden. Daarna staat er niets meer.',
			'Je mag zelf iets toezeggen wat je redelijk vindt. Weet je iets niet, zeg dan wat je zou doen om het uit te zoeken.',
			'Het gaat niet om regels of het systeem: die leer je hier. Het gaat om hoe je het gesprek voert.',
		],
		actor:
			'Een klant die voor de tweede keer belt. Je bent niet onredelijk, wel moe van het wachten.',
		before: [
			'Je hebt iets besteld of gemeld dat je deze week nodig had. Kies een product of dienst die jullie echt leveren.',
			'Drie dagen geleden belde je al. Je kreeg te horen: “Het wordt vandaag geregeld.” Daarna hoorde je niets.',
			'Je hebt morgen vrij genomen om thuis te zijn. Dat vertel je pas als ernaar gevraagd wordt.',
		],
		opening:
			'“Ja, hallo, ik bel dus voor de tweede keer. Jullie zouden het maandag regelen en ik heb helemaal niks meer gehoord.”',
		escalation: [
			'Rustig maar geïrriteerd. Je vertelt het verhaal in stukjes en geeft niet uit jezelf je gegevens.',
			'Krijg je een regel of een standaardzin? Word dan harder: “Dat zei die collega van u ook. Wat heb ik daaraan?”',
			'Blijft een concreet antwoord uit? Ga over op een verwijt: “U luistert gewoon niet. Geef me maar iemand die het wél weet.” Niet schelden, niet persoonlijk worden.',
		],
		calms: [
			'Iemand zegt wat er voor jou misging, in eigen woorden.',
			'Iemand vraagt wat je nu het hardst nodig hebt.',
			'Je krijgt één concrete afspraak: wie doet wat, en wanneer hoor je het.',
		],
		worsens: [
			'“Ik begrijp het”, en daarna meteen door naar het klantnummer.',
			'De schuld geven aan een collega, de bezorger of het systeem.',
			'Iets beloven wat je al eerder beloofd is.',
		],
		ending:
			'Krijg je een concrete afspraak, rond dan vriendelijk af: “Goed, dan hoor ik het morgen voor twaalf uur. Dank u wel.” Is het na de afgesproken tijd niet gelukt, zeg dan: “Dan wacht ik het wel af”, en stop.',
		criteria: [
			{
				name: 'Toon',
				low: 'Klinkt kortaf, onderdanig of alsof het opgelezen wordt.',
				middle: 'Vriendelijk en rustig, ook als de klant harder praat.',
				high: 'Stem en tempo brengen rust. De klant wordt hoorbaar kalmer.',
			},
			{
				name: 'Woorden',
				low: 'Vaktaal, regels en “dat kan niet”.',
				middle: 'Gewone woorden. Zegt wat er wel kan.',
				high: 'Noemt in eigen woorden wat er misging en wat er nu gebeurt, zodat de klant het kan navertellen.',
			},
			{
				name: 'Geduld',
				low: 'Valt in de rede of vult het verhaal in.',
				middle: 'Laat uitrazen en vraagt daarna door.',
				high: 'Vraagt door tot duidelijk is wat de klant het hardst nodig heeft.',
			},
			{
				name: 'Oplossing',
				low: 'Vage toezegging: “Ik geef het door.”',
				middle: 'Eén afspraak met wie en wanneer.',
				high: 'Legt een keus voor, spreekt af wanneer de klant iets hoort en vat samen.',
			},
		],
	},
	test: {
		assignment: [
			'Hieronder staat een bericht van een klant. Schrijf het antwoord dat je zou versturen.',
			'Je hoeft onze regels en producten niet te kennen. Mis je iets, verzin dan een redelijk antwoord en zet het tussen [haken], of zeg dat je het uitzoekt en wanneer de klant het hoort.',
			'Een vaste tekst is er niet. Kort mag.',
		],
		isForTeam: false,
		materials: [
			{
				title: 'Bericht 1: twee vragen en een teleurstelling',
				paragraphs: [
					'Onderwerp: Weer niet goed',
					'Beste mensen, ik heb vorige week [product] besteld als cadeau voor mijn moeder, ze wordt zaterdag 70. Gisteren kwam de doos en er zit een barst in. Dit is al de tweede keer dit jaar. Kan er voor zaterdag een nieuwe komen? En moet ik die kapotte dan zelf terugsturen? Ik heb geen printer en ik werk tot zes uur. Ik moet zeggen dat ik er niet zo veel vertrouwen meer in heb. Groet, M.',
				],
			},
			{
				title: 'Bericht 2: een nee',
				paragraphs: [
					'Onderwerp: geld terug',
					'hoi, ik heb [product] vier maanden geleden gekocht en bijna niet gebruikt. nu zag ik m bij jullie voor 30 euro minder. dat verschil krijg ik toch wel terug? anders stuur ik m gewoon retour. mvg Sam',
				],
			},
			{
				title: 'Bericht 3: niet duidelijk wat er aan de hand is',
				paragraphs: [
					'Onderwerp: doet het niet!!',
					'Ik heb nu drie keer geprobeerd om het te doen zoals er staat maar ik krijg steeds een melding en dan stopt het. Mijn buurvrouw heeft dezelfde en die heeft nergens last van. Kunnen jullie dit even oplossen want ik heb het vanavond nodig. Mevrouw B.',
				],
			},
		],
		preparation: [
			'Vul bij [product] iets in dat jullie echt verkopen of leveren.',
			'Laat een collega die dit werk doet de opdracht eerst maken, binnen dezelfde tijd. Lukt dat niet, maak de opdracht korter.',
			'Gebruik geen echt bericht met naam of gegevens van een klant.',
			'Het antwoord van de kandidaat stuur je nooit naar een klant: dan zou het werk zijn dat je moet betalen.',
		],
		afterwards: [
			'Welke zin kostte je de meeste moeite, en waarom?',
			'Wat zou je nog willen weten voordat je dit verstuurt?',
			'Stel dat de klant antwoordt: “Dit heb ik niet gevraagd.” Wat heb je dan gemist?',
		],
		rubric: [
			{
				name: 'Volledig',
				low: 'Een vraag van de klant blijft onbeantwoord.',
				middle: 'Elke vraag krijgt antwoord.',
				high: 'Ook de volgende vraag van de klant is al beantwoord.',
			},
			{
				name: 'Duidelijk',
				low: 'Het antwoord staat onderaan of moet je twee keer lezen.',
				middle: 'Het antwoord staat bovenaan, in korte zinnen.',
				high: 'De klant weet na één keer lezen wie wat doet en wanneer.',
			},
			{
				name: 'Toon',
				low: 'Standaardzin of verwijt. De teleurstelling blijft onbenoemd.',
				middle: 'Vriendelijk, en gaat in op wat vervelend was.',
				high: 'Past bij deze klant, zonder onderdanig te worden.',
			},
			{
				name: 'Oplossing',
				low: 'Belooft wat niet kan, of niets.',
				middle: 'Eén haalbare oplossing.',
				high: 'Een keus of een tweede weg, en eerlijk over wat niet kan.',
			},
		],
	},
} satisfies FamilyText;
