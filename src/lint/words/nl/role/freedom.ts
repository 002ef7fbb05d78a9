import type { Phrase } from '#lint/phrases/phrase.ts';

export const freedom: readonly Phrase[] = [
	{
		id: 'verantwoordelijkheid',
		tier: 'A',
		pattern:
			'(?:veel|grote|volop|volle|ruime|nodige|hoge mate van|meer) (?:eigen )?(?:(?:#heid|autonomie|ruimte|vertrouwen|zelfsturing)(?:,| en) )?verantwoordelijkhe(?:id|den)|verantwoordelijke (?:functie|baan|job|rol|positie)|eigen verantwoordelijkheid(?: nemen)?|(?:vrijheid|vertrouwen|autonomie|zelfstandigheid)(?:,| en)(?: de)? verantwoordelijkheid',
		unless: '(?:op|voor) eigen verantwoordelijkheid',
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
		pattern:
			'(?:veel|grote|volop|alle|ruime|nodige|voldoende|volledige|totale|maximale|mate van|volle|meer|enorm veel|genoeg|de|bijna totale)(?: (?!tijd|fysieke|open|vloer|kast|extra)#){0,2}? (?:vrijheid|autonomie|zelfstandigheid|eigen regie)|(?:vrijheid|ruimte|vertrouwen|autonomie) en (?:de )?(?:verantwoordelijkheid|vertrouwen|autonomie|vrijheid|ruimte|flexibiliteit)|(?:krijgt?|geven|biedt?|bieden|hebt)(?: #){0,4}? (?:de ruimte|alle ruimte|vertrouwen|vrijheid)(?: (?:om|voor|en|in)(?: #){1,2})?|(?:veel|alle|volop|de) ruimte (?:om|voor)(?: #){1,3}|eigen (?:dag|werk|tijd|agenda|baas)(?: #)? (?:indelen|in te delen|inrichten)|(?:vrijheid|autonomie|zelfstandigheid) in (?:je|jouw|het|de) #',
		unless:
			'ruimte om (?:gebruik|mede|je toe|de|het)%?(?: #){0,3}|(?:veel|voldoende|alle) (?:fysieke |open |extra )?ruimte (?:voor|in) (?:de )?(?:opslag|auto|fiets|voorraad)%?|ruimte (?:om|voor)(?: #){0,3} (?:%ontwikkel%|%groei%|leren)',
		context: 'you',
		why: 'waar de grens ligt, staat er niet',
		ask: 'wat je mag zonder te vragen',
		redeemedBy: ['amount', 'situation', 'time'],
		rewrite: 'Je deelt je eigen terugbelblok in; de telefoonuren liggen vast.',
		source: 'jobboost.nl',
	},
	{
		id: 'eigen-inbreng',
		tier: 'A',
		pattern:
			'(?:ruimte|vrijheid|plek|kans|mogelijkheid|mogelijkheden|gelegenheid)(?: is)? (?:voor|om)(?: #){0,3}? (?:inbreng|initiatie(?:f|ven)|ideeën|creativiteit|ondernemerschap|eigenheid|vernieuwing|verbeteringen)|eigen (?:inbreng|initiatief|ideeën|draai|invulling|stempel)|(?:goede|nieuwe|frisse|jouw) ideeën(?: #){0,2}? (?:de ruimte|ruimte|welkom|gewaardeerd)|mee te denken(?: #){0,2}|naar je hand te zetten',
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
		pattern:
			'(?:werk|baan|functie|job|opdrachten|plek)(?: dat| die)? (?:écht |echt |goed |perfect |helemaal )?bij (?:jou|je) past|(?:écht |echt |goed |perfect )bij (?:jou|je) past|(?:passen|past|passend|aansluit|aansluiten|afgestemd)(?: #){0,1}? (?:bij|op) (?:jouw|je) (?:eigen )?(?:leven|wensen|agenda|privéleven|studie|levensfase|ambities?|talenten)|aanslui(?:t|ten) bij (?:jou|jouw|je) (?:kwaliteiten|talent(?:en)?|persoonlijkheid|wensen|ambities?|situatie|interesses?)',
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
		pattern:
			'(?:duidelijke|heldere|goede|betrouwbare|eerlijke|correcte)(?: en #e)? afspraken|persoonlijk(?:e)? contact|(?:snelle|betrouwbare)(?: en #e)? planning|alles op rolletjes(?: loopt)?|reilen en zeilen',
		unless:
			'(?:maak|maakt|maken)(?: #){0,3} (?:duidelijke|heldere|goede) afspraken|persoonlijk contact (?:met|op)',
		context: 'you',
		why: 'welke afspraak het is, staat er niet',
		ask: 'de afspraak',
		redeemedBy: ['list', 'time', 'days', 'frequency'],
		rewrite: 'Je rooster is vier weken vooraf bekend; wijzigen kan alleen als jij het goedvindt.',
		source: 'corpus',
	},
];
