import type { Phrase } from '#lint/phrases/phrase.ts';

export const freedom: readonly Phrase[] = [
	{
		id: 'verantwoordelijkheid',
		tier: 'A',
		lists: {
			much: ['veel|grote|volop|volle|ruime|nodige|hoge mate van|meer'],
			freedom: ['#heid|autonomie|ruimte|vertrouwen|zelfsturing'],
		},
		patterns: [
			'<much> (?:eigen )?(?:<freedom>(?:,| en) )?verantwoordelijkhe(?:id|den)',
			'verantwoordelijke (?:functie|baan|job|rol|positie)',
			'eigen verantwoordelijkheid(?: nemen)?',
			'(?:vrijheid|vertrouwen|autonomie|zelfstandigheid)(?:,| en)(?: de)? verantwoordelijkheid',
		],
		unless: ['(?:op|voor) eigen verantwoordelijkheid'],
		context: 'you',
		why: 'het kan vrijheid zijn of werk dat een ander niet wil',
		ask: 'wat je zelf mag beslissen',
		redeemedBy: ['amount'],
		rewrite: 'Je geeft zelf tegoeden tot € 150.',
		source: 'corpus',
	},
	{
		id: 'vrijheid',
		tier: 'B',
		lists: {
			much: [
				'veel|grote|volop|alle|ruime|nodige|voldoende|volledige|totale|maximale|mate van|volle|meer',
				'enorm veel|genoeg|de|bijna totale',
			],
			freedom: ['verantwoordelijkheid|vertrouwen|autonomie|vrijheid|ruimte|flexibiliteit'],
		},
		patterns: [
			'<much>(?: (?!tijd|fysieke|open|vloer|kast|extra)#){0,2}? (?:vrijheid|autonomie|zelfstandigheid|eigen regie)',
			'(?:vrijheid|ruimte|vertrouwen|autonomie) en (?:de )?<freedom>',
			'(?:krijgt?|geven|biedt?|bieden|hebt)(?: #){0,4}? (?:de ruimte|alle ruimte|vertrouwen|vrijheid)(?: (?:om|voor|en|in)(?: #){1,2})?',
			'(?:veel|alle|volop|de) ruimte (?:om|voor)(?: #){1,3}',
			'eigen (?:dag|werk|tijd|agenda|baas)(?: #)? (?:indelen|in te delen|inrichten)',
			'(?:vrijheid|autonomie|zelfstandigheid) in (?:je|jouw|het|de) #',
		],
		unless: [
			'ruimte om (?:gebruik|mede|je toe|de|het)%?(?: #){0,3}',
			'(?:veel|voldoende|alle) (?:fysieke |open |extra )?ruimte (?:voor|in) (?:de )?(?:opslag|auto|fiets|voorraad)%?',
			'ruimte (?:om|voor)(?: #){0,3} (?:%ontwikkel%|%groei%|leren)',
		],
		context: 'you',
		why: 'waar de grens ligt, staat er niet',
		ask: 'wat je mag zonder te vragen',
		redeemedBy: ['amount', 'situation', 'time'],
		rewrite: 'Je deelt je eigen dag in; de afspraken met klanten liggen vast.',
		parts: [
			{
				of: ['%ideeën%|%inbreng%|%initiatief%'],
				why: 'hoe een idee verder komt, staat er niet',
				ask: 'uren, budget of een voorbeeld',
				rewrite: 'Je krijgt 2 uur per week voor verbeteringen; vorig jaar zijn er 11 doorgevoerd.',
			},
		],
		source: 'jobboost.nl',
	},
	{
		id: 'eigen-inbreng',
		tier: 'A',
		lists: {
			input: [
				'inbreng|initiatie(?:f|ven)|ideeën|creativiteit|ondernemerschap|eigenheid|vernieuwing',
				'verbeteringen',
			],
		},
		patterns: [
			'(?:<room>|plek)(?: is)? (?:voor|om)(?: #){0,3}? <input>',
			'eigen (?:inbreng|initiatief|ideeën|draai|invulling|stempel)',
			'(?:goede|nieuwe|frisse|jouw) ideeën(?: #){0,2}? (?:de ruimte|ruimte|welkom|gewaardeerd)',
			'mee te denken(?: #){0,2}',
			'naar je hand te zetten',
		],
		context: 'you',
		why: 'hoe een idee verder komt, staat er niet',
		ask: 'uren, budget of een voorbeeld',
		redeemedBy: ['hours', 'amount', 'number'],
		rewrite: 'Je krijgt 2 uur per week voor verbeteringen; vorig jaar zijn er 11 doorgevoerd.',
		source: 'corpus',
	},
	{
		id: 'past-bij-jou',
		tier: 'B',
		lists: {
			life: ['leven|wensen|agenda|privéleven|studie|levensfase|ambities?|talenten'],
			qualities: [
				'kwaliteiten|talent(?:en)?|persoonlijkheid|wensen|ambities?|situatie|interesses?',
			],
		},
		patterns: [
			'(?:werk|baan|functie|job|opdrachten|plek)(?: dat| die)? (?:écht |echt |goed |perfect |helemaal )?bij (?:jou|je) past',
			'(?:écht |echt |goed |perfect )bij (?:jou|je) past',
			'(?:passen|past|passend|aansluit|aansluiten|afgestemd)(?: #){0,1}? (?:bij|op) (?:jouw|je) (?:eigen )?<life>',
			'aanslui(?:t|ten) bij (?:jou|jouw|je) <qualities>',
		],
		unless: [
			'(?:kies|vind|bekijk|zoek|ontdek)(?: #)? (?:de|een) (?:functie|baan|vacature|rol|plek) die bij (?:jou|je) past',
		],
		context: 'you',
		why: 'iedere werkgever belooft het',
		ask: 'het werk en de tijden',
		redeemedBy: ['time', 'days'],
		rewrite: 'Je kiest elke maand zelf op welke drie dagen je werkt.',
		source: 'corpus',
	},
	{
		id: 'duidelijke-afspraken',
		tier: 'B',
		patterns: [
			'(?:duidelijke|heldere|goede|betrouwbare|eerlijke|correcte)(?: en #e)? afspraken',
			'persoonlijk(?:e)? contact',
			'(?:snelle|betrouwbare)(?: en #e)? planning',
			'alles op rolletjes(?: loopt)?',
			'reilen en zeilen',
		],
		unless: [
			'(?:maak|maakt|maken)(?: #){0,3} (?:duidelijke|heldere|goede) afspraken',
			'persoonlijk contact (?:met|op)',
		],
		context: 'you',
		why: 'welke afspraak het is, staat er niet',
		ask: 'de afspraak',
		redeemedBy: ['list', 'time', 'days', 'frequency'],
		rewrite: 'Je rooster is vier weken vooraf bekend; wijzigen kan alleen als jij het goedvindt.',
		parts: [
			{
				of: ['%contact'],
				why: 'hoe vaak dat is, staat er niet',
				ask: 'met wie je spreekt en waarover',
				rewrite: 'Elke maandag bel je een kwartier met je vaste begeleider.',
			},
		],
		source: 'corpus',
	},
];
