import type { Phrase } from '#lint/phrases/phrase.ts';
import { praisedThings } from '#lint/words/nl/advice/praised-things.ts';
import { valuesAtWork } from '#lint/words/nl/advice/values.ts';

/** Praise of an employer, its values and its people. */
export const praise: readonly Phrase[] = [
	{
		id: 'lovende-woorden',
		tier: 'B',
		lists: {
			great: [
				'te gek|tof|gaaf|leuk|mooi|prachtig|fantastisch|geweldig|uniek|bijzonder|boeiend',
				'inspirerend|interessant|divers|gevarieerd|sfeervol|gezellig|innovatief',
			],
			bond: [
				'verbondenheid|communicatie|werking|beeldvorming|uitstraling|focus|visie|drive|motivatie',
				'mentaliteit|mindset|samenwerking|cultuur|teamgeest|content|aanwezigheid',
			],
			sound: [
				'betrouwbare|solide|ideale|gezonde|sociale|maatschappelijke|bijzondere?|professionele?',
				'dynamische|interactieve',
			],
			'other-things': [
				'<thing>|gegevens|voeding|maaltijd%|lifestyle|leefstijl|gewicht|persoonsgegevens|bijstand',
				'onderwijs|school|scholen',
			],
		},
		patterns: [
			'(?:<praise>)…? (?:<advert-noun>)',
			'(?:<advert-noun>)(?:,| die| dat| is| zijn)(?: #){0,2}? <great>',
			'sterke (?:#e )?<bond>',
		],
		unless: [
			'(?:hecht|klein|betrokken|jong|leuk|fijn)e? (?:# )?team met (?:dagelijkse|wekelijkse|maandelijkse) #',
			'klanten zijn (?:zeer |heel |erg )?divers',
			'(?:hechte|sterke|fijne|prettige) samenwerking met (?:de|het|een)(?! team| collega| klant)',
			'%ervaring is (?:mooi|leuk|fijn)',
			'<sound> <other-things>',
			'warme (?:dag%|maaltijd%|lunch|kant|keuken|en koude)',
			'mooi meegenomen',
			'%werk (?:is|zijn) mooi meegenomen',
		],
		context: 'vacancy',
		why: 'het prijst en laat niets zien',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: [],
		parts: [...praisedThings],
		source: 'corpus',
	},
	{
		id: 'overtreffende-trap',
		tier: 'B',
		lists: {
			stem: [
				'leuk|mooi|gaaf|tof|fijn|lekker|gezond|gezellig|slim|warm|hip|cool|spannend|boeiend|sterk',
				'goed',
			],
			region: ['nederland|vlaanderen|belgië|europa|de wereld|de stad|het land'],
			most: [
				'innovatieve|vooruitstrevende|klantgerichte|gewaardeerde|gewilde|bijzondere|geliefde',
				'sportieve|inspirerende|duurzame|klantvriendelijke|iconische|spraakmakende|toonaangevende',
				'betrouwbare|professionele|moderne|aansprekende|complete|populaire|succesvolle',
			],
		},
		patterns: [
			'(?:de|het|onze) (?:aller)?(?:leuk|mooi|gaaf|tof|fijn|lekker|gezellig|hip)ste #',
			'(?:aller)?<stem>ste(?:(?:,| en| &) #ste)?…? (?:<advert-noun>|<people>|<person>|van <region>)',
			'meest <most>…? #',
		],
		unless: [
			'(?:aller)?lekkerste (?:en (?:aller)?#ste )?(?!baan|job|bijbaan|werk%|plek|team|stad|dag)#',
			'(?:beste|snelste|kortste) (?:<thing>|tijd|weg|manier om)',
		],
		context: 'vacancy',
		why: 'de bron ontbreekt',
		ask: 'wie dat vond, waarin en wanneer',
		redeemedBy: ['percent'],
		rewrite: 'In 2025 gaven 812 gasten ons een 8,9.',
		source: 'corpus',
	},
	{
		id: 'kernwaarden-op-een-rij',
		tier: 'B',
		patterns: ['(?:<value>)'],
		unless: [
			'(?:patiënt|cliënt|bewoner|kind|leerling)(?:en)? in (?:zijn|haar|hun) (?:autonomie|eigenheid)(?: en #)?',
			'(?:verantwoordelijkheid|respect|energie|aandacht|kracht|service|samenwerking|groei) (?:van|voor|aan|op|met|in) (?:de|het) #',
			'(?:kwaliteit|innovatie|ontwikkeling|continuïteit) en (?:ontwikkeling|innovatie|continuïteit) van',
		],
		context: 'row',
		why: 'het noemt waarden en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['frequency', 'amount'],
		rewrite: 'Bij twijfel beslissen we voor de klant, tot € 100.',
		parts: [...valuesAtWork],
		source: 'corpus',
	},
	{
		id: 'trots',
		tier: 'B',
		patterns: [
			'(?:met|vol|enorm|gepaste|apetrots|supertrots) ?trots(?: (?:op|dat))?(?: #){0,2}',
			'(?:zijn|is)(?: #){0,4}? trots (?:op|dat)(?: #){0,2}',
			'trots (?:zijn )?op (?:ons|onze|zijn|haar|wat|het feit)(?: #){0,2}',
			'trots waarmee',
			'waar (?:we|wij)(?: #){0,2} trots op',
			'trots op (?:je|jouw) #',
			'om trots op te zijn',
			'trots (?:(?:zijn|is|bent) )?op (?:hun|je|jouw) (?:werk|vak)',
		],
		context: 'vacancy',
		why: 'het is een gevoel van de afzender',
		ask: 'wat er bereikt is, met een getal',
		redeemedBy: ['number'],
		rewrite: 'Vorig jaar kregen we 9 klachten op 40.000 bestellingen.',
		source: 'corpus',
	},
	{
		id: 'met-overgave',
		tier: 'B',
		lists: {
			great: ['veel|volle|echte|oprechte|grote|onze|hun|jouw|enorm veel|heel veel'],
			devotion: [
				'liefde|passie|enthousiasme|toewijding|overgave|bezieling|bevlogenheid|zorg en aandacht',
				'aandacht en zorg|overtuiging|vertrouwen en|goede moed|volle inzet',
			],
		},
		patterns: [
			'(?:met|vol) (?:<great> )?<devotion>(?: (?:voor|en)(?: #){1,2})?',
			'(?:met )?een (?:brede |stralende |warme |vriendelijke )?(?:glimlach|lach)(?: op (?:je|jouw|het|hun|ieders|de) (?:gezicht|gezichten))?',
			'stralende (?:glimlach|lach)',
			'liefde voor(?: #){1,2}',
			'(?:een|warm|groot|kloppend|goed|hart) hart (?:toe|voor(?: #){1,2})',
		],
		context: 'vacancy',
		why: 'het vraagt een gevoel',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je vraagt door tot je weet wat iemand nodig heeft.',
		source: 'corpus',
	},
];
