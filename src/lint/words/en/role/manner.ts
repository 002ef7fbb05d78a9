import type { Phrase } from '#lint/phrases/phrase.ts';

/** How something is to be done, without a measure. */
export const manner: readonly Phrase[] = [
	{
		id: 'in-a-good-manner',
		tier: 'B',
		lists: {
			customer: ['customer|user|client|guest|candidate|employee|brand|shopping|visitor|patient'],
			'made-thing': [
				'processes|solutions|products?|systems?|data|platforms?|infrastructure|software',
				'applications|services|code|architectures?|pipelines|operations|foundations?|designs?|team',
			],
			manner: [
				'timely|professional|efficient|structured|effective|friendly|responsible|respectful',
				'proactive|positive|clear|meaningful|pragmatic|smart|sustainable|accurate|constructive',
				'collaborative|scalable',
			],
			sound: [
				'robust|scalable|reliable|efficient|secure|maintainable|sustainable|user-friendly|flexible',
				'high-performance|effective',
			],
			standard: [
				'quality|standards?|level of (?:service|quality)|service|care',
				'customer (?:service|support|experience|care|satisfaction)|experience|results',
			],
			stellar: [
				'stellar|amazing|great|exceptional|outstanding|excellent|best(?: possible)?|world-class',
				'first-class|personal|delightful|seamless|wow|remarkable|top|memorable|unforgettable',
			],
		},
		patterns: [
			'in an? (?:#,? (?:and )?)?<manner> (?:manner|way|fashion)',
			'(?:most|as|more) (?:efficiently|effectively|smoothly|accurately)(?: as possible)?',
			'(?:efficiently|effectively|seamlessly|smoothly|flawlessly|proactively|professionally)(?: and #ly)?(?: as possible)?(?= *[.,;:!)]|$| and )',
			'(?:smooth|seamless|flawless|frictionless|hassle-free)(?:,? (?:and )?#)? (?!and )#',
			'(?:run|runs|running|go|goes|flow) (?:as )?(?:smoothly|efficiently|seamlessly|like clockwork)(?: as possible)?',
			'(?:high|highest|top|best|excellent|premium|superior|outstanding|exceptional|optimal|utmost)(?: (?:possible|in))?[- ]<standard>(?: #)?',
			'<stellar>…? <customer>? ?(?:support|service|experiences?|care|satisfaction|journeys?)',
			'(?:exceed%|surpass%)(?: #){0,3} expectations',
			'(?:robust|high-performance|future-proof|world-class|best-in-class|elegant|efficient, #)(?:,? (?:and )?<sound>)* <made-thing>',
			'efficient (?:management|operations?|handling|execution|team|organi[sz]ation|service|way)',
		],
		unless: [
			'(?:personal|clear|best|top|high|highest|great) (?:care|results|service|experience|support|level)',
			'(?:high|highest|top|best)[- ](?:quality|standards?) (?:control|assurance|mark|of living)',
			'personal (?:#)?(?:experience|support|care|service)',
			'clear (?:way|manner)',
		],
		context: 'vacancy',
		mayBeAim: true,
		why: 'de maat ontbreekt',
		ask: 'de handeling en de norm',
		redeemedBy: ['percent'],
		rewrite: 'Of every 100 orders 98 arrive on time.',
		source: 'corpus',
	},
];
