import type { Phrase } from '#lint/phrases/phrase.ts';

export const growth: readonly Phrase[] = [
	{
		id: 'development-opportunities',
		tier: 'A',
		pattern:
			'(?:ample |great |excellent |many |plenty of |lots of |endless |good |real )?(?:(?:personal|professional|career|talent)(?:,? (?:and|&) (?:personal|professional|career))? (?:development|growth|progression|advancement|path)(?: opportunit%| plan%)?|(?:development|growth|learning|career|training|advancement|promotion)(?: (?:and|&) #)? opportunit%)|grow (?:personally|professionally|both|as a)(?: #){0,3}|invest%? in (?:you|your|our people|people|talent)(?: #){0,2}',
		context: 'you',
		why: 'wat je krijgt, staat er niet',
		ask: 'het budget, de uren of de volgende functie',
		redeemedBy: ['amount', 'days', 'hours'],
		fields: ['training', 'growth'],
		rewrite: '€1,000 and 5 days a year; 3 of 8 moved up last year.',
		source: 'corpus',
	},
	{
		id: 'room-to-grow',
		tier: 'A',
		pattern:
			'(?:opportunit%|room|space|chance|freedom|ability|possibilit%|scope)(?: #)? (?:to|for)(?: #){0,3}? (?:grow%|learn%|develop%|advance%|further)(?: #){0,2}|unleash%?(?: #){0,3}|full potential|next step in your career|(?:kick-?start|boost|accelerate|grow|build|shape) your career|steep learning curve|learn (?:a lot|every day|something new|from the best)',
		context: 'you',
		why: 'wat je krijgt, staat er niet',
		ask: 'een stap met een naam',
		redeemedBy: ['role', 'amount', 'days', 'hours'],
		fields: ['training', 'growth'],
		rewrite: 'After 18 months: senior, scale 7.',
		source: 'corpus',
	},
	{
		id: 'next-level',
		tier: 'A',
		pattern: 'next level|to new heights|take(?: #){0,4} further',
		unless: 'next[- ]level cach%',
		why: 'het is een slogan',
		ask: 'het cijfer van nu en het doel',
		redeemedBy: ['number'],
		rewrite: 'From 7.6 to 8.0 in the customer survey.',
		source: 'corpus',
	},
];
