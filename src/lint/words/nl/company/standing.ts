import type { Phrase } from '#lint/phrases/phrase.ts';

/** A place in the market that nobody can look up. */
export const standing: readonly Phrase[] = [
	{
		id: 'toonaangevend',
		tier: 'A',
		lists: {
			name: [
				'<company>|positie|rol|klanten|merken|projecten|opdrachtgevers|speler|bedrijven',
				'organisaties',
			],
			'well-known': [
				'bekende|mooie|aansprekende|gerenommeerde|leuke|toffe|gave|prachtige|toonaangevende|A-',
			],
			client: ['klanten|merken|opdrachtgevers|namen|klantenkring|klantenportefeuille'],
		},
		patterns: [
			'toonaangevende?(?:…? <name>)?',
			'(?:leidende?|leading)…? (?:speler|positie|<company>)',
			'(?:absolute|echte) (?:top|koploper|autoriteit)',
			'koploper%?',
			'grote (?:namen|merken)',
			'<well-known>…? <client>(?: (?:als|zoals))?',
		],
		unless: ['(?:klanten|merken|opdrachtgevers|namen) (?:als|zoals|waaronder|\\([^)]*,)'],
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'een cijfer met bron',
		redeemedBy: ['percent'],
		rewrite: 'Marktaandeel 18 procent (ACM, 2025).',
		source: 'corpus',
	},
	{
		id: 'marktleider',
		tier: 'B',
		lists: {
			best: [
				'bekendste|beste|mooiste|leukste|meest #|populairste|allerbeste|allermooiste|allerleukste',
				'snelste',
			],
			brand: ["<company>|merk|platform|%bureau|aanbieder|collega's|van nederland"],
			delicate: [
				'kwetsbare|moeilijke|voorkomende|gestelde|gebruikte|besproken|intieme|ingrijpende|complexe',
			],
			ordinary: ['moeilijk|lastig|oud|klein|laat|druk|belangrijk|eer|groot|zwaar|laag'],
			stem: ['leuk|mooi|gaaf|be|tof|gezellig|slim|fijn|allerleuk|allerbe|allermooi|gaaf'],
			employer: ["<team>|<company>|collega's|mensen|werkgever|klanten|merken|bedrijven|baan|job"],
		},
		patterns: [
			'(?:dé |de |absolute |europees |wereldwijd )?marktleid(?:er|ers|end|ende)(?: (?:in|op|binnen)(?: #){1,3})?',
			'wereld(?:speler|leider|top|klasse|marktleider)',
			'nummer (?:1|één|een)(?: (?:van|in|op)(?: #){1,2})?',
			'<best>(?: (?:en )?#)? <brand>',
			'(?:één|een) van de (?:meest (?!<delicate>)#|(?!<ordinary>)#ste)(?: #){1,2}',
			'<stem>ste(?: en #ste)? <employer>',
		],
		unless: [
			'(?:beste|leukste|populairste) # van het jaar',
			'nummer (?:1|één|een) (?:op|bellen|kies|staat)',
			'beste (?:#)lezer',
			'marktleider in (?:het |de )?(?:#)(?: #){0,5} in (?:nederland|belgië|europa|de benelux|vlaanderen)',
		],
		context: 'you',
		why: 'de bron ontbreekt',
		ask: 'het aandeel in welke markt, met bron',
		redeemedBy: ['percent'],
		rewrite: 'Marktaandeel 18 procent (ACM, 2025).',
		parts: [
			{
				of: ['%teams?|%bedrijven|%plekken|%omgevingen|%collega.?s?|%werkgever'],
				why: 'de bron ontbreekt',
				ask: 'wie dat vond, waarin en wanneer',
				rewrite: 'In 2025 gaven 812 gasten ons een 8,9.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'vooraanstaand',
		tier: 'A',
		lists: {
			eminent: [
				'vooraanstaande?|gerenomm?eerde?|prestigieuze?|befaamde?|gewaardeerde?|succesvolle?',
				'vermaarde?',
			],
			what: [
				'<company>|speler|positie|klanten|merk%|partner|partij|bureaus?|instellingen|organisaties',
				'<product>',
			],
			kind: ['waarde|naam|speler|organisatie|aannemer|onderneming|bedrijf|praktijk|orde'],
		},
		patterns: [
			'<eminent>(?:…? <what>)',
			'gevestigde (?:en )?(?:# ){0,3}?<kind>',
			'(?:vaste|begrip|gevestigde) waarde',
			'een begrip in(?: #){1,2}',
			'(?:begrip|naam) in de (?:markt|sector|regio|branche)',
			'(?:uitstekende|sterke|goede|ijzersterke) (?:reputatie|naam|positie|marktpositie)',
			'(?:inter)?nationaal (?:bekend|erkend|vermaard|gerenommeerd)',
		],
		unless: ['gevestigde praktijk'],
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'een feit over het bedrijf',
		redeemedBy: ['date', 'number'],
		rewrite: 'Sinds 1998 bouwen we trappen, nu met 45 mensen.',
		source: 'corpus',
	},
	{
		id: 'sterke-speler',
		tier: 'A',
		lists: {
			strong: [
				'sterke|ambitieuze|internationale|belangrijke|grote|vooraanstaande|leidende|unieke|grootste',
				'groeiende|toonaangevende|cruciale|internationaal opererende|jonge|nieuwe',
			],
		},
		patterns: ['<strong>…? speler(?: (?:in|op|binnen)(?: #){1,3})?'],
		unless: [
			'(?:sterke|beste|jonge|nieuwe|belangrijke)…? speler (?:van (?:het|de) (?:team|toernooi|wedstrijd|elftal)|aan zet)',
		],
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'een cijfer',
		redeemedBy: ['amount', 'number'],
		rewrite: 'Marktaandeel 18 procent (ACM, 2025).',
		source: 'corpus',
	},
];
