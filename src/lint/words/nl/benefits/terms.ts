import type { Phrase } from '#lint/phrases/phrase.ts';

/** Terms of employment without a figure. */
export const terms: readonly Phrase[] = [
	{
		id: 'goede-arbeidsvoorwaarden',
		tier: 'B',
		lists: {
			complete: [
				'<generous>|zeer goede|complete?|volledige?|moderne|premium|top|uitmuntende|scherpe|passende',
				'optimale|correcte',
			],
			terms: [
				'%voorwaarden(?:pakket)?|regelingen|secundaires|emolumenten|secundaire pakket',
				'(?:pakket|set)(?: aan(?: #){1,2})?',
			],
			'other-terms': ['weers|gebruiks|rand|lever|betalings|verkoop|leverings|garantie'],
		},
		patterns: [
			'<complete>…? <terms>',
			'(?:<adv-good>) geregeld',
			'(?:salaris|loon) en (?:secundaire )?arbeidsvoorwaarden',
			'top arbeidsvoorwaarden',
			'arbeidsvoorwaarden (?:zijn|is)(?: #){0,2}? (?:uitstekend|goed|prima|aantrekkelijk|uitgebreid|top)',
		],
		unless: [
			'%voorwaarden(?: #){0,2}? (?:conform|volgens) (?:de )?(?:cao #|#-cao)',
			'(?:goede|gunstige|uitgebreide) <other-terms>voorwaarden',
			'(?:software|pakket)pakket',
			'(?:aanbod|voorstel|contract) met (?:je )?(?:salaris|loon) en (?:secundaire )?arbeidsvoorwaarden',
		],
		context: 'you',
		why: 'de lijst ontbreekt',
		ask: 'de voorwaarden met hun getallen',
		redeemedBy: ['list', 'amount', 'days', 'percent'],
		rewrite: '25 vakantiedagen, 8 procent vakantiegeld en pensioen via ABP.',
		source: 'NRC 2022-10-04',
	},
	{
		id: 'extralegale-voordelen',
		tier: 'B',
		patterns: ['extra[- ]?legale (?:voordelen|%pakket)'],
		why: 'het is een verzamelnaam',
		ask: 'welke voordelen en hoeveel ze waard zijn',
		redeemedBy: ['list', 'amount'],
		rewrite: 'Maaltijdcheques van € 8 per dag en een hospitalisatieverzekering vanaf maand 1.',
		source: 'corpus',
	},
	{
		id: 'goede-pensioenregeling',
		tier: 'B',
		patterns: [
			'(?:<generous>|solide?|collectieve?)(?: (?:en|bedrijfs|geregelde?|collectieve?|#e))?(?: #e)? pensioen%?',
			'pensioen(?:regeling)?(?: is| goed)(?: #){0,2}? (?:goed|uitstekend|geregeld)',
		],
		context: 'you',
		why: 'wie welk deel van de premie betaalt, staat er niet',
		ask: 'het fonds en het deel dat de werkgever betaalt',
		redeemedBy: ['percent', 'system'],
		fields: ['pension'],
		rewrite: 'Pensioen bij PFZW; de werkgever betaalt de helft van de premie.',
		source: 'corpus',
	},
	{
		id: 'goede-reiskostenvergoeding',
		tier: 'B',
		lists: {
			decent: [
				'goede?|ruime?|prima|riante|gunstige|mooie|aantrekkelijke|passende|nette|fijne|royale',
			],
			travel: ['reis%|onkosten%|km-?%|kilometer%|thuiswerkvergoeding|woon-werk%'],
		},
		patterns: ['<decent>…? <travel>'],
		context: 'you',
		why: 'het bedrag ontbreekt',
		ask: 'het bedrag per kilometer of het ov',
		redeemedBy: ['amount', 'percent'],
		fields: ['travel'],
		rewrite: '€ 0,23 per kilometer; het ov betalen we volledig.',
		source: 'corpus',
	},
	{
		id: 'extras',
		tier: 'B',
		lists: {
			'many-nice': [
				'tal van|vele|veel|mooie|leuke|diverse|toffe?|aantrekkelijke|extra|andere|allerlei',
				'verschillende|interessante|fijne|handige|unieke|tal aan',
			],
			extras: ["extra's|voordelen|benefits|voordeeltjes|perks|extraatjes|attenties"],
		},
		patterns: ['<many-nice>(?: #e)? <extras>'],
		unless: ['andere voordelen van'],
		context: 'you',
		why: 'welke het zijn, staat er niet',
		ask: 'welke het zijn en wat ze waard zijn',
		redeemedBy: ['list', 'amount'],
		rewrite: '15 procent korting op energie en een fietsplan tot € 1.500.',
		source: 'corpus',
	},
];
