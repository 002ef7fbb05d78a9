import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer does for the growth of somebody, without a step, a term or a budget. */
export const guidance: readonly Phrase[] = [
	{
		id: 'we-help-you-grow',
		tier: 'B',
		lists: {
			boost: [
				'kick-?start|jump-?start|boost|launch|accelerate|advance|grow|build|shape|develop|start',
				'further|jumpstart|fast-?track',
			],
			broadens: [
				'broaden|expand|deepen|enrich|widen|enhance|sharpen|strengthen|build|develop|grow|increase',
			],
			clear: [
				'structured|clear|exciting|excellent|strong|tailored|personal|long-term|rewarding',
				'successful|great|international|solid|defined|varied|bright',
			],
			client: [
				'customers|clients|users|students|patients|residents|business|sales|guests|partners',
				'residents',
			],
			'culture-of': [
				'learning|feedback|growth|knowledge-sharing|coaching|continuous learning|high-performance',
				'performance|ownership|speak-up|feedback-driven',
			],
			full: [
				'full|extensive|thorough|comprehensive|ongoing|continuous|excellent|great|good|regular',
				'proper|in-depth|on-the-job|proper|personal|professional|all necessary|hands-on|intensive',
				'complete|solid|necessary|top-class|first-class|personali[sz]ed|individual',
			],
			gives: [
				'provide|provides|providing|give|giving|deliver%|offer|offering|ensure|technical|customer',
				'user|administrative|on-site|ongoing',
			],
			grows: [
				'grow|growing|develop|developing|flourish|thrive|evolve|learn and grow|learning and growing',
				'grow and develop|progress',
			],
			helps: [
				'support|supports|supporting|help|helps|helping|enable|enables|enabling|stimulate|encourage',
				'encourages|encouraging|committed to|invest in|invests in|investing in|boost|accelerate',
				'focus on|foster|facilitate|coach|guide|care about|empower|empowers|allow|allows|let',
				'contribute to|push|challenge|motivate|take',
			],
			higher: [
				'sky is the limit|make the most of|best version of|best out of|most out of',
				'out of your comfort zone|comfort zone|next step|step up|climb the ladder|career ladder',
				'springboard|stepping stone',
			],
			'how-fast': [
				'quickly|fast|yourself|further|together|professionally|personally|and #|optimally|rapidly',
				'continuously|even|both',
			],
			'how-grown': [
				'yourself|optimally|professionally|personally|themselves|every (?:single )?day|together',
			],
			knowledge: [
				'knowledge|skills|horizons?|expertise|network|experience|skill-?set|talents?|abilities',
			],
			learnt: [
				'a lot|so much|every day|something new',
				'from (?:the best|each|one|experienced|others|our|experts|top)|new things',
				'and (?:grow|develop)%|by doing|continuously|more in depth',
			],
			self: ['personal|professional|career|continuous|individual|leadership|talent|self'],
			'self-growth': [
				'development|growth|learning|progression|advancement|coaching|training|improvement',
			],
			thriving: [
				'development|growth|grow|develop|careers?|ambitions?|aspirations|talents?|potential|thrive',
				'flourish|succeed|excel|shine|achieve(?: #){0,3}|reach(?: #){0,3}',
			],
			whom: [
				'you|your|our|all|people|employees|the|team|and|each|every|their|in|to|on|for|own|personal',
				'professional|its|in your|everyone|with|members|colleagues|staff',
			],
			'with-us': [
				'with (?:us|the|our|it|your)|in (?:this|your|the|a|our|an)|within (?:the|our|your|a)',
				'as (?:a|an)|into|alongside|at your|to your',
			],
			yours: [
				'personal|professional|own|career|personal and professional|full|further|continuous|talent',
			],
			'career-path': [
				'career|career path|path|career ladder|onboarding|on-boarding|training|coaching|mentoring',
				'development plan|training program%|learning path|introduction|induction|careers|future',
			],
		},
		patterns: [
			'<helps>(?: <whom>){1,4} <thriving>(?: (?:and|&|,) #)?',
			'(?:your|their) <yours>(?: and #)? (?:development|growth|ambitions?|talents?|potential|career|aspirations|progression)',
			'<self>(?:,? (?:and|&|/) (?:personal|professional|career|continuous))? <self-growth>(?: (?:program%|plans?|path|opportunit%|trajectory))?',
			'(?:flying|head|running|kick|great|perfect|jump) start(?: (?:to|of|in)(?: #){1,2})?',
			'<boost>(?:ing)? (?:your|their|a)(?: #)? (?:career|carreer|cv|future|skills|talents?|professional #|knowledge|expertise)',
			'<broadens>(?:ing)? (?:your|their|our)(?: #)? <knowledge>(?: (?:and|,) #)?',
			'<grows>(?: <how-fast>){0,2} <with-us>(?: #){1,3}',
			'(?:develop|growing|grow|developing|challenge|improve|improving) <how-grown>',
			'<clear>(?: #)? <career-path>',
			'<full> (?:training|onboarding|on-boarding|coaching|guidance|mentoring|mentorship|induction|supervision)(?:(?:,| and|, and| &) #){0,2}',
			'(?:learn|learning)(?: <learnt>){1,2}(?: #){0,3}',
			'<culture-of>[- ](?:culture|environment|mindset|oriented #|curve|community)',
			'<higher>(?: (?:in|of|for|to|your|yourself|everyone|you|our)){0,2}(?: #)?',
		],
		unless: [
			'<gives> (?:# )?(?:support|guidance|training|coaching)(?: (?:to|for|on)(?: #){1,2})?',
			'(?:support|help|enable|guide|coach|allow)(?:s|ing)? (?:our|the|your|all) <client>(?: #){0,5}',
			'(?:personal|professional|individual|self) (?:training|learning|coaching|improvement)',
			'(?:support|training) (?:and|,) (?:training|support|feedback|education) (?:to|of|for)(?: #){1,2}',
			'(?:learn|learning) (?:more|a lot more) (?:about|on|at|via|here)(?: #){0,3}',
			'(?:start|advance) (?:your|a) career',
			'next steps?(?: #)?',
			'(?:business|product|software|web|market|sales) (?:development|growth)',
			'(?:clear|great|strong|good) future',
		],
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'het onderwerp, de tijd en wie betaalt',
		redeemedBy: ['amount', 'days', 'hours', 'role', 'diploma'],
		fields: ['training', 'growth', 'onboarding'],
		rewrite: 'In month 2 you learn SQL, in working hours.',
		source: 'corpus',
	},
];
