import type { Phrase } from '#lint/phrases/phrase.ts';

/** What somebody is said to bring along and to love. */
export const bringsAlong: readonly Phrase[] = [
	{
		id: 'brengt-mee',
		tier: 'B',
		lists: {
			liveliness: [
				'<trait-noun>|rust|structuur|sfeer|orde|gezelligheid|vrolijkheid|ideeën|dynamiek|balans',
				'schwung|leven in de brouwerij',
			],
			'a-portion': [
				'<you>|<eagerly>|veel|de nodige|een|flinke|gezonde|portie|dosis|nieuwe|positieve|frisse',
			],
		},
		patterns: [
			'stabiele factor',
			'(?:levert?)(?: (?:je|jij))? (?:altijd )?kwaliteit(?= *[.,]|$| en )',
			'voortvarend(?:e|heid)?',
			'komt?(?: (?:je|jij))? (?:zelf |graag )?met (?:goede|nieuwe|frisse|eigen|leuke|creatieve) (?:ideeën|initiatieven)',
			'straalt?(?: #){0,4}? uit',
			'uitstraalt',
			'uit te stralen',
			'(?:breng|brengt|brengen)(?: <a-portion>){0,4}? <liveliness>(?: en #)?(?: mee)?',
		],
		unless: ['(?:brengt?|brengen)(?: #){0,3} inzicht in'],
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je vraagt door tot je weet wat iemand nodig heeft.',
		source: 'corpus',
	},
	{
		id: 'verliefd-op-het-vak',
		tier: 'B',
		lists: {
			'mad-about': [
				'gebeten door|bezeten door|bezeten van|gek op|gek van|dol op|verzot op|verliefd op|zot van',
				'verslingerd aan|verknocht aan|weg van|idolaat van|krijgt er geen genoeg van',
			],
			someone: [
				'iemand|collega|job|baan|functie|type|persoon|persoonlijkheid|rol|werk|mensen|bedrijf|team',
			],
			character: [
				'pit|ballen|karakter|persoonlijkheid|ruggengraat|inhoud|diepgang|lef|daadkracht|pep',
				'uitstraling|visie|power|flair|body|passie|ambities?|drive|ideeën|humor',
			],
		},
		patterns: [
			'<mad-about>(?: #){1,2}',
			'<someone> met (?:een )?<character>',
			'hart(?: #){0,2}? (?:over van|loopt over)',
			'vanuit (?:het|je|ons) hart',
			'hart verloren',
			'met hart voor',
		],
		unless: ['weg van (?:de|het|huis|kantoor|onze)', 'gek van (?:de|het)'],
		context: 'vacancy',
		why: 'het gaat over een gevoel',
		ask: 'de taak',
		redeemedBy: ['situation'],
		rewrite: 'Je last per dag 30 verbindingen in rvs met TIG.',
		source: 'corpus',
	},
];
