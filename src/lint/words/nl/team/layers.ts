import type { Phrase } from '#lint/phrases/phrase.ts';

/** Short lines, without how many layers. */
export const layers: readonly Phrase[] = [
	{
		id: 'korte-lijnen',
		tier: 'A',
		patterns: [
			'(?:korte?|directe)(?: en #e?)? (?:communicatie|beslissings?|hiërarchische )? ?-?lijn(?:en|tjes)',
			'lijn(?:en|tjes)(?: zijn| die)(?: #){0,2}? (?:kort|direct)',
			'korte communicatie',
			'open deur%? ?-?beleid',
			'drempel(?: #){0,2} laag',
			'lage drempel%?',
			'laagdrempelig(?:e)?',
		],
		unless: ['korte lijnen(?:,|:| -| –) (?:geen|zonder) #'],
		why: 'het is een cliché',
		ask: 'het aantal lagen of hoe snel er een besluit is',
		redeemedBy: ['number'],
		rewrite: 'Twee lagen tot de directeur; een besluit binnen een week.',
		source: 'corpus',
	},
	{
		id: 'platte-organisatie',
		tier: 'A',
		lists: {
			organisation: ['organisatie%|%structuur|hiërarchie|cultuur|bedrijf|onderneming'],
			nonsense: [
				'hiërarchie|bureaucratie|poespas|gedoe|strakke hiërarchie|ego|ego.s|haantjesgedrag',
				'stropdassen|pakken|managementlagen|kantoorpolitiek',
			],
		},
		patterns: [
			'(?:platte?|vlakke?|horizontale?)…? <organisation>',
			'(?:geen|weinig|zonder) <nonsense>',
		],
		why: 'het is een cliché',
		ask: 'het aantal lagen',
		redeemedBy: ['number'],
		rewrite: '40 mensen, één laag met leidinggevenden.',
		source: 'corpus',
	},
];
