import type { Phrase } from '#lint/phrases/phrase.ts';

export const urgency: readonly Phrase[] = [
	{
		id: 'immediate-start',
		tier: 'C',
		patterns: ['immediate(?:ly)?', 'apply now', "don'?t wait", 'as soon as possible', 'asap'],
		why: 'de datum ontbreekt',
		ask: 'de startdatum',
		redeemedBy: ['date'],
		rewrite: 'Start on 1 March 2027; interviews from 8 to 12 February.',
		source: 'corpus',
	},
];
