import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer says that it is known for, without by whom. */
export const reputation: readonly Phrase[] = [
	{
		id: 'stabiele-werkgever',
		tier: 'A',
		lists: {
			stable: [
				'stabiele?|betrouwbare?|solide|gezonde?|financieel (?:sterke?|gezonde?)|sterk verankerde?',
				'degelijke?|goede|fijne|prettige|leuke|mooie|aantrekkelijke|sociale|betrokken|moderne|toffe',
				'geweldige|ideale|toekomstbestendige|robuuste|professionele|unieke?|bijzondere?|gave|warme?',
				'prachtig|jonge?|jong en #|veelzijdige?|fantastisch|ondernemende?|ambitieus|creatief',
				'full ?-?service|informeel|platte?|kleinschalige?|sterke|dynamisch|nuchter|ervaren|enorm #',
				'gedreven|flexibele?|maatschappelijk betrokken|klantgerichte?|maatschappelijke?',
				'resultaatgerichte?|high ?-?end|open|persoonlijk|laagdrempelige?',
			],
			employer: [
				'%bedrijf|werkgever|onderneming|kmo|aannemer|familiebedrijf|organisatie|club|%bureau',
				'partner|partij|start-?up|scale-?up|techneutenclub',
			],
		},
		patterns: ['<stable>…? <employer>(?: (?:met|waar|die|dat)(?: een)?(?: #){1,2})?'],
		unless: [
			'(?:goede|betrouwbare) partner(?:s)? (?:in|voor) (?:de|het) (?:relatie|leven|gezin)',
			'(?:maatschappelijke|sociale) (?:organisatie|partner)s?',
			'(?:ander|kleine?|middelgrote?) (?:bedrijf|organisatie)',
			'full ?-?service #(?:bureau)? bureau',
		],
		context: 'you',
		why: 'het is een bewering',
		ask: 'een feit over het bedrijf',
		redeemedBy: ['date', 'percent'],
		rewrite: 'Sinds 1998 bouwen we trappen, nu met 45 mensen.',
		source: 'corpus',
	},
	{
		id: 'uniek',
		tier: 'B',
		lists: {
			what: [
				'bedrijf|organisatie|concept|karakter|team|sfeer|cultuur|plek|%omgeving|werkgever',
				'in (?:nederland|europa|zijn soort|haar soort|de markt|de branche)|product|positie',
				'onderneming|samenwerking|mix|%locatie|formule|aanpak|werkwijze|ervaring',
			],
			identifier: ['sleutel|code|id|identifier|waarde|bezoekers|gebruikers|nummer'],
		},
		patterns: ['uniek(?:e)? <what>', '(?:ons|wij zijn|is|zijn|maakt|wat maakt)(?: #){0,4}? uniek'],
		unless: ['unieke? <identifier>', 'unieke toplocatie (?:direct )?(?:aan|in|op) (?:het|de) #'],
		context: 'you',
		why: 'zelden waar, en waarin staat er niet',
		ask: 'waarin het anders is',
		redeemedBy: ['number'],
		rewrite: 'De enige opleiding met een stage in een meldkamer.',
		source: 'corpus',
	},
	{
		id: 'de-specialist',
		tier: 'B',
		lists: {
			match: [
				'specialist|expert|partner|partij|plek|werkgever|%handelaar|uitdaging|kans|match|adres|merk',
				'%bureau|leverancier|platform|plaats|baan|functie|autoriteit|organisatie|bedrijf|oplossing',
				'stap',
			],
		},
		patterns: [
			'(?:dé|hét)(?: #e?)? <match>(?: (?:in|voor|van|op)(?: #){1,3})?',
			'(?:gespecialiseerde|ervaren|deskundige) partner',
		],
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'de erkenning',
		redeemedBy: ['percent'],
		rewrite: 'Erkend door de branchevereniging sinds 2019.',
		source: 'corpus',
	},
	{
		id: 'jarenlange-ervaring',
		tier: 'A',
		patterns: [
			'(?:jarenlange|ruime|veel|decennialange|diepgaande|brede) (?:ervaring en|know-?how|expertise|ervaring en expertise)(?: #)?',
			'jarenlange ervaring',
		],
		unless: [
			'(?:je|jij) (?:hebt|brengt)(?: #){0,4} (?:jarenlange|ruime|brede|veel) (?:ervaring|expertise|kennis)',
		],
		context: 'you',
		why: 'het getal ontbreekt of zegt niets',
		ask: 'het jaar van oprichting en wat er gedaan is',
		redeemedBy: ['date'],
		rewrite: 'Sinds 1998 legden we 12.000 installaties aan.',
		source: 'corpus',
	},
];
