import type { Phrase } from '#lint/phrases/phrase.ts';
import { contributions } from '#lint/words/nl/advice/contributions.ts';

/** What the work gives, and to what it contributes. */
export const meaning: readonly Phrase[] = [
	{
		id: 'voldoening',
		tier: 'B',
		patterns: [
			'(?:haalt?|geeft|krijgt?|halen|vindt|veel|uit)(?: #){0,4}? voldoening',
			'voldoening (?:uit|van)(?: #){1,2}',
			'(?:krijgt?|geeft|krijg) (?:jij |je )?(?:een |er een )?kick(?: van)?',
			'(?:blij|gelukkig) van word(?:t|en)?',
			'(?:blij|gelukkig) wordt van (?!een |het feit)#',
			'werkgeluk',
			'werkplezier',
			'(?:met|veel|heb je|hebt) plezier(?: (?:in|aan|uit)(?: #){1,3})?',
			'zin in(?: een)? (?:nieuwe|leuke|mooie|avontuur)(?: #)?',
		],
		unless: [
			'voldoening uit (?!(?:je|jouw|het|ons|onze|hun|werken|mensen)(?![a-z]))#',
			'(?:lager%|motor%|machine|kabel%|leiding%|oven|water)(?: #){0,1}? warm word%',
			'(?:beantwoord%|help%)(?: #){0,3}? met plezier',
			'met plezier (?:je|jouw|uw|te woord|beantwoord%|help%)',
		],
		context: 'vacancy',
		why: 'het gaat over een stemming',
		ask: 'wat je doet op een dag',
		redeemedBy: ['situation'],
		rewrite: 'Je helpt per dag 20 mensen met hun nota.',
		source: 'corpus',
	},
	{
		id: 'bijdragen',
		tier: 'B',
		lists: {
			contribute: ['bijdragen|bijdraagt|draagt?(?: #){0,4}? bij|bij te dragen|bijdrage'],
			'what-is-made': [
				'nieuwe|een|software|producten',
				'onze (?:producten|formules|website|websites|software|app|diensten)',
			],
			'good-cause': [
				'toekomst|samenleving|maatschappij|wereld|missie|ambities?|doelen|doelstellingen|welzijn',
				'geluk|sfeer|professionalisering|innovatie|kwaliteit|verduurzaming|leefbaarheid',
				'transformatie|%transitie|vernieuwing|imago|vooruitgang|%verbetering(?:en)?|beleving',
				'resultaten|organisatie|succes|groei|zichtbaarheid|uitstraling|beslissingen',
			],
			build: ['bouwen|maken|neerzetten|neer te zetten|te bouwen|te maken|creëren'],
		},
		patterns: [
			'(?:je |jouw |een )?steentje(?: #){0,3}? (?:bij|bijdragen|bijdraagt|bij te dragen)',
			'<contribute> aan(?! de ontwikkeling van <what-is-made>)(?: #){0,4}? <good-cause>',
			'(?:grote|veel|directe|echt|duidelijke|jouw) invloed(?: op(?: #){1,3})?',
			'invloed op (?:je|jouw)(?: eigen)? #',
			'(?:stempel|handtekening)(?: #){0,3}? (?:drukken|zetten)',
			'op de kaart (?:te |wil |wilt |willen |helpen )?zet(?:ten)?',
			'vorm (?:te )?geven aan (?:de|je|jouw|onze) (?:toekomst|eigen|functie|rol)(?: #)?',
			'iets (?:kunt |kan |wilt |wil |te )betekenen',
			'van betekenis (?:bent|zijn|te zijn)',
			'waar (?:jouw|je) kracht(?:en)? ligt',
			'(?:iets|wat) (?:moois|nieuws|goeds|bijzonders|tofs|leuks)(?: #){0,2}? <build>',
			'iets (?:#s )?(?:te |kunnen |wilt |wil )?betekenen voor(?: (?:een|de))? #',
			'midden in de (?:samenleving|maatschappij|tijd|wereld)',
		],
		context: 'vacancy',
		why: 'waaraan je bijdraagt, blijft onbekend',
		ask: 'wat je maakt of doet',
		redeemedBy: ['number', 'percent'],
		rewrite: 'Je schrijft elke maand vier berichten voor de website.',
		parts: [...contributions],
		source: 'corpus',
	},
];
