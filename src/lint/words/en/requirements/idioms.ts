import type { Phrase } from '#lint/phrases/phrase.ts';

/** Figures of speech for who somebody is. */
export const idioms: readonly Phrase[] = [
	{
		id: 'figure-of-speech',
		tier: 'B',
		lists: {
			'brought-along': [
				'energy|ideas|perspectives?|vibe|passion|personality|best|talents?|game|smile|a-game|vibes',
				'to the table',
			],
			challenged: [
				'yourself|the status quo|boundaries|the boundaries|conventions|each other|yourselves',
			],
			mind: [
				"open|growth|winning|right|flexible|positive|winner's|learner's|solution%|service|ownership",
				'commercial|business|startup|team|international|global|digital|data|hands-on|professional',
			],
			overview: [
				'cool|calm|overview|head|eye on the ball|(?:cool|level|clear) head|finger on the pulse',
				'ahead of the (?:curve|game)',
			],
		},
		patterns: [
			"(?:not|never|are not|is not|isn’t|isn't|aren't) (?:afraid|scared|shy|fazed)(?: of| to| by)?(?: #){1,4}",
			"(?:doesn't|don't|do not|does not) (?:shy away|back down|give up|take no|mind)(?: #){0,3}",
			'(?:get|getting|make|their|your) hands dirty',
			'roll%? up (?:your|their|our|his) sleeves',
			'(?:turn|lend|put|try)(?:ing)? (?:your|a|their) hand(?: to| in)?(?: #){0,2}',
			'(?:dive|dig|jump|delve) (?:right |straight |deep |deeper )?into?(?: #){1,3}',
			'(?:think|thinks|thinking) (?:outside|out of|on (?:your|their)|big|ahead|along|in (?:solutions|opportunities|possibilities))(?: #){0,4}',
			'(?:glass[- ]half[- ]full|half full|two feet on the ground|down[- ]to[- ]earth|feet on the ground)',
			'(?:people|numbers|morning|night|team) person',
			'(?:keep|keeps|keeping) (?:a |your |their )?<overview>(?: #){0,2}',
			'(?:get|gets|getting) (?:energy|excited|energi[sz]ed|things done|stuff done|a kick|energy from)(?: #){0,3}',
			'(?:gives|give) you (?:energy|a kick)',
			'(?:at|work at|at a fast|fast|high) pace(?: #){0,2}',
			'(?:bring|brings|bringing) (?:your|a|their|positive|fresh|new|good|lots of|energy)(?: #){0,2} <brought-along>',
			'to the table',
			'a (?:big |friendly |bright |great |warm )?smile',
			'(?:natural|born|true|real|keen|strong) (?:talent|leader|leaders?hip|seller|born|flair|instinct|connector|people person)',
			'(?:have|has|got|with) what it takes',
			'(?:second nature|comes? naturally)(?: to you)?',
			'(?:a )?(?:great|perfect|good|right|ideal|cultural|culture|strong|best) (?:fit|addition|person)(?: (?:for|to) (?:our|the|this)(?: #){1,2})?',
			'(?:take|takes|taking) (?:pride|responsibility|the lead|charge|the initiative|things|matters|on (?:new|more|extra))(?: #){0,4}',
			'(?:strive|strives|striving) (?:for|to)(?: #){1,3}',
			'(?:own|owning) (?:your|the) (?:work|results?|growth|development|success)',
			'(?:push|pushes|pushing|challenge|challenges|challenging) <challenged>(?: #){0,2}',
			'status quo',
			'(?:spider in the web|fresh (?:pair of eyes|perspective|look|ideas))',
			'<mind> (?:mind|mind-?set|mentality|attitude)',
		],
		unless: [
			'best (?:person|people|match) (?:at|in|to)',
			'(?:take|taking) (?:responsibility|things|matters) (?:for|home)',
			'(?:take|taking) responsibility for(?: #){1,6}',
			'(?:great|good|perfect|ideal|strong) (?:match|fit|person|candidate) (?:with|if)',
		],
		context: 'vacancy',
		why: 'het is niet te toetsen',
		ask: 'de situatie en wat je dan doet',
		redeemedBy: ['situation'],
		rewrite: 'You tell a customer that a parcel is lost, and what happens next.',
		source: 'corpus',
	},
];
