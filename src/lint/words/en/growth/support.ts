import type { Phrase } from '#lint/phrases/phrase.ts';

/** Growth, guidance and chances without a step, a term or a budget. */
export const support: readonly Phrase[] = [
	{
		id: 'much-room',
		tier: 'B',
		lists: {
			'chance-to': [
				'work (?:with|alongside) (?:the )?(?:best|great|talented|smart|top|leading|experts?|amazing|cutting%|state%|latest)',
				'develop|grow|learn|make|shape|contribute|expand|explore|influence|broaden|progress',
			],
			further: [
				'further|really|truly|both|continue to|constantly|personally|professionally|you to|quickly',
				'help|also',
			],
			growing: [
				'learning|career|development|growth|training|advancement|progression|promotion|networking',
				'educational|personal|job',
			],
			'much-of': [
				'freedom|autonomy|responsibilit(?:y|ies)|independence|flexibility|trust|variety|fun',
				'initiative|growth|room|personal input|input|influence|learning|ownership|development',
				'training|support|guidance',
			],
			own: ['personal|professional|career|further|continued|internal|continuous|talent|self'],
			'ways-up': [
				'opportunities|opportunity|possibilities|prospects|perspectives?|paths?|options|potential',
				'advancement|progression|growth|trajectory',
			],
			'growth-kind': ['development|growth|advancement|progression|learning|promotion|training'],
		},
		patterns: [
			'<much>(?: #)? <growth-noun>(?: (?:for|to|in)(?: #){1,4})?',
			'<much>(?: #){0,2} <much-of>(?: (?:and|&) #)?',
			'(?:a |the |your |an )?(?:<growth-noun>) (?:to|for)(?: <further>)? <growth-verb>(?: #){0,4}',
			'(?:room|scope|freedom) (?:for|to)(?: #){1,3}',
			'(?:the )?(?:chance|opportunity|freedom) (?:to|for) <chance-to>(?: #){0,4}',
			'<growing>(?:,? (?:and|&|/|or) #)? <ways-up>',
			'(?:opportunities|possibilities|options|room|prospects)(?: for| in| of)(?: your)?(?: <own>)?(?: (?:and|or|&) #)? <growth-kind>',
		],
		unless: [
			'(?:room|space) (?:for|to) (?:\\d%|rent|people|groups|guests|improvement)(?: #){0,2}',
			'(?:parking|office|storage|work|floor) (?:space|room)(?: #){0,3}',
			'opportunity (?:to (?:apply|respond|ask)|for us)(?: #){0,3}',
			'(?:provide|provides|ongoing|technical|customer) support(?: #){0,3}',
			'(?:customer|user|candidate) (?:journey|potential)',
			'(?:growth|training|educational|personal) budget',
			'(?:enough|sufficient|great|clear|various|real) (?:support|training|input|freedom)',
		],
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'het budget, de uren of de volgende functie',
		redeemedBy: ['amount', 'days', 'role'],
		fields: ['training', 'growth'],
		rewrite: 'After 18 months: senior, scale 7.',
		parts: [
			{
				of: ['freedom'],
				why: 'wat je beslist, staat er niet',
				ask: 'een besluit dat je neemt',
				rewrite: 'You decide refunds up to €250 yourself.',
			},
		],
		source: 'corpus',
	},
];
