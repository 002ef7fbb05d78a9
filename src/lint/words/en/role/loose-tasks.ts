import type { Phrase } from '#lint/phrases/phrase.ts';

/** Tasks that any job could have, and manners without a measure. */
export const looseTasks: readonly Phrase[] = [
	{
		id: 'ad-hoc',
		tier: 'B',
		lists: {
			'any-task': [
				'tasks?|projects?|analys[ei]s|requests?|support|duties|activities|work|reporting|reports',
				'assignments|queries|matters|issues',
			],
			sundry: ['many|lots of|varying|diverse|all kinds of|all sorts of|wide variety of'],
			task: [
				'tasks?|projects?|duties|support|analysis|work|assist%|help%|responsibilities|role|guide',
				'step in|jump in',
			],
			'sundry-tasks': ['tasks|responsibilities|activities|duties|challenges|topics|things|topics'],
		},
		patterns: [
			'ad[- ]?hoc (?:# )?<any-task>(?: (?:as|when|where)(?: #){1,4})?',
			'<task>(?: #){0,6} (?:as|when|where|whenever|wherever)(?: and (?:when|where))? (?:needed|required|requested|necessary|assigned)',
			'(?:other|additional|extra|miscellaneous|occasional|any|related)(?: (?:#)){0,1} (?:duties|tasks|activities|responsibilities|ad[- ]hoc #)',
			'(?:duties|tasks|activities|responsibilities) outside (?:of )?(?:your|their|the)(?: #){1,2}',
			'<sundry>(?: (?:varying|different|interesting|other))* <sundry-tasks>(?: and (?:tasks|responsibilities|activities|challenges|projects))?',
			'and (?:much |many |so much |lots )more(?= *[.!,;)]|$)',
		],
		unless: [
			'(?:other|additional|any|related) (?:tasks|activities|duties|responsibilities) (?:such|like|include|including)',
			'related (?:tasks|activities|duties|responsibilities)',
			'#(?: #){0,3},(?: #){1,4},(?: #){1,4},?(?: #){0,4} and (?:so |many )?much more',
		],
		context: 'vacancy',
		why: 'het is een open einde',
		ask: 'een bovengrens',
		redeemedBy: ['hours', 'percent', 'list'],
		rewrite: 'At most 4 hours a week of front-desk cover.',
		source: 'corpus',
	},
	{
		id: 'good-things-happen',
		tier: 'B',
		lists: {
			builds: [
				'build|builds|building|maintain|maintaining|develop|developing|foster|fostering|establish',
				'establishing|nurture|nurturing|forge|cultivat%|promot%',
			],
			determiner: [
				'the|our|their|real|maximum|meaningful|tangible|measurable|outstanding|exceptional|high',
				'great|long-term|continuous|sustainable|business|customer|client|company|positive|strong',
				'best|better|optimal|excellent|significant|a|culture|of|and|more',
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
			keeps: ['continuous(?:ly)?|constant(?:ly)?|always|keep|every day'],
			lasting: [
				'strong|long[- ]lasting|lasting|good|positive|effective|solid|meaningful|trusted|great',
				'excellent|close|productive|deep|long-term|sustainable|healthy|trusting|high-quality',
			],
			'lasting-too': [
				'strong|long[- ]lasting|lasting|meaningful|trusted|great|trusting|solid|close|long-term',
			],
			'plain-aim': [
				'revenue|quality|initiatives|improvements?|performance|awareness|productivity|change',
				'adoption|results?|a change|the results?',
			],
			'plain-drive': [
				'support|ensure|deliver|bring|support%|enable|create|drive|add|achieve|promot%',
			],
			relation: ['relationships?|partnerships?|connections|bonds?|rapport|collaborations?|ties'],
			succeed: [
				'grow|succeed|thrive|excel|flourish|move fast|improve|reach(?: #){0,3}|achieve(?: #){0,3}',
				'perform|develop|make (?:better|informed|smarter|the right)(?: #)?|get the most(?: #){0,3}',
				'win|shine|be successful|success|to the next level|forward|further',
			],
			true: [
				'maximum|added|tangible|long-term|lasting|real|true|more|great|create|creating|generate',
				'generating|deliver|delivering|drive|driving|adding',
			],
			'whom-else': [
				'our|your|the|their|them|others|people|teams?|customers?|clients?|colleagues|students',
				'stakeholders|users|businesses|organi[sz]ations|companies|members|and|each other',
			],
		},
		patterns: [
			'(?:contribut%|contribution)(?: #)? to (?:the|our|their|a|an|your)?(?: #){0,2}? ?<greater-aim>',
			'<drives>(?: <determiner>){0,3} (?:<aim>)(?: and (?:<aim>))?',
			'<finds>(?: #){0,2} (?:(?:opportunities|areas|ways|possibilities) (?:for|to)(?: #){1,3}|improvements?|opportunities|possibilities)',
			'<keeps>(?: #){0,1} (?:improv%|innovat%|learn%|evolv%|get% better|growing)(?= *[.,;!)]|$| and | our(?:selves)? | yourself| the way| how | process)',
			'<builds>(?: and #ing?)?(?: #){0,2} <lasting>(?:,? (?:and )?#){0,2} <relation>',
			'<lasting-too>(?:,? (?:and )?#){0,2} (?:relationships?|partnerships?|connections|bonds|ties)',
			'(?:relationship|team|community|trust|rapport)[- ]building',
			'(?:provid%|tak%|show%|giv%|demonstrat%) (?:leadership|inspiration|thought leadership)',
			'(?:actionable|valuable|meaningful|data-driven|deep|powerful) (?:insights?|input)',
			'(?:new|growth|business|commercial)(?: business)? opportunities',
			'<true>(?: #)? value',
			'(?:help%|support%|enabl%|empower%|guid%|inspir%|motivat%|encourag%|coach%|lead%)(?: <whom-else>){1,4} <succeed>',
			'empower(?:s|ing|ed)?(?: #){1,2}',
			'(?:think|thinking|brainstorm%) along(?: (?:with|about|in|on)(?: #){1,3})?',
			'bring(?:ing)? (?:#)(?: #){0,2} to (?:life|the next level|new heights|another level)',
			'turn(?:ing|s)? (?:#)(?: #){0,2} into (?:reality|opportunities|results|success|action|value|actionable #)',
			'(?:go|move|moving|bring|bringing|take|taking|push|pushing)(?: #){1,3} (?:forward|further|to the next (?:level|stage|phase))',
			'<figure>',
		],
		unless: [
			'<plain-drive>(?:ing|s)? (?:of|the|a|and|more)? ?<plain-aim> (?:of|in|from|to|report%)(?: #){0,2}',
			'(?:ensur|support|deliver)(?:e|ing)? (?:initiatives|improvements|quality|revenue)',
			'(?:customer|user|key|data-driven|deep|useful) feedback',
			'(?:customer|real|business|more) value',
			'find%(?: #){0,2} (?:ways|areas)(?! to improve)',
			'trust building',
		],
		context: 'vacancy',
		mayBeAim: true,
		why: 'welke taken het zijn, staat er niet',
		ask: 'de taak en wat eruit komt',
		redeemedBy: ['percent', 'amount'],
		rewrite: 'You call 30 customers a month whose contract ends.',
		parts: [
			{
				of: ['%face of%|%point of contact%'],
				why: 'welke taken het zijn, staat er niet',
				ask: 'de taak en wat eruit komt',
				rewrite: 'You receive 40 visitors a day and connect their calls.',
			},
		],
		source: 'corpus',
	},
];
