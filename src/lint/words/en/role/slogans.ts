import type { Phrase } from '#lint/phrases/phrase.ts';

/** Questions and calls with which any employer may open or end a vacancy. */
export const slogans: readonly Phrase[] = [
	{
		id: 'are-you-ready',
		tier: 'B',
		lists: {
			dream: [
				'make a difference|make an impact|part of|work for|work with|contribute|grow|join|mak%',
				'build%',
			],
			idea: ['ideas?|input|opinions?|initiatives?|voice|contribution|feedback'],
			opening: ['place|job|role|chance|opportunity|challenge|step|one|career|move'],
			'this-is': ["is this|this is|that is|that's|then this is|this could be|could this be"],
			'very-much': ['also|always|very|much|highly|truly|greatly|be|really'],
			'welcome-too': [
				'welcome%|appreciated|valued|heard|matters?|counts?|encouraged|important|embraced|listened',
			],
			'what-next': [
				'a|an|the|your|take|make|rise|join|grow|start|shape|change|build|help|be|embark|kick|jump',
				'dive|transform|our|this|new|boost|bring|unlock|work|drive|create|step|contribute',
				'accelerate',
			],
		},
		patterns: [
			'(?:are you )?ready (?:to|for)(?: <what-next>)(?: #){0,4}',
			'(?:rise|up|step up|looking|ready|step) (?:to|for) (?:the|this|a|that)(?: (?:new|next|real|big|exciting|good))? challenge',
			'(?:take|taking|takes) (?:up|on) (?:this|the|a|new|any)(?: #)? ?challenges?',
			'(?:sounds?|sound) like (?:you|your|something|the|a)(?: #){0,3}',
			'<this-is> (?:you|your|the) (?:next |new |perfect |ideal |dream |right )*<opening>(?: (?:for you|to (?:be|work|start)|you(?: #){1,3}))?',
			'(?:the )?(?:role|job|position|opportunity|place|one|vacancy) (?:is )?(?:just |exactly |perfect )(?:for|right for|what) you',
			'(?:then )?(?:look|search) no further',
			"(?:this|that) is where you(?:’ll|'ll| will| can)? (?:come|fit|shine|step)(?: in)?",
			'where (?:do )?you come in',
			'(?:not a single|no|no two|every|each|not one)(?: working)? days?(?: #){0,3} (?:the same|alike|different|boring)',
			'(?:your|all|new|every)(?: #){0,2} <idea>(?: and #)? (?:is|are|will be|gets?|really|truly)(?: <very-much>){0,3} <welcome-too>',
			"(?:what are you|why are you still|don't) wait%(?: for)?",
			"(?:we|we're|we are) (?:waiting for|excited to) (?:you|meet%|hear%)(?: #){0,2}",
			'(?:do you|you) (?:want|dream|long|wish|would like)(?: (?:to|of|for|in|be|also)){1,2} <dream>(?: #){0,5}',
			'more than (?:just )?an? (?:job|employer|company|workplace|office|number|team)',
		],
		unless: [
			'ready (?:to|for) (?:use|production|market|shipment|dispatch|help|answer)(?: #){0,3}',
			'we (?:look|are looking) forward to(?: #){0,3}',
			'for you to(?: #)?',
		],
		context: 'vacancy',
		why: 'het is een slogan',
		ask: 'het feit erachter',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'join-the-journey',
		tier: 'B',
		lists: {
			day: [
				'\\d%|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july',
				'august|september|october|november|december',
			],
			matters: [
				'matters?|makes a(?: #)? (?:difference|impact)|has (?:meaning|an impact|impact|purpose)',
				'make(?:s)? (?:an|a)(?: #)? (?:impact|difference)',
			],
			venture: [
				'journey|success|growth|future|story|mission|movement|family|community|adventure|transition',
				'change|solution|revolution|transformation|chapter',
			],
			writes: ['write|writing|shape|shaping|build|create|creating'],
		},
		patterns: [
			'(?:be|become|being|becoming) (?:a )?(?:# )?part of (?:something(?: #){1,2}|(?:our|the|a|an|this|its)(?: #){0,3} <venture>)',
			'join (?:us|our|a|an|the)(?: #){0,2} (?:journey|adventure|family|movement|revolution|ride)(?: (?:to|in|of|with)(?: #){1,3})?',
			'(?:join|help) us (?:shape|build|make|grow|change|transform|take|write|drive|create|achieve|revolutioni[sz]e|accelerate|reach)(?: #){1,4}',
			'(?:our|this|exciting|growth) (?:journey|adventure)',
			'help%? (?:to )?(?:write|shape|build|define|create) (?:the|our|your)(?: #){0,2} (?:future|story|success|company|history|culture)',
			"<writes> (?:our|your|the|history|tomorrow's|tomorrow)(?: own)? ?(?:future|story|history|legacy|path|#)",
			'something (?:big|great|special|bigger|meaningful|unique|amazing|truly #)(?: than yourself)?',
			'make (?:it|things|magic|that|this|the difference|dreams) (?:happen|possible|real|come true)',
			'make (?:your|a|an|their)(?: (?:lasting|real|visible|positive|own|true|big|huge))* (?:mark|difference|dent|impact)(?: #){0,2}',
			'(?:work|job|career|role|place|projects|something|technology|products) (?:that|where you)(?: (?:really|truly|can|actually))* <matters>',
		],
		unless: [
			'part of (?:the|a|our) (?:process|procedure|week|day|team of|recruitment|application|selection|package|job|role)(?: #){0,2}',
			'(?:customer|user|buyer|candidate|employee|patient|client|onboarding|application|end-to-end)s? (?:adventure|journey)',
			'the journey (?:of|from)',
			'join (?:us|our team) (?:on|in|for) <day>(?: #){0,3}',
		],
		context: 'vacancy',
		why: 'het is een slogan',
		ask: 'het feit erachter',
		redeemedBy: [],
		source: 'corpus',
	},
];
