import type { Phrase } from '#lint/phrases/phrase.ts';

/** Being busy with things and people, without what comes of it. */
export const forCustomers: readonly Phrase[] = [
	{
		id: 'bezig-met-zaken',
		tier: 'B',
		lists: {
			range: ['palet|scala|spectrum|gamma|pakket|aanbod|pallet|takenveld|werkveld'],
			'all-kinds': [
				'diensten|dagen|projecten|klanten|opdrachten|weken|werkdagen|gesprekken|klussen|situaties',
				'shifts',
			],
			clients: ['klanten|bedrijven|opdrachtgevers|doelgroepen?|industrieën|branches|sectoren'],
		},
		patterns: [
			'hand- en spandiensten',
			'(?:breed|ruim|gevarieerd|divers|uitgebreid|rijk) <range> (?:aan|van)(?: #){1,2}',
			'(?:dagen|agenda|werkdagen|dag|week)(?: #){0,2} (?:goed|lekker|rijk) gevuld',
			'geen (?:twee )?<all-kinds> (?:zijn |is )?(?:gelijk|hetzelfde|eender)',
			'houdt?(?: je| jij)? je bezig met (?:allerlei|uiteenlopende|diverse|van alles|verschillende)(?: #)?',
			'(?:grote|bonte|brede|rijke) (?:verscheidenheid|variëteit|waaier|keur|diversiteit) (?:aan|van)(?: #){1,2}',
			'(?:diverse|verschillende|uiteenlopende|allerlei)(?: #e)? <clients>',
		],
		unless: [
			'(?:taken|werkzaamheden|projecten|zaken|onderwerpen) (?:zoals|waaronder|als #)',
			'(?:verschillende|diverse|andere) (?:projecten|onderwerpen|zaken) (?:van|voor|bij|op het gebied)',
		],
		context: 'vacancy',
		why: 'welke taken het zijn, staat er niet',
		ask: 'de taken',
		redeemedBy: ['list', 'number', 'frequency', 'system'],
		rewrite: 'Je verwerkt de post en bestelt kantoorartikelen.',
		parts: [
			{
				of: ['%klanten|%bedrijven|%opdrachtgevers|%doelgroepen?|%branches|%sectoren|%mensen%'],
				why: 'welke het zijn, staat er niet',
				ask: 'hoeveel het er zijn en wat ze doen',
				rewrite: 'We werken met 40 huisartsen in de regio Gent.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'schitteren-voor-de-klant',
		tier: 'B',
		lists: {
			whom: ['klant%|gast%|mensen|doelgroep|publiek|iedereen|bezoekers|team|lezer%|kijker%'],
			touch: [
				'raken|raakt|boeien|boeit|bedienen|bedient|ontzorgd|thuis ?voelt',
				'(?:welkom|thuis|gehoord|gezien|op (?:zijn|hun|haar) gemak) (?:voelt|voelen)|verrassen',
				'verrast|op (?:zijn|haar|hun) gemak',
			],
			success: [
				'succes|uitstraling|beleving|goede gang van zaken|resultaat|tevredenheid|optimale? #|imago',
				'gastvrijheid',
			],
			craftsmanship: [
				'maatwerk|topkwaliteit|kwaliteit|service|vakwerk|perfectie|toegevoegde waarde',
			],
			service: [
				'maatwerk|kwaliteit|topkwaliteit|service|vakwerk|#e (?:service|kwaliteit|dienstverlening)',
			],
			'come-true': [
				'laten uitkomen|uitkomen|uit (?:te|doen|laten)(?: #){0,2}|waarmaken|bouwen|realiseren',
			],
			precisely: ['je|jij|precies|als geen ander|hoe|wat|ervoor|dat|altijd'],
			every: ['je|jij|de|een|onze|elke|iedere|het|jouw'],
			best: ['zich|écht|echt|optimaal|goed|kunt|kan|te|moet|het beste'],
		},
		patterns: [
			'(?:weet|weten|kunt|kunnen|zorgt|snapt)(?: <precisely>)*(?: <every>)*(?: <whom>)(?: <best>)* <touch>',
			'(?:(?:mede|eind)?verantwoordelijk|zorgt) voor (?:het|de|een) (?:#e )?<success>(?: van(?: #){1,3})?',
			'(?:levert?|leveren|biedt?|bieden)(?: (?:je|jij|we|wij))? (?:altijd |graag |echt )?<craftsmanship>(?: (?:voor|aan|op|tot)(?: #){1,3})?(?= *[.,!;]|$| en )',
			'leveren van <service>',
			'kom(?:t|en)(?: #){0,6} tot leven',
			'(?:woon|vakantie|droom)?dromen (?:te )?<come-true>',
			'(?:gaat?|gaan|omgaan|om te gaan)(?: (?:je|jij))? (?:creatief|slim|soepel|flexibel|positief|goed) om(?:gaan)? met(?: #){1,3}',
			'(?:gesmeerd|perfect|naadloos) (?:samenwerk%|op elkaar|draait|draaien|functioneert)(?: (?:aansluiten|aansluit|afgestemd))?',
		],
		unless: [
			'komt? tot leven op',
			'(?:zorgt|verantwoordelijk) voor het optimaal (?:laten )?verlopen',
			'(?:goed|soepel|vlot|perfect) (?:loopt|draait|verloopt) (?:als|wanneer|omdat)',
			'(?:zorgt|verantwoordelijk) voor (?:het|de) (?:resultaat|sfeer)(?:verlichting|rekening)',
			'(?:levert|bieden|biedt) service (?:aan|op|bij)',
			'niet (?:goed|soepel) (?:loopt|draait|lopen)',
		],
		context: 'vacancy',
		mayBeAim: true,
		why: 'wat je daarvoor doet, staat er niet',
		ask: 'de handeling en de norm',
		redeemedBy: ['number', 'percent', 'time', 'situation', 'frequency'],
		rewrite: 'Je belt iedere klant twee dagen na de levering.',
		source: 'corpus',
	},
];
