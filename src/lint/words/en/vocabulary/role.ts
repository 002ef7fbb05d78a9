import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What is said of the work, in the lists that frames are made of. */
export const role: Vocabulary = {
	'any-task': [
		'tasks?|projects?|analys[ei]s|requests?|support|duties|activities|work|reporting|reports',
		'assignments|queries|matters|issues',
	],
	builds: [
		'build|builds|building|maintain|maintaining|develop|developing|foster|fostering|establish',
		'establishing|nurture|nurturing|forge|cultivat%|promot%',
	],
	customer: ['customer|user|client|guest|candidate|employee|brand|shopping|visitor|patient'],
	day: [
		'\\d%|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july',
		'august|september|october|november|december',
	],
	determiner: [
		'the|our|their|real|maximum|meaningful|tangible|measurable|outstanding|exceptional|high',
		'great|long-term|continuous|sustainable|business|customer|client|company|positive|strong',
		'best|better|optimal|excellent|significant|a|culture|of|and|more',
	],
	dream: [
		'make a difference|make an impact|part of|work for|work with|contribute|grow|join|mak%',
		'build%',
	],
	drives: [
		'driv(?:e|es|ing)|deliver(?:s|ing)?|creat(?:e|es|ing)|generat(?:e|es|ing)|foster(?:s|ing)?',
		'boost(?:s|ing)?|fuel(?:s|ling)?|accelerat(?:e|es|ing)|maximi[sz](?:e|es|ing)|add(?:s|ing)?',
		'unlock(?:s|ing)?|achiev(?:e|es|ing)|enabl(?:e|es|ing)|stimulat(?:e|es|ing)',
	],
	figure: [
		'sounding board|trusted (?:advis[oe]r|partner)|right hand|go-to (?:person|expert|partner|#)',
		'point of reference|strong link|missing link|linchpin|driving force|backbone|cornerstone',
		'face of(?: #){1,2}|ambassador|eyes and ears|thought leader(?:ship)?',
	],
	finds: [
		'identify%|spot%|find%|seek%|look% for|explor%|recogni[sz]%|suggest%|seiz%|pursu%|uncover%',
		'discover%|develop%|grab%',
	],
	'greater-aim': [
		'<aim>|company|organi[sz]ation|team|world|future|society|bigger picture|development',
		'entrepreneurship',
	],
	idea: ['ideas?|input|opinions?|initiatives?|voice|contribution|feedback'],
	keeps: ['continuous(?:ly)?|constant(?:ly)?|always|keep|every day'],
	lasting: [
		'strong|long[- ]lasting|lasting|good|positive|effective|solid|meaningful|trusted|great',
		'excellent|close|productive|deep|long-term|sustainable|healthy|trusting|high-quality',
	],
	'lasting-too': [
		'strong|long[- ]lasting|lasting|meaningful|trusted|great|trusting|solid|close|long-term',
	],
	'made-thing': [
		'processes|solutions|products?|systems?|data|platforms?|infrastructure|software',
		'applications|services|code|architectures?|pipelines|operations|foundations?|designs?|team',
	],
	manner: [
		'timely|professional|efficient|structured|effective|friendly|responsible|respectful',
		'proactive|positive|clear|meaningful|pragmatic|smart|sustainable|accurate|constructive',
		'collaborative|scalable',
	],
	matters: [
		'matters?|makes a(?: #)? (?:difference|impact)|has (?:meaning|an impact|impact|purpose)',
		'make(?:s)? (?:an|a)(?: #)? (?:impact|difference)',
	],
	opening: ['place|job|role|chance|opportunity|challenge|step|one|career|move'],
	'plain-aim': [
		'revenue|quality|initiatives|improvements?|performance|awareness|productivity|change',
		'adoption|results?|a change|the results?',
	],
	'plain-drive': ['support|ensure|deliver|bring|support%|enable|create|drive|add|achieve|promot%'],
	relation: ['relationships?|partnerships?|connections|bonds?|rapport|collaborations?|ties'],
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
	succeed: [
		'grow|succeed|thrive|excel|flourish|move fast|improve|reach(?: #){0,3}|achieve(?: #){0,3}',
		'perform|develop|make (?:better|informed|smarter|the right)(?: #)?|get the most(?: #){0,3}',
		'win|shine|be successful|success|to the next level|forward|further',
	],
	sundry: ['many|lots of|varying|diverse|all kinds of|all sorts of|wide variety of'],
	task: [
		'tasks?|projects?|duties|support|analysis|work|assist%|help%|responsibilities|role|guide',
		'step in|jump in',
	],
	tasks: ['tasks|responsibilities|activities|duties|challenges|topics|things|topics'],
	'this-is': ["is this|this is|that is|that's|then this is|this could be|could this be"],
	true: [
		'maximum|added|tangible|long-term|lasting|real|true|more|great|create|creating|generate',
		'generating|deliver|delivering|drive|driving|adding',
	],
	venture: [
		'journey|success|growth|future|story|mission|movement|family|community|adventure|transition',
		'change|solution|revolution|transformation|chapter',
	],
	'welcome-too': [
		'welcome%|appreciated|valued|heard|matters?|counts?|encouraged|important|embraced|listened',
	],
	'what-next': [
		'a|an|the|your|take|make|rise|join|grow|start|shape|change|build|help|be|embark|kick|jump',
		'dive|transform|our|this|new|boost|bring|unlock|work|drive|create|step|contribute',
		'accelerate',
	],
	'whom-else': [
		'our|your|the|their|them|others|people|teams?|customers?|clients?|colleagues|students',
		'stakeholders|users|businesses|organi[sz]ations|companies|members|and|each other',
	],
	writes: ['write|writing|shape|shaping|build|create|creating'],
	'very-much': ['also|always|very|much|highly|truly|greatly|be|really'],
};
