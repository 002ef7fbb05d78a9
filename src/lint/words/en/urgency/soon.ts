import type { Phrase } from '#lint/phrases/phrase.ts';

/** A start without a date. */
export const soon: readonly Phrase[] = [
	{
		id: 'start-soon',
		tier: 'B',
		patterns: [
			'(?:start%|join|begin|available|availability|role|position|vacancy|filled|team)(?: #){0,4} (?:as soon as possible|asap)',
			'(?:immediate|immediately|earliest possible|as soon as possible) (?:start|starting|availability|available|vacancy|opening)',
		],
		context: 'vacancy',
		why: 'de datum ontbreekt',
		ask: 'de startdatum',
		redeemedBy: ['date'],
		rewrite: 'Start on 1 March 2027; interviews from 8 to 12 February.',
		source: 'corpus',
	},
];
