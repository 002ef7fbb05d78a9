import type { Phrase } from '#lint/phrases/phrase.ts';

/** Tasks that name no thing, no number and nobody. */
export const looseTasks: readonly Phrase[] = [
	{
		id: 'waar-nodig',
		tier: 'B',
		lists: {
			'lend-a-hand': [
				'spring|help|pak|steek|denk|vul|draai|stuur|ondersteun|assisteer|verbeter|vernieuw',
				'optimaliseer',
			],
			needed: ['nodig|mogelijk|wenselijk|kan|moet|kunt|kunnen|we kunnen|gewenst'],
			whom: ["klanten|mensen|collega's|ondernemers|#|hen|hun|ze|het werk|werk"],
		},
		patterns: [
			"<lend-a-hand>(?:t|en)?(?: (?:je|jij|graag|ook|actief|mee|de handen uit|aan|collega's|je collega's|het team|anderen|elkaar|en stuurt|bij)){0,4} (?:waar|wanneer|als|indien|zo)(?: dat| het| dit)? <needed>(?: is)?",
			'(?:helpen|steunen|ondersteunen) (?:we |wij )?elkaar(?: (?:waar|altijd|graag|door)(?: #){0,3}| en(?: #){1,3})?(?= *[.,!]|$)',
			'(?:alles|wat)(?: (?:aan|er|op))?(?: #){0,2} (?:op je pad|voorbij|op je af|erbij) komt?(?: kijken)?',
			'(?:bij|stuurt bij|bijsturen|bijstuurt|grijpt in|ingrijpt) (?:waar|wanneer|als|indien) (?:dat )?nodig(?: is)?',
			'(?:begeleiding|ondersteuning|hulp|steun)(?: en #)? waar (?:dat )?(?:nodig|mogelijk|kan)',
			'(?:ondersteun|help|begeleid)(?:en|t)? (?:je|jou) waar (?:dat )?(?:nodig|mogelijk|kan)',
			'(?:doet|doen|gebeurt|gebeuren) wat (?:er )?(?:moet gebeuren|nodig is|moet)',
			'(?:met )?raad en daad(?: bij)?',
			'(?:werk|zorgen|zorg|gedoe) uit handen(?: (?:te )?(?:nemen|neemt))?',
			'neem(?:t|en)?(?: (?:je|jij|we|wij))? <whom>(?: #)? (?:werk |zorgen )?uit handen',
			'gevraagd en ongevraagd(?: (?:advies|advies%|te adviseren))?',
		],
		unless: [
			'waar (?:dat )?nodig (?:bij|met|in) (?:het|de|een) #',
			'bijsturen (?:indien|waar) nodig',
			'gevraagd en ongevraagd advies',
		],
		context: 'vacancy',
		why: 'wat je doet en wanneer, staat er niet',
		ask: 'de taak en hoe vaak die voorkomt',
		redeemedBy: ['frequency', 'number', 'days', 'time'],
		rewrite: 'Eén keer per week help je een ochtend aan de balie.',
		source: 'corpus',
	},
	{
		id: 'kansen-en-resultaat',
		tier: 'B',
		lists: {
			wishes: [
				'wensen|behoeften?|behoeftes|ideeën|ambities|inzichten|visie|data|strategie|kansen|signalen',
				'vragen',
			],
			result: [
				'oplossing(?:en)?|resulta(?:at|ten)|strategie%|actie%|kansen|waarde|succes%|beleid|beleving',
				'verhaal|verhalen',
			],
			results: ['(?:#e )?<result>|perfecte #|(?:it|ict)[ -]?oplossingen'],
			spots: [
				'signaleert?|signaleren|herkent|herkennen|grijpt|grijpen|benut|benutten|spot|identificeert',
				'ziet',
			],
			tangible: [
				'tastbare?|meetbare?|mooie?|goede?|sterke?|blijvende?|concrete?|uitstekende?|verbluffende?',
			],
		},
		patterns: [
			'<wishes>(?: #){0,6}? (?:te )?(?:vertaalt|vertalen|zet|omzet|omzetten|om te zetten)(?: (?:je|jij|deze|ze|die|om))* (?:naar|in) (?:(?:de|een|het) )?<results>',
			'<spots>(?: (?:je|jij|we|wij|nieuwe|commerciële|en|overal|altijd|#e))* kansen(?: (?:in|op|bij|voor|en)(?: #){1,3})?',
			'<tangible> (?:resulta(?:at|ten)|bedrijfswaarde|waarde|succes(?:sen)?)(?: (?:te )?(?:behalen|boeken|leveren|halen|creëren))?',
			'(?:behalen|realiseren|boeken) van (?:#e )?(?:resultaten|succes(?:sen)?|groei|doelen|doelstellingen)',
		],
		unless: [
			'(?:goed|goede|uitstekende) resultaten (?:van|bij|op|in|aan)',
			'signaleert(?: #){0,3} (?:risico|knelpunt|problem|verandering)%',
			'(?:meetbare|concrete) doel%',
			'(?:doelen|doelstellingen) (?:met betrekking tot|rond|op het gebied van) #',
		],
		context: 'vacancy',
		why: 'welk resultaat het is, staat er niet',
		ask: 'wat er aan het eind af is, met een getal',
		redeemedBy: ['number', 'percent', 'amount', 'situation'],
		rewrite: 'Van elke 10 offertes worden er 4 een opdracht.',
		source: 'corpus',
	},
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
		},
		patterns: [
			'(?:weet|weten|kunt|kunnen|zorgt|snapt)(?: (?:je|jij|precies|als geen ander|hoe|wat|ervoor|dat|altijd))*(?: (?:je|jij|de|een|onze|elke|iedere|het|jouw))*(?: <whom>)(?: (?:zich|écht|echt|optimaal|goed|kunt|kan|te|moet|het beste))* <touch>',
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
		rewrite: 'Je belt elke klant binnen 2 dagen na de levering.',
		source: 'corpus',
	},
];
