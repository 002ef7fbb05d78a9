import type { Phrase } from '#lint/phrases/phrase.ts';

/** How people are said to be together, without what they do. */
export const belonging: readonly Phrase[] = [
	{
		id: 'be-who-you-are',
		tier: 'B',
		lists: {
			'at-home': [
				'at home|safe|welcome|valued|heard|included|respected|supported|comfortable|empowered',
				'appreciated|seen|part of(?: #){1,3}|right at home|they belong|that you belong|free',
			],
			'dei-too': ['diversity|inclusion|inclusivity|inclusiveness|belonging|equity|equality'],
			oneself: [
				'yourself|themselves|your(?:#)? (?:true|whole|authentic|best|full) self',
				'who(?:ever)? (?:you|they)(?: #){1,3}|your best self',
			],
			surroundings: [
				'culture|workplace|environment|team|company|community|employer|workforce|work place',
				'atmosphere|organi[sz]ation',
			],
			welcome: [
				'welcome|equal|valued|heard|matters?|belongs?|thrive|grow|fair chance|voice|count|included',
				'respected|flourish|shine|be themselves|succeed',
			],
		},
		patterns: [
			'(?:be|being) (?:truly |fully |completely |really )?<oneself>(?: at work)?',
			'(?:your|their) (?:whole|true|authentic|full|best|real)(?:,? #)? sel(?:f|ves)',
			'(?:sense|feeling|feel|culture) of (?:belonging|community|togetherness|purpose|ownership|home|freedom)',
			'(?:feel|feels|feeling) <at-home>(?: (?:and|,) #)?',
			'(?:everyone|everybody|all|anyone|all people|you) (?:is|are|feels?|can|has|counts?|matters?|gets)(?: (?:truly|always|an|a|equally|to))* <welcome>',
			'(?:inclusive|diverse|equal|equitable|safe|accepting)(?:(?:,|,? and|&|/) #){0,2} <surroundings>',
			'(?:diversity|inclusion|inclusivity|inclusiveness|belonging|equity)(?:,? (?:and|&|,)? ?<dei-too>){1,3}',
			'(?:cultural|our|your|celebrate|embrace|value|with) (?:diversity|differences|uniqueness|individuality)(?: #){0,3}',
			'(?:come|just) as you are',
			'(?:fair|equal) chance',
		],
		unless: [
			'(?:equity|diversity) (?:scheme|funds?|package|research|partners?|investors?|management)',
			'(?:private|join|home|brand|stock|company) equity(?: #)?',
			'(?:diversity|inclusion) (?:of|officer|manager|network|policy|team|day)',
			'feel (?:free|comfortable) to (?:contact|reach|call|apply|send|ask|get|e-mail|email|drop)(?: #){0,2}',
			'feel free',
			'regardless of (?:your )?background (?:or|,)',
		],
		context: 'vacancy',
		why: 'het is een standaardzin',
		ask: 'een maatregel',
		redeemedBy: ['situation', 'frequency'],
		rewrite: 'Two people interview you, with fixed questions you get beforehand.',
		source: 'corpus',
	},
	{
		id: 'people-together',
		tier: 'B',
		lists: {
			always: ['always|all|also|really|truly|can|will|happy to|love to|like to'],
			'each-other': [
				"each other|one another|success(?:es)?|wins|together|everyone|each other's(?: #){1,2}",
			],
			'good-people': [
				'<praise>|<trait>|knowledgeable|great|like-minded|brightest|best|bright|multicultural',
				'small but #|vibrant|young|strong|tight|happy|caring|super|lovely|high-performance|dream',
				'solid|stable|good|cohesive|hard-working',
			],
			'good-people-too': ['<praise>|<trait>|knowledgeable|skilled'],
			'helps-others': [
				'help|helps|support|supports|inspire|inspires|challenge|challenges|motivate|motivates',
				'celebrate|learn from|respect|trust|care about|care for|look out for|push|empower',
				'have fun with|stand by|have',
			],
			hierarchy: [
				'lines|hierarchy|communication|decision[- ]making|organi[sz]ation|communication lines',
				'lines of communication|hierarchies|door policy',
			],
			people: [
				'<team>|team members|teammates|team-mates|colleagues|people|professionals|experts|group',
				'individuals|crew|minds|co-?workers|specialists|community|bunch|crowd|entrepreneurs',
				'employees|family|leaders',
			],
			'plain-people': [
				'cross-functional|multidisciplinary|international|global|multinational|strong|expert',
				'professional|good|experienced|social|experienced',
			],
			shared: [
				'team|community|family|pioneering|positive|great|entrepreneurial|open|strong|collegial',
				'informal|start-?up|can-do|hospitality',
			],
			together: [
				'work hard|have fun|play hard|laugh|win together|grow together',
				'enjoy (?:working|sharing|our|what|a|each)',
			],
			very: ['a|an|very|highly|full of|made up of|group of|super|truly|all|also'],
		},
		patterns: [
			'(?:very |truly )?<good-people>(?:(?:,|,? and|,? yet|,? but|/| &) (?:# )?#){0,3} <people>',
			'(?:our|your|these|such|with|a) (?:<team>|colleagues|people|teams) (?:is|are|that is|who are|of)(?: <very>)*(?: <good-people-too>)',
			'(?:we|colleagues|team|that|who|always|and)(?: <always>){0,2} <helps-others>(?: and #)? <each-other>(?: out)?',
			'(?:celebrat(?:e|es|ing)|shar(?:e|es|ing))(?: #){0,2} (?:success(?:es)?|wins|achievements|milestones)',
			'<shared>[- ](?:spirit|feeling|vibe|vibes|atmosphere|feel)',
			'(?:we|team|colleagues)(?: (?:all|also|like to|really|always|love to|do|both)){0,2} <together>(?: #){0,3}',
			'(?:short|flat|direct|open|quick|informal)…? <hierarchy>(?: of communication)?',
		],
		unless: [
			'(?:young|diverse|strong|small|professional|open|social|good|kind|smart|warm) people(?: (?:with|who|from|aged|between|in|under|up))?',
			'(?:experienced|diverse|small|international|global|strong|good) group of (?:users|customers)',
			'(?:social|leading|global|professional|special|perfect|international|open|growing) (?:community|communities|people|leaders|group)',
			'<plain-people> (?:teams|leaders|specialists|people|employees|talent|talents|professionals|community|experts)',
			'(?:with|in|across) (?:cross-functional|multidisciplinary|international|global|multinational) team%',
			'(?:clear|direct|open|transparent|quick) communication (?:with|to|between|about|towards)(?: #)?',
			'(?:sharing|share) (?:your|relevant|the|this|any)(?: #){0,2} (?:ideas|experiences|knowledge) (?:with|to|on|in)',
			'part of (?:a|the) team of(?: #)',
		],
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'het aantal mensen en hun rollen',
		redeemedBy: ['headcount'],
		rewrite: 'Team of 11: 8 agents, 2 seniors, 1 planner.',
		source: 'corpus',
	},
];
