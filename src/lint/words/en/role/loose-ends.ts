import type { Phrase } from '#lint/phrases/phrase.ts';

/** Duties, chances and plans, without which. */
export const looseEnds: readonly Phrase[] = [
	{
		id: 'many-hats',
		tier: 'A',
		patterns: [
			'wear%?(?: #)? (?:many|multiple|several|different|various) (?:different )?hats',
			'jack of all trades',
		],
		why: 'het verhult wat je doet',
		ask: 'de taken met hun uren',
		redeemedBy: ['hours', 'percent'],
		rewrite: 'Three roles: support 20 hours, stock 8 hours, reception 4 hours.',
		source: 'corpus',
	},
	{
		id: 'other-duties',
		tier: 'B',
		patterns: [
			'other (?:duties|tasks) as (?:assigned|required|needed)',
			'various (?:other )?tasks',
			'any other duties',
		],
		why: 'het is een open einde',
		ask: 'een bovengrens',
		redeemedBy: ['hours'],
		rewrite: 'At most 4 hours a week of front-desk cover.',
		source: 'corpus',
	},
	{
		id: 'hit-the-ground-running',
		tier: 'A',
		patterns: ['hit(?:ting)? the ground running'],
		why: 'het verhult dat inwerken ontbreekt',
		ask: 'hoe je wordt ingewerkt',
		redeemedBy: ['number'],
		fields: ['onboarding'],
		rewrite: 'Two weeks of training, one week side by side.',
		source: 'corpus',
	},
	{
		id: 'unique-opportunity',
		tier: 'A',
		lists: {
			unique: [
				'unique|great|amazing|fantastic|exceptional|exciting|excellent|incredible|wonderful|perfect',
				'rare|once-in-a-lifetime',
			],
		},
		patterns: [
			'<unique>…? (?:opportunit%|chance|position|role|job)',
			'dream job',
			'opportunity of a lifetime',
		],
		context: 'you',
		why: 'het prijst het werk en beschrijft het niet',
		ask: 'de reden',
		redeemedBy: ['date'],
		rewrite: 'First opening in this team since 2022.',
		parts: [
			{
				of: ['career|development|growth|learning|training'],
				why: 'wat je krijgt, staat er niet',
				ask: 'een stap met een naam',
				rewrite: 'After 18 months: senior, scale 7.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'strategic',
		tier: 'B',
		patterns: [
			'strategic (?:thinker|thinking|mindset|role|partner|vision|impact|insight)',
			'think%? strategically',
		],
		why: 'het is alleen een etiket',
		ask: 'het besluit dat je neemt',
		redeemedBy: ['amount'],
		rewrite: 'You set the yearly channel budget.',
		source: 'corpus',
	},
];
