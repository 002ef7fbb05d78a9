import type { FamilyText } from '#i18n/nl/kit/work/family-text.ts';

/** Warehouses, kitchens, workshops, building, cleaning, driving: work with the hands, under time pressure. */
export const hands = {
	rolePlay: {
		candidate: [
			'Je bent aan het werk en het is druk. Een collega die hier langer werkt, vraagt je iets te doen wat sneller gaat, maar niet volgens de afspraak is.',
			'Je kent de collega nog niet goed. De leidinggevende is even weg.',
			'Zeg en doe wat je echt zou doen. Onze regels leer je hier.',
		],
		actor: 'Een ervaren collega die haast heeft en het goed bedoelt.',
		before: [
			'Er moet iets af voor een vast tijdstip. Kies een echt moment: de vrachtwagen, de gasten, de oplevering.',
			'Je wilt een stap overslaan: een controle, een beveiliging, schoonmaken of aftekenen. Kies wat bij jullie voorkomt.',
			'Je bent zelf aangesproken op het tempo. Dat vertel je pas als iemand vraagt waarom het zo’n haast heeft.',
		],
		opening: '“Sla dat maar over, joh. Doen we altijd als het druk is. Pak jij die kant?”',
		escalation: [
			'Gezellig en gehaast. Je wacht het antwoord niet af.',
			'Zegt de kandidaat nee of twijfelt die? “Als jij het niet doet, halen we het niet. En dan krijg ík het te horen.”',
			'Houdt de kandidaat vol? Word kortaf: “Dan zoek je het zelf maar uit.” Niet schelden, niets gevaarlijks voordoen.',
		],
		calms: [
			'Iemand zegt rustig waarom de stap blijft.',
			'Iemand vraagt wat er wél sneller kan.',
			'Iemand stelt voor om het samen te doen of de leidinggevende te bellen.',
		],
		worsens: [
			'“Dat mag niet”, zonder reden.',
			'Niets zeggen en het toch anders doen.',
			'Meteen dreigen om het te melden.',
		],
		ending:
			'Biedt de kandidaat een andere oplossing, ga er dan brommend in mee: “Oké, als jij dan dat stuk doet.” Stop na de afgesproken tijd.',
		criteria: [
			{
				name: 'Veiligheid en kwaliteit',
				low: 'Doet mee omdat de collega het zegt.',
				middle: 'Slaat de stap niet over en zegt waarom.',
				high: 'Biedt een manier die wel klopt en ook snel is.',
			},
			{
				name: 'Toon',
				low: 'Wijzend of onderdanig.',
				middle: 'Rustig en gewoon.',
				high: 'De collega verliest zijn gezicht niet en werkt mee.',
			},
			{
				name: 'Doorvragen',
				low: 'Vult zelf in waarom de ander haast heeft.',
				middle: 'Vraagt wat er speelt.',
				high: 'Komt achter de echte reden en gebruikt die.',
			},
			{
				name: 'Afspraak',
				low: 'Laat het hangen.',
				middle: 'Zegt wie wat doet.',
				high: 'Spreekt ook af hoe het de volgende keer gaat, of meldt het als dat nodig is.',
			},
		],
	},
	test: {
		assignment: [
			'Je voert één korte opdracht uit zoals die in dit werk voorkomt. Je krijgt eerst uitleg en wat je nodig hebt.',
			'Werk in je eigen tempo: netjes en veilig gaat voor snel. Vragen stellen mag altijd.',
			'Zeg na afloop zelf wat goed ging en wat je nog zou veranderen.',
		],
		isForTeam: true,
		materials: [
			{
				title: 'De opdracht',
				paragraphs: [
					'Vul in: [wat de kandidaat maakt, klaarzet, nakijkt of herstelt]. Kies een klein, afgerond stuk van één taak uit de vacature, met een begin en een eind.',
					'Stop er één ding in dat niet klopt: [een verkeerd aantal, een onderdeel dat mist, een bon die anders is]. Een goede kandidaat merkt het en vraagt ernaar.',
				],
			},
		],
		preparation: [
			'Laat een collega de opdracht eerst doen, binnen dezelfde tijd.',
			'Leg gereedschap en beschermende kleding klaar, in de maat van de kandidaat.',
			'Geef eerst de veiligheidsuitleg die een nieuwe collega ook krijgt. Zorg dat er steeds iemand naast staat.',
			'Verkoop of gebruik niet wat de kandidaat maakt. Wil je dat wel, dan is het werk en betaal je ervoor.',
		],
		afterwards: [
			'Waar heb je het eerst naar gekeken, en waarom?',
			'Wat klopte er niet? Wanneer zag je dat?',
			'Wat zou je nog nodig hebben om dit elke dag goed te doen?',
		],
		rubric: [
			{
				name: 'Veilig',
				low: 'Slaat een stap over of brengt zichzelf of een ander in gevaar.',
				middle: 'Werkt zoals is uitgelegd.',
				high: 'Ziet zelf een risico en zegt het.',
			},
			{
				name: 'Netjes',
				low: 'Het resultaat moet over.',
				middle: 'Het resultaat klopt.',
				high: 'Het klopt, en de werkplek is klaar voor de volgende.',
			},
			{
				name: 'Kijken en vragen',
				low: 'Merkt de fout niet, of gokt.',
				middle: 'Merkt de fout of vraagt wanneer iets onduidelijk is.',
				high: 'Merkt de fout, vraagt ernaar en stelt een oplossing voor.',
			},
			{
				name: 'Volgorde en tempo',
				low: 'Begint zonder plan en raakt tijd kwijt.',
				middle: 'Logische volgorde, rustig tempo.',
				high: 'Denkt een stap vooruit en houdt de tijd in de gaten.',
			},
		],
	},
} satisfies FamilyText;
