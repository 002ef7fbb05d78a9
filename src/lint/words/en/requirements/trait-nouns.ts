import type { Phrase } from '#lint/phrases/phrase.ts';

/** Traits that stand by themselves or beside each other, and what they are called. */
export const traitNouns: readonly Phrase[] = [
	{
		id: 'traits-in-row',
		tier: 'B',
		patterns: ['(?:<adv> )?<trait>', '<adv> <any-trait>', '<trait-noun>'],
		unless: [
			'(?:fast|open|direct|happy|ready|critical|strong|sharp|quick|stable|fit|keen|practical|strategic|commercial) (?!and )#',
			'(?:social|professional|flexible|responsible|structured|inclusive) (?!and )#',
		],
		context: 'row',
		why: 'het is niet te toetsen',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		source: 'corpus',
	},
	{
		id: 'trait-noun',
		tier: 'B',
		lists: {
			degree: [
				'<excellent>|enough|much|lots of|plenty of|healthy|natural|high level of|great deal of',
				'high degree of|show|shows|bring|brings|demonstrate|sense of|full of',
			],
			'thing-trait': [
				'energy|motivation|passion|commitment|responsibility|initiative|flexibility|drive',
				'problem solving|ownership|confidence|accuracy',
			],
		},
		patterns: [
			'<degree> (?:<trait-noun>)',
			'<trait-noun>(?= (?:is|are) (?:key|essential|important|crucial|a must|vital|second nature|in your))',
			'(?:excellent|strong|good|great|keen|high|close|meticulous|careful)…? (?:attention to|eye for|sense of|feel for)(?: #){1,2}',
		],
		unless: [
			'(?:your|with|a) <thing-trait> (?:letter|bill|contract|suppliers?|market|transition|company|companies|of|and cv|for|storage|sector)',
			'(?:your|with|a|have|clear|high|great|good) (?:energy|motivation|drive|accuracy|reliability|diversity)',
		],
		context: 'vacancy',
		why: 'het is niet te toetsen',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		source: 'corpus',
	},
	{
		id: 'trait-alone',
		tier: 'B',
		patterns: [
			'(?:<excellent> )?<trait-noun>(?:(?:,| and|, and| &| or) (?:<excellent> )?<trait-noun>){0,3}',
			'(?:<adv> )?<any-trait>(?:(?:,| and|, and| &| or) (?:<adv> )?<any-trait>){0,3}',
		],
		context: 'alone',
		why: 'het is niet te toetsen',
		ask: 'gedrag bij een taak',
		redeemedBy: [],
		source: 'corpus',
	},
];
