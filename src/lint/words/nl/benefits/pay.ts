import type { Phrase } from '#lint/phrases/phrase.ts';

/** Pay without an amount. */
export const pay: readonly Phrase[] = [
	{
		id: 'marktconform',
		tier: 'B',
		patterns: [
			'(?:een )?markt ?-?conforme?(?:…? (?:<pay>|%voorwaarden|pakket))?',
			'(?:<pay>)(?: is| dat| die)(?: #){0,2}? markt ?-?conform(?: is)?',
		],
		unless: ['marktconforme? (?:huur%|prijs|prijzen|tarieven|rente|waarde%)'],
		why: 'het noemt geen bedrag, dus vergelijken kan niet',
		ask: 'het bedrag, de periode en de uren',
		redeemedBy: ['pay'],
		rewrite: '€ 2.650 tot € 3.100 bruto per maand bij 36 uur.',
		source: 'NRC 2022-10-04; NU.nl 5724279; bd.nl 2022-01; Preply 2023',
	},
	{
		id: 'competitief-loon',
		tier: 'B',
		lists: {
			competitive: [
				'competitie(?:f|ve)|concurrerende?|marktcompetitie(?:f|ve)|attractie(?:f|ve)',
				'bovengemiddelde?|bovengemiddeld goede?|bovenmodaal|aantrekkelijk en competitief',
			],
		},
		patterns: ['<competitive>…? (?:<pay>|pakket|%voorwaarden)'],
		why: 'het noemt geen bedrag, dus vergelijken kan niet',
		ask: 'het bedrag, de periode en de uren',
		redeemedBy: ['pay'],
		rewrite: '€ 16,80 per uur, na 6 maanden € 17,60.',
		source: 'corpus',
	},
	{
		id: 'goed-loon',
		tier: 'B',
		lists: {
			fair: [
				'<generous>|(?:bij)?passende?|correcte?|eerlijke?|verdienstelijke?|fatsoenlijke?|redelijke?',
				'degelijke?|motiverende?|evenredige?|dito',
			],
		},
		patterns: [
			'<fair>…? (?:<pay>)',
			'top(?: |-)?(?:<pay>)',
			'(?:salaris|loon|verdiensten|beloning|betaling) (?:is|zijn|dat|die)(?: #){0,3}? (?:goed|uitstekend|prima|passend|aantrekkelijk|fatsoenlijk)',
			'(?:goed|leuk|lekker|prima) (?:verdienen|verdient|betaald|bijverdienen)',
			'(?:lekker|leuk|goed) (?:wat )?(?:bij|te)? ?verdienen',
		],
		unless: ['%loon volgens (?:riziv|barema%|schaal%)', 'eerlijke? beloning voor'],
		context: 'you',
		why: 'het is een mening over geld',
		ask: 'het bedrag, de periode en de uren',
		redeemedBy: ['pay'],
		rewrite: '€ 2.400 tot € 2.800 bruto per maand bij 32 uur.',
		source: 'NRC 2022-10-04',
	},
	{
		id: 'loon-hangt-af',
		tier: 'B',
		lists: {
			'depends-on': [
				'afhankelijk van|hangen af van|hangt af van|afhangt van|naar ?gelang|in overleg',
				'overeen te komen|in lijn met|afgestemd op|afstemmen op|dat past bij|passend bij',
				'gebaseerd op|op basis van|in functie van|volgens|conform|naar',
			],
			'what-you-bring': [
				'opleiding|ervaring|kennis|werkervaring|leeftijd|kunde|functie|niveau|kwaliteiten',
				'prestaties|expertise|anciënniteit|profiel|capaciteiten|rol|verantwoordelijkheden',
				'vaardigheden|talent',
			],
			negotiable: ['in overleg|overeen te komen|bespreekbaar|te bespreken|onderhandelbaar'],
			yours: ['(?:je |jouw |de |uw )?(?:#(?:,| en| en\\/of| &) ){0,2}<what-you-bring>%?'],
		},
		patterns: [
			'<pay>(?: wordt| is| zijn|,| dat| die)?(?:,? [^ .;€\\d]{1,30}){0,7}? <depends-on> <yours>',
			'(?:<pay>)(?:,| is| nader)?(?: #){0,2}? <negotiable>',
		],
		unless: [
			'(?:volgens|conform|cf) (?:de )?[a-z&-]{0,30} ?cao',
			'(?:afhankelijk van|naar gelang|op basis van) (?:je |jouw )?leeftijd%?',
		],
		why: 'de bandbreedte ontbreekt',
		ask: 'het laagste en het hoogste bedrag en wat daarbij telt',
		redeemedBy: ['pay'],
		fields: ['salarySteps'],
		rewrite: 'Trede 0 tot 5 van schaal 6; elk jaar ervaring is één trede.',
		source: 'corpus',
	},
	{
		id: 'loonpakket',
		tier: 'B',
		patterns: [
			'(?:#e )?(?:verlonings|salaris|loon|voordelen|beloningss?|arbeidsvoorwaarden)pakket',
		],
		why: 'het is een verzamelnaam',
		ask: 'de onderdelen met hun bedrag',
		redeemedBy: ['list', 'pay', 'amount'],
		rewrite: 'Bruto € 2.900, een auto en maaltijdcheques van € 8.',
		source: 'corpus',
	},
	{
		id: 'conform-cao',
		tier: 'C',
		patterns: ['(?:conform|volgens|cf\\.?) (?:de )?(?:geldende )?(?:cao|barema%|paritair)'],
		why: 'welke cao en welke schaal het zijn, staat er niet',
		ask: 'de cao, de schaal en het bedrag',
		redeemedBy: ['pay'],
		rewrite: 'Cao Facilitaire Contactcenters, schaal 3: € 15,20 per uur.',
		source: 'corpus',
	},
	{
		id: 'bonus',
		tier: 'C',
		lists: {
			bonus: [
				'(?:jaarlijkse |extra |prestatie)?bonus(?:regeling|sen|systeem|plan)?',
				'winstdeling(?:sregeling)?|winstuitkering|commissie(?:regeling|systeem|structuur)',
				'prestatiebonus|incentives?',
			],
		},
		patterns: ['(?:<generous>…? )?<bonus>'],
		unless: ['bonuskaart%?', 'bonus (?:punten|hoofdstuk|pas)'],
		context: 'you',
		why: 'de voorwaarde en de hoogte ontbreken',
		ask: 'het percentage en wat je ervoor doet',
		redeemedBy: ['percent', 'amount'],
		fields: ['variablePay'],
		rewrite: 'Tot 4 procent extra bij een klantcijfer boven een 8,0.',
		source: 'corpus',
	},
];
