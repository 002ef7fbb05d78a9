import type { Phrase } from '#lint/phrases/phrase.ts';

/** What the work is said to be and to bring about. */
export const appeal: readonly Phrase[] = [
	{
		id: 'exciting-role',
		tier: 'A',
		lists: {
			exciting: [
				'exciting|interesting|fascinating|fun|rewarding|fulfilling|thrilling|stimulating|great',
				'meaningful|engaging',
			],
		},
		patterns: ['<exciting>…? (?:<job>|opportunit%|challenges?|time|phase)'],
		unless: ['(?:interesting|great) time (?:zone|slot)'],
		context: 'you',
		why: 'of iets boeit, bepaalt de lezer',
		ask: 'de taak of het project',
		redeemedBy: ['list'],
		rewrite: 'First project: move 40 help pages.',
		source: 'corpus',
	},
	{
		id: 'varied-tasks',
		tier: 'A',
		lists: {
			varied: [
				'varied|diverse|versatile|wide variety of|broad range of|wide range of|great variety of',
				'variety of',
			],
			tasks: ['tasks|role|work|responsibilities|projects|activities|challenges|position|job'],
		},
		patterns: [
			'<varied>…? <tasks>',
			'no two days(?: #){0,2} (?:same|alike)',
			'every day is different',
			'never a dull (?:day|moment)',
		],
		why: 'hoe het werk verdeeld is, blijft onbekend',
		ask: 'de taken met hun deel van de week',
		redeemedBy: ['percent', 'list'],
		rewrite: '60% phone, 30% mail, 10% knowledge base.',
		source: 'corpus',
	},
	{
		id: 'impact',
		tier: 'A',
		lists: {
			real: [
				'real|direct|positive|meaningful|big|significant|lasting|tangible|huge|maximum|true',
				'immediate|make an|making an|have an|your|an|drive|create|with',
			],
		},
		patterns: [
			'<real> impact',
			'impactful(?:…? (?:<job>|projects?|work))?',
			'mak(?:e|es|ing) (?:a|the)(?: #){0,1} difference',
			'change the world',
			'make the world(?: #){0,3} better',
		],
		unless: ['impact (?:assessment|analysis|study)'],
		context: 'you',
		why: 'wie er wat van merkt, staat er niet',
		ask: 'wie wat merkt, in een getal',
		redeemedBy: ['number'],
		rewrite: 'Your answers are used by 900 callers a week.',
		source: 'corpus',
	},
	{
		id: 'key-role',
		tier: 'A',
		patterns: [
			'(?:key|crucial|pivotal|vital|central|important|essential|critical|instrumental|leading|significant|integral)…? (?:role|player|part of|position|member)',
			'(?:key|valuable|important|significant|meaningful) contribut%',
		],
		context: 'you',
		why: 'waarom die rol gewicht heeft, staat er niet',
		ask: 'wat er misgaat zonder jou',
		redeemedBy: ['amount', 'situation'],
		rewrite: 'Without you invoices over €5,000 stay blocked.',
		source: 'corpus',
	},
	{
		id: 'ownership',
		tier: 'A',
		patterns: [
			'(?:take|taking|full|real|sense of|strong|extreme|with|end-to-end|high)(?: #)? ?ownership',
			'ownership (?:mentality|mindset|of your)',
			'end[- ]to[- ]end (?:responsibility|ownership)',
			'(?:lots of|a lot of|great deal of|high degree of|high level of|plenty of|much) (?:freedom|autonomy|responsibility|independence|flexibility|trust)',
			'(?:freedom|autonomy|responsibility|trust|independence) and (?:freedom|autonomy|responsibility|trust|flexibility)',
		],
		unless: ['product owner%?', 'end[- ]to[- ]end (?:encryption|test%)'],
		context: 'you',
		why: 'wat je beslist, staat er niet',
		ask: 'een besluit dat je neemt',
		redeemedBy: ['amount', 'situation'],
		rewrite: 'You decide refunds up to €250 yourself.',
		source: 'corpus',
	},
];
