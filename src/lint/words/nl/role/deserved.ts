import type { Phrase } from '#lint/phrases/phrase.ts';

/** Attention, knowledge and pay as somebody deserves them. */
export const deserved: readonly Phrase[] = [
	{
		id: 'aandacht-die-je-verdient',
		tier: 'B',
		lists: {
			service: ['zorg|ondersteuning|dienstverlening|service|oplossing(?:en)?|onderwijs'],
			good: ['goede|warme|liefdevolle|persoonlijke|kwaliteitsvolle|hoogwaardige|de juiste'],
			offer: ['voor iedereen|voor elk%|te (?:bieden|geven|verlenen)|bieden|verlenen'],
		},
		patterns: [
			'<service>(?: #){0,2}? (?:die|dat)(?: (?:echt|goed|perfect|naadloos|volledig)){0,2} (?:past|passen|aansluit|aansluiten) bij(?: #){1,4}',
			'<good> (?:tand|mond|thuis|ouderen)?zorg <offer>',
			'kwaliteit van leven',
		],
		context: 'vacancy',
		why: 'elke aanbieder belooft het',
		ask: 'wat de klant merkt, in een getal of een tijd',
		redeemedBy: ['percent', 'time', 'number'],
		rewrite: 'Wie vóór 16.00 uur mailt, heeft dezelfde dag antwoord.',
		source: 'corpus',
	},
	{
		id: 'kennis-vergroten',
		tier: 'B',
		lists: {
			deepen: ['versterkt?|vergroot|verbreedt?|verdiept?|verrijkt?|ontwikkelt?|verbetert?|bouwt?'],
			knowledge: [
				'expertise|kennis|vakkennis|vaardigheden|horizon|netwerk|skills|competenties|talent%',
				'vakmanschap|loopbaan|carrière|toekomst',
			],
		},
		patterns: [
			'<deepen>(?: (?:je|jij|we|wij|continu|steeds|verder|aan)){1,3} (?:eigen )?<knowledge>',
			'(?:kennis|expertise|vaardigheden|horizon|ervaring|netwerk)(?: #){0,2}? te (?:verbreden|verdiepen|vergroten|verrijken|versterken|verruimen)',
			'leiderschapsstijl',
		],
		context: 'vacancy',
		why: 'wat er te leren is, staat er niet',
		ask: 'het onderwerp, de tijd en wie betaalt',
		redeemedBy: ['amount', 'days', 'hours', 'diploma', 'list', 'system'],
		fields: ['training', 'growth'],
		rewrite: 'In maand 2 leer je de regels voor garantie, onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'loon-dat-past',
		tier: 'B',
		lists: {
			fits: [
				'(?:bij|aan) (?:je|jou|jouw)(?: #){0,4}? (?:past|hoort|aansluit)|recht doet(?: #){0,4}',
				'past bij(?: #){1,3}|er mag zijn|niet misstaat',
			],
		},
		patterns: [
			'(?:<pay>),? (?:dat|die)(?: (?:echt|goed|helemaal|ook)){0,2} <fits>',
			'loon naar werk(?:en)?',
			'(?:<pay>) naar werk(?:en)?',
			'prijs-kwaliteitverhouding',
		],
		context: 'vacancy',
		why: 'het noemt geen bedrag, dus vergelijken kan niet',
		ask: 'het bedrag',
		redeemedBy: ['pay'],
		rewrite: '€ 2.650 tot € 3.100 bruto per maand bij 36 uur.',
		source: 'corpus',
	},
];
