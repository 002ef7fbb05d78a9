import type { Phrase } from '#lint/phrases/phrase.ts';

/** Adjectives that judge whatever they stand before. */
export const opinions: readonly Phrase[] = [
	{
		id: 'opinion-of-anything',
		tier: 'B',
		lists: {
			'also-plain': [
				'great|open|special|leading|healthy|diverse|social|cool|perfect|successful|competitive',
				'growing|unique|modern|fun|nice|trusted|ideal|valuable|perfect|challenging',
			],
			'plain-noun': [
				'tasks|cases|range|area|areas|space|time|times|context|world|way|story|market|markets',
				'sector|industry|people|group|services?|products?|clients?|customers|region|future|balance',
				'schools?|results|position|positions|goals|campaigns|ideas',
			],
			'plain-thing': [
				'solutions|technology|customers|industry|field|equipment|responsibilities|experience',
				'candidates?',
			],
			thrilling: [
				'exciting|fascinating|inspiring|rewarding|amazing|awesome|fantastic|wonderful|great|fun',
				'dynamic|diverse|varied|versatile|challenging|vibrant|unique|informal|stimulating|inclusive',
			],
		},
		patterns: [
			'(?:<adv> )?(?:<judging>)(?:(?:,|,? and|,? but|,? yet|/| &) #){0,2} (?!and |or |in |at |for |to |with |that |as |by |of )#',
			'(?:<adv> )?(?:<praise>)…? (?:<advert-noun>)',
			'(?:is|are|be|feels|it) (?:<adv> ){0,2}<thrilling>(?= *[.,;!]|$| and )',
			"(?:you are|you will be|you'll be|you're) (?:<adv> )?(?:crucial|vital|pivotal|key|essential|instrumental|central) (?:in|to|for)(?: #){1,3}",
		],
		unless: [
			'<also-plain> (?:# )?<plain-noun>',
			'(?:great|good|special|valuable|perfect|successful|competitive|healthy) (?:# )?<plain-thing>',
			'(?:social|open|leading) (?:media|positions?|team|brand|day|source)(?: #){0,2}',
			'(?:driven|leading|open|growing|dedicated|motivated|growing|talented|diverse|engaging) (?:to|by|up|at|from|with)(?: #){0,2}',
			'(?:english|forces|family|user|eco|dog|budget|environmentally|pet|bike|planet|climate|carer|age)[- ]friendly(?: #)?',
			'dedicated (?:#)',
			'(?:dynamic|competitive) (?:pricing|analysis|programming|content|pages)(?: #)?',
			'(?:is|are|be) (?:crucial|key|vital|challenging|varied|diverse)(?: (?:because|since|for|to|that)(?: #)?)',
			'(?:leading|engaging|inspiring|motivating|welcoming|thriving|driven) (?:a|an|the|our|your|and|new|people|others|teams?|them|by)(?: #){0,2}',
		],
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'het feit',
		redeemedBy: ['percent'],
		rewrite: 'Of every 100 callers 92 give an 8 or more.',
		source: 'corpus',
	},
];
