import type { Phrase } from '#lint/phrases/phrase.ts';

/** Fun, drinks and outings, without how often. */
export const fun: readonly Phrase[] = [
	{
		id: 'plezier',
		tier: 'B',
		patterns: [
			'work hard(?:,? ?(?:and |&|en)? ?play hard(?:er)?)?',
			'(?:werk|speel)?plezier(?: (?:in|hebt|beleeft|en|haalt)(?: #){1,3})?',
			'(?<!met )veel plezier',
			'(?:lol|fun)(?: (?:in|hebben|en|op)(?: #){0,3})?',
			'(?:hard (?:gewerkt|werken)(?: #){0,6} (?:gelachen|plezier|ontspanning))',
			'(?:vieren|delen)(?: #){0,2} successen',
			'successen (?:te )?(?:vieren|behalen)',
			'in voor (?:een )?(?:grap%|gezelligheid)',
			'gelachen',
		],
		unless: [
			'met plezier(?: (?:beantwoord%|help%|te woord))?',
			'(?:beantwoord%|helpen)(?: #){0,3} met plezier',
			'plezier (?:in|aan) (?!je|jouw|het|ons|onze|hun|de|wat|werk|elkaar|samen)#',
		],
		context: 'you',
		why: 'het zegt niets over het werk',
		ask: 'wat jullie samen doen en hoe vaak',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'borrels',
		tier: 'C',
		patterns: [
			'(?:%borrels?|vrijmibo|(?:team|bedrijfs|personeels)(?:uitjes|uitstapjes|feestjes|feesten|uitje|feest)|teambuilding%|pingpong%|tafeltennis%)',
		],
		why: 'het is geen arbeidsvoorwaarde',
		ask: 'hoe vaak het is en of je vrij bent om te komen',
		redeemedBy: ['frequency'],
		rewrite: 'Vier uitjes per jaar, onder werktijd; je bent vrij om te komen.',
		source: 'corpus',
	},
	{
		id: 'leuke-uitjes',
		tier: 'B',
		lists: {
			'nice-and-often': [
				'leuke|gezellige|regelmatige?|bruisende|verrassende|toffe|spetterende|gave|legendarische',
				'fantastische|onvergetelijke|geregeld|ontspannen|af en toe|diverse|jaarlijkse en #',
				'maandelijkse en #',
			],
			outing: [
				"%borrels?|vrijmibo(?:'s)?|%uitjes?|uitstapjes|%feest(?:jes|en)?",
				'(?:team|personeels|bedrijfs|sociale)? ?-?(?:activiteiten|events?|evenementen)',
				'teambuilding%|etentjes|wintersport',
			],
		},
		patterns: ['<nice-and-often>(?: (?:en )?#e?)?(?: bedrijfs-? en)? <outing>'],
		unless: ['tijdens (?:diverse|verschillende) evenementen'],
		context: 'you',
		why: 'wat er gebeurt en hoe vaak, staat er niet',
		ask: 'wat er is, hoe vaak en of je vrij bent om te komen',
		redeemedBy: ['frequency', 'number', 'list'],
		rewrite: 'Vier uitjes per jaar, onder werktijd; je bent vrij om te komen.',
		source: 'corpus',
	},
];
