import type { Phrase } from '#lint/phrases/phrase.ts';

/** Skills and experience without a task, a tool or a measure. */
export const skills: readonly Phrase[] = [
	{
		id: 'soft-skills',
		tier: 'B',
		lists: {
			'soft-ways': [
				'<soft>|communicating|listening|multitasking|connecting|juggling|motivating|influencing',
			],
		},
		patterns: [
			'(?:<excellent>(?:,| and)? ){0,2}(?:<soft>)(?:(?:,|/| and|, and| &| or) (?:<soft>)){0,4} (?:skills?|abilities|skill-?sets?)(?: and #)?',
			'<excellent>…? (?:<soft>)(?: and #)? <soft-noun>',
			'<excellent>…? (?:written|verbal|oral) (?:and|&|/) (?:written|verbal|oral)(?: communications?| skills)?',
			'<excellent> (?:organi[sz]er|communication|negotiator|collaborator)',
			'(?:skilled|excellent|effective|strong|adept|great) (?:in|at) <soft-ways>(?: #){0,2}',
			'(?:commercial|business|political) (?:acumen|awareness|sense|instinct|savvy|sensitivity)',
			'(?:right|real)…? (?:skills|skill-?set|competenc%|qualities)',
			'(?:problem|creative|critical)[- ](?:solving|thinking)(?: skills| abilit%| mindset| mentality| attitude)?',
		],
		unless: [
			'(?:research|sales|project|team|people|quantitative|customer|reporting|social|management) (?:capacity|awareness|insights?|talents?)',
			'writing skills (?:in|of)(?: #)',
			'(?:academic|technical|scientific|grant|ux|creative) writing%(?: #)?',
		],
		context: 'vacancy',
		why: 'het is niet te toetsen',
		ask: 'de taak waarbij dat nodig is',
		redeemedBy: ['situation'],
		rewrite: 'You explain a bill of 12 lines to a caller.',
		source: 'corpus',
	},
	{
		id: 'track-record',
		tier: 'B',
		lists: {
			long: [
				'extensive|ample|broad|considerable|significant|substantial|sufficient|relevant|some|prior',
				'previous|solid|deep|strong|several years of|a few years of|multiple years of|years of',
			],
			proven: [
				'proven|demonstrable|demonstrated|strong|solid|excellent|successful|impressive|great|good',
				'clear|verifiable',
			],
			schooling: [
				'experience|degree|education|background|qualifications?|languages|certifications?|diploma',
			],
			wide: [
				'extensive|broad|solid|considerable|significant|substantial|deep|ample|practical',
				'professional|hands-on|industry|working',
			],
		},
		patterns: [
			'(?:<proven>…? )?track[- ]record(?: (?:of|in)(?: #){1,3})?',
			'(?:proven|demonstrated|demonstrable) (?:ability|abilities|success|capability|results|leadership|expertise|skills)(?: #){0,4}',
			'<long>(?: (?:and|relevant|practical|professional|work|working|hands-on|industry|demonstrable))* experience',
			'relevant (?:(?:work|working|professional|programming|technical|industry|academic|educational|higher) )?<schooling>',
		],
		unless: [
			'(?:relevant|prior|previous|similar|some|strong|work|working|professional) experience (?:with|in|as|of|using)',
			'(?:relevant|comparable|similar) (?:degree|education|background|qualifications?|diploma) (?:in|such)',
			'<wide> experience (?:with|in|as|of|using)',
		],
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'wat je al kunt of nog leert',
		redeemedBy: ['number', 'percent', 'system', 'diploma'],
		rewrite: 'You have answered mail of customers for a year.',
		source: 'corpus',
	},
	{
		id: 'interest-and-affinity',
		tier: 'B',
		lists: {
			'any-work': [
				'people|teams?|others|customers|different|fast|dynamic|close|small|international|variety',
				'hard|pace|deliver|make|make a|help|contribute|grow|learn|make an|development|developing',
				'build|success|work|be|join|share|the best|take|create|solve|drive',
			],
			interest: [
				'interest|affinity|feeling|fascination|appetite|enthusiasm|desire|motivation|commitment',
				'willingness|love|drive|ambition',
			],
			keen: [
				'strong|keen|genuine|real|great|natural|clear|healthy|deep|particular|sincere|good|broad',
				'true|active',
			],
			'keen-on': [
				'interested in|a love for|love for|a heart for|a hunger for|appetite for|thirst for',
				'enthusiasm for|excited about|excited to|thrilled to|eager to|keen to|motivated to',
				'driven to|hungry to|love to|loves to|love working|enjoy working|enjoys working',
				'like to work|like working',
			],
		},
		patterns: [
			'<keen>…? <interest>(?: (?:in|for|with|to|on)(?: #){1,3})?',
			'(?:affinity|feeling) (?:with|for)(?: #){1,2}',
			'<keen-on>(?: (?:in|with|at|on|together|as|to|the|a|our))(?: <any-work>) ?(?:#)?(?: #){0,3}',
			'(?:a |the )?desire to(?: #){1,4}',
		],
		unless: [
			'interested in (?:this|the|our|applying|working|a|joining|more|hearing)(?: #){0,3}',
			'(?:would|we|would be|we are|we would|are|and) (?:love|like|keen|eager|excited|interested|thrilled)(?: #){1,5}',
			'motivated to apply(?: #){0,3}',
			'(?:good|clear|strong|particular) focus on',
		],
		context: 'vacancy',
		why: 'het vraagt een gevoel',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'You show the team each month one thing that you tried.',
		source: 'corpus',
	},
];
