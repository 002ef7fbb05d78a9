import type { Phrase } from '#lint/phrases/phrase.ts';

/** Who somebody should be, and for how long, without a measure. */
export const who: readonly Phrase[] = [
	{
		id: 'native-speaker',
		tier: 'B',
		patterns: ['native (?:# )?speaker', 'native[- ]level'],
		why: 'het niveau ontbreekt en het kan uitsluiten',
		ask: 'het ERK-niveau',
		redeemedBy: ['system'],
		rewrite: 'C1 in writing.',
		source: 'corpus',
	},
	{
		id: 'young-candidate',
		tier: 'C',
		patterns: ['young', 'digital native', 'recent(?:ly)? graduat%'],
		why: 'het gaat over leeftijd',
		ask: 'het niveau van de taken',
		redeemedBy: ['number'],
		source: 'corpus',
	},
	{
		id: 'years-of-experience',
		tier: 'C',
		patterns: ['\\d+\\+? years?'],
		why: 'het zegt niet wat je kunt',
		ask: 'wat je kunt',
		redeemedBy: ['number'],
		source: 'corpus',
	},
];
