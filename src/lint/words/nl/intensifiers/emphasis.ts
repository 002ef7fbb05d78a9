import type { Phrase } from '#lint/phrases/phrase.ts';

/** Single words that give only emphasis. */
export const emphasis: readonly Phrase[] = [
	{
		id: 'echt',
		tier: 'C',
		patterns: ['échte?'],
		why: 'het is een opvulwoord',
		ask: 'het feit',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'superlatieven',
		tier: 'C',
		patterns: ['(?:ontzettend|uitermate|enorme?|gigantische?|ongelooflijk|extreem|waanzinnig%)'],
		why: 'het maakt een woord alleen luider',
		ask: 'het feit',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'geweldig',
		tier: 'C',
		patterns: [
			'(?:geweldige?|fantastische?|prachtige?|te gek%|gave?|toffe?)',
			'top(?:werkgever|team|sfeer|baan|bedrijf)',
		],
		why: 'het is een mening',
		ask: 'het feit',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'avontuur',
		tier: 'C',
		patterns: ['avontu(?:ur|urlijk)%', 'journey'],
		why: 'het is beeldspraak',
		ask: 'het feit',
		redeemedBy: [],
		source: 'corpus',
	},
];
