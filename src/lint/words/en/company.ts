import type { Phrase } from '#lint/phrases/phrase.ts';

export const company: readonly Phrase[] = [
	{
		id: 'leading-company',
		tier: 'A',
		lists: {
			'of-what': ["market|world|global|industry|europe's|undisputed|international|technology"],
			leader: [
				'<company>|provider|supplier|player|position|brand|manufacturer|platform|global|specialist',
				'role in|edge|expert|partner',
			],
		},
		patterns: [
			'(?:<of-what> )?(?:leader(?: (?:in|of)(?: #){1,3})|leading…? <leader>)',
			'(?:market|world|industry|global)[- ]lead(?:er|ing)',
			'world[- ]class(?: #)?',
			'best[- ]in[- ]class(?: #)?',
			'number one',
			'one of the (?:largest|biggest|fastest|best|leading|most)(?: #){1,3}',
			'top[- ]tier',
		],
		unless: ['team leader (?:in|of)(?: #){1,3}', 'leading (?:a|the) (?:team|group|department)'],
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'het aandeel in welke markt, met bron en jaar',
		redeemedBy: ['percent', 'country'],
		rewrite: '38% of Dutch callers in 2025 (research by an independent bureau).',
		parts: [
			{
				of: ['world[- ]class%|best[- ]in[- ]class%|top[- ]tier'],
				why: 'het bedrijf noemt zichzelf zo',
				ask: 'een feit',
				rewrite: 'Of every 100 repairs 97 hold for a year.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'growing-company',
		tier: 'A',
		patterns: [
			'(?:(?:fast|rapidly|quickly|strongly|steadily|exponentially|ever)[- ])?growing…? (?:<company>|<team>|market|bank|industry|customer base|scene)',
			'(?:rapid|exponential|explosive|strong|fast|hyper) ?-?growth',
			'scaling (?:fast|rapidly|quickly)',
		],
		unless: ['experience(?: #,?){0,12} (?:a|an)(?: #,?){0,6}[ -]growing (?:<company>|environment)'],
		context: 'you',
		why: 'het cijfer ontbreekt',
		ask: 'het cijfer',
		redeemedBy: ['number'],
		rewrite: 'From 40 to 55 people in 2025.',
		source: 'corpus',
	},
	{
		id: 'renowned',
		tier: 'B',
		lists: {
			praised: [
				'unique|renowned|prestigious|trusted|well-known|reputable|award-winning|successful',
				'respected|prominent|established|highly regarded',
			],
			who: [
				'<company>|culture|partner|brand|clients|customers|employer|institution%|position|product',
				'place|concept',
			],
		},
		patterns: ['<praised>…? <who>'],
		unless: ['unique (?:id%|key|code|users|visitors)'],
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'een feit',
		redeemedBy: ['number', 'date'],
		rewrite: 'Founded in 1911; 1,200 customers.',
		source: 'corpus',
	},
	{
		id: 'future-proof',
		tier: 'B',
		patterns: [
			'future[- ]proof',
			'shap(?:e|ing) the future(?: of(?: #){1,2})?',
			'(?:sustainable|better|brighter) (?:future|world|tomorrow)',
			'(?:reimagin|revolutioni[sz]|redefin)(?:e|ing)(?: #){1,4}',
		],
		context: 'you',
		why: 'het is een slogan',
		ask: 'de maatregel',
		redeemedBy: ['percent', 'date'],
		rewrite: 'Since 2023 all our vans are electric.',
		source: 'corpus',
	},
];
