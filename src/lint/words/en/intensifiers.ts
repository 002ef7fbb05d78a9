import type { Phrase } from '#lint/phrases/phrase.ts';

export const intensifiers: readonly Phrase[] = [
	{
		id: 'superlatives',
		tier: 'C',
		patterns: ['(?:truly|really|amazing|fantastic|incredible|awesome|super)'],
		why: 'het is een opvulwoord',
		ask: 'het feit',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'added-value',
		tier: 'A',
		patterns: [
			'added value',
			'add value',
			'(?:go|going) the extra mile',
			'pushing (?:the )?boundaries',
			'(?:elevate|supercharge)(?: #){1,3}',
		],
		context: 'you',
		why: 'welke waarde het is, staat er niet',
		ask: 'wat het precies oplevert',
		redeemedBy: ['percent', 'number'],
		rewrite: 'Your check stops 40 wrong invoices a month.',
		parts: [
			{
				of: ['%extra mile'],
				why: 'het is niet te toetsen',
				ask: 'gedrag bij een taak',
				rewrite: 'You call every customer back before 17:00.',
			},
		],
		source: 'corpus',
	},
];
