import type { Phrase } from '#lint/phrases/phrase.ts';

/** Atmosphere and culture, without what people do. */
export const atmosphere: readonly Phrase[] = [
	{
		id: 'goede-sfeer',
		tier: 'A',
		lists: {
			pleasant: [
				'<nice>|goede|collegiale?|familiale?|familiaire?|positieve?|top|unieke?|informele?|open',
				'huiselijke?|professionele?|relaxte|vriendelijke|no-nonsense|nuchtere|ontspannen',
				'constructieve|hechte|inspirerende|kleinschalige|losse|sociale|jonge|dynamische',
				'enthousiaste',
			],
			pleasantly: [
				'goed|top|fijn|prettig|open|informeel|gezellig|ontspannen|collegiaal|uitstekend|geweldig',
				'gemoedelijk|leuk',
			],
		},
		patterns: [
			'<pleasant>…? (?:%sfeer|%klimaat|vibe|atmosfeer)',
			'%sfeer(?: is| die|,)(?: #){0,3}? <pleasantly>(?: en #)?',
			'dagelijkse gezelligheid',
			'gezelligheid',
			'(?:heel |erg |super)?(?:fijn|leuk) en gezellig',
		],
		unless: [
			'huiselijke sfeer',
			'(?:romantische|kerst|warme|gezellige) (?:kerst)?sfeer in (?:huis|je)',
		],
		context: 'you',
		why: 'het is een mening',
		ask: 'een cijfer of een gewoonte',
		redeemedBy: ['percent', 'number'],
		rewrite: 'Medewerkersonderzoek 2025: een 7,9 (82 procent vulde het in).',
		source: 'jobboost.nl',
	},
	{
		id: 'informele-cultuur',
		tier: 'A',
		patterns: [
			'(?:<adv>)?informe(?:el|le)(?:…? (?:<company>|%cultuur|<team>|%sfeer|werkklimaat|karakter|setting))?',
			'(?:laagdrempelig|ongedwongen|gemoedelijk)(?:e)? (?:en # )?(?:#e )?(?:bedrijf|organisatie|cultuur|karakter|werkomgeving)',
		],
		unless: [
			'informe(?:el|le) (?:gesprek|kennismaking%|koffie)',
			'informele? (?:zorg%|economie|overleg|leren|brief|taal|circuit)',
		],
		context: 'you',
		why: 'het is een mening',
		ask: 'een gewoonte',
		redeemedBy: ['time'],
		rewrite: 'Je zegt je en jij, er is geen kledingvoorschrift en om 12.30 uur lunchen we samen.',
		source: 'NU.nl 5724279; jobboost.nl',
	},
	{
		id: 'open-cultuur',
		tier: 'A',
		lists: {
			open: [
				'open|transparante?|veilige|inclusieve?|diverse|platte?|menselijke|collegiale|lerende',
				'mensgerichte|no-nonsense|ondernemende|innovatieve|sterke|mooie|fijne|goede|bijzondere',
				'unieke|prettige|gezonde|creatieve|warme|geweldige|resultaatgerichte|directe|nuchtere',
				'professionele|leuke|technische|jonge|dynamische|familiale|gave|familiaire|ambitieuze',
				'amicale|persoonlijke|betrokken|stimulerende|motiverende|<nice>',
			],
		},
		patterns: [
			'<open>…? (?:%cultuur|communicatie|werksfeer|feedbackcultuur)',
			'%cultuur(?: is| die| waarin|,)(?: #){0,4}? (?:open|informeel|fijn|prettig|direct|creatief|centraal)(?: en #)?',
			'cultuur van (?:vertrouwen|openheid|samenwerking|#heid)',
			'open met elkaar%?',
			'open deuren?',
		],
		unless: [
			'(?:creatieve|technische|jonge|leuke|gave) communicatie',
			'open ?source%?…? cultuur',
			'(?:land|kunst|beeld|sub|jonge|diverse) ?cultuur',
		],
		context: 'you',
		why: 'het is een mening over uzelf',
		ask: 'gedrag of een gewoonte',
		redeemedBy: ['frequency'],
		rewrite: 'Elke maand bespreken we drie fouten, zonder namen.',
		source: 'corpus',
	},
	{
		id: 'no-nonsense',
		tier: 'A',
		patterns: [
			'no[- ]?nonsense?(?:[- ](?:%mentaliteit|%cultuur|sfeer|bedrijf|aanpak|instelling|organisatie|houding))?',
			'niet lullen maar poetsen',
			'geen woorden maar daden',
			'afspraak (?:nog )?(?:is )?(?:nog )?afspraak',
		],
		why: 'het is een zelfbeeld',
		ask: 'een gewoonte',
		redeemedBy: [],
		source: 'corpus',
	},
];
