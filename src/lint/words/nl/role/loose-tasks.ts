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
			along: [
				"<you>|<eagerly>|mee|de handen uit|aan|collega's|je collega's|het team|anderen|elkaar",
				'en stuurt|bij',
			],
		},
		patterns: [
			'<lend-a-hand>(?:t|en)?(?: <along>){0,4} (?:waar|wanneer|als|indien|zo)(?: dat| het| dit)? <needed>(?: is)?',
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
		rewrite: 'Maximaal 3 uur per week hulp bij de receptie.',
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
			turns: ['vertaalt|vertalen|zet|omzet|omzetten|om te zetten'],
		},
		patterns: [
			'<wishes>(?: #){0,6}? (?:te )?<turns>(?: (?:je|jij|deze|ze|die|om))* (?:naar|in) (?:(?:de|een|het) )?<results>',
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
];
