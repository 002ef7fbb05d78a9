import type { Phrase } from '#lint/phrases/phrase.ts';
import { praisedThings, praisedTools } from '#lint/words/nl/advice/praised-things.ts';

/** What an employer says that it is. */
export const virtues: readonly Phrase[] = [
	{
		id: 'is-bij-ons-groot',
		tier: 'B',
		lists: {
			bond: [
				'betrokkenheid|saamhorigheid|collegialiteit|verbondenheid|loyaliteit|trots|tevredenheid',
				'vertrouwen|afwisseling|variatie|diversiteit|vrijheid|verantwoordelijkheid|gunfactor',
			],
			between: [
				'van|met|voor|tussen|bij|de|en|het|onze|ouders|leerkrachten|medewerkers|collega%|klanten',
				'leerlingen|in|team',
			],
			everyone: ['iedereen|elke stem|ieder mens|elk mens|iedere stem|jouw mening'],
		},
		patterns: [
			'<bond>(?: <between>){0,6} (?:is|zijn) (?:er |hier |bij ons |heel |erg |zeer )?(?:groot|hoog|sterk)',
			'telt(?: (?:bij|ons|hier|voor)){0,2} <everyone>(?: mee)?',
		],
		context: 'vacancy',
		why: 'het is een mening over uzelf',
		ask: 'een cijfer, zoals het verloop',
		redeemedBy: ['percent', 'number'],
		rewrite: 'Verloop in 2025: 9 procent; collega’s zijn gemiddeld 6 jaar in dienst.',
		source: 'corpus',
	},
	{
		id: 'top-ervoor',
		tier: 'B',
		lists: {
			what: [
				'sfeer|kwaliteit|werkgever|locatie|job|baan|functie|producten|product|merken|merk|klanten',
				'prestaties?|resultaat|resultaten|service|bedrijf|speler|zorg|vakman|vakmensen|specialist%',
				'mensen|collegas|verkoper|ervaring|vacature|team|kandidaat|voorwaarden|salaris|omgeving',
				'beleving|start',
			],
			tools: [
				'gereedschap%|materialen|materiaal|machines|spullen|tools|apparatuur|service|zorg|vakmensen',
				'mensen|team|werkgever|onderwijs|kwaliteit|prijs|ervaring|voorwaarden|sfeer',
			],
			organisation: [
				'%bedrijf|organisatie|onderneming|gemeente|%school|club|werkgever|%kantoor|stichting',
				'vereniging|afdeling|schoolteam|teamcultuur',
			],
			technology: [
				'hardware|software|apps|websites|webshops|producten|oplossingen|werkplek|laptops?',
			],
			sober: [
				'sociale?|commerciële|commercieel|onafhankelijke?|autonome|zelfstandige?|kritische|stabiele',
				'open|snel|sterk|direct|netjes|praktische|professionele',
			],
			institution: [
				'onderneming|organisatie|stichting|bedrijf|%school|gemeente|vereniging|club|afdeling',
			],
		},
		patterns: [
			'top ?-?<what>',
			'(?:verkoop|sales|super|rekenaar|sport|zorg)toppers?',
			'(?:de )?(?:aller)?beste <tools>',
			'kwaliteit(?: #){0,2}? (?:boven|voor|in plaats van) (?:kwantiteit|alles|snelheid)',
			'sterke…? groep',
			'(?:<trait>|<trait-e>)(?:(?:,| en) (?:<trait>|<trait-e>))? <organisation>',
			'%leider in (?:ict|it|nederland|de #|het #)',
			'de beste (?:# )?<technology>',
		],
		unless: [
			'beste # van het jaar',
			'<sober> <institution>',
			'topsport%?',
			'(?:de )?beste (?:gereedschap%|materiaal|tools|prijs) (?:voor|om)',
			'toplocatie (?:direct )?(?:aan|in|op) (?:het|de) #',
		],
		context: 'vacancy',
		why: 'het prijst en laat niets zien',
		ask: 'de norm, met een getal',
		redeemedBy: ['percent'],
		rewrite: 'Van elke 100 leveringen komen er 98 op tijd.',
		parts: [praisedTools, ...praisedThings],
		source: 'corpus',
	},
];
