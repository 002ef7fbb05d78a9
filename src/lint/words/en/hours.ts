import type { Phrase } from '#lint/phrases/phrase.ts';

export const hours: readonly Phrase[] = [
	{
		id: 'flexible-hours',
		tier: 'B',
		pattern:
			'(?:flexible…? (?:hours|schedules?|arrangements?|time|working|work|workplace|start times?)|flexibility(?: (?:in|around|with|regarding|to))(?: #){1,3})',
		unless: 'flexible work%? (?:surfaces?|space)',
		context: 'you',
		why: 'wie over de tijden beslist, staat er niet',
		ask: 'de begin- en eindtijden',
		redeemedBy: ['time', 'days'],
		fields: ['roster'],
		rewrite: 'You start between 8:00 and 10:00; everybody is there from 10:00 to 15:00.',
		source: 'corpus',
	},
	{
		id: 'work-life-balance',
		tier: 'B',
		pattern:
			'(?:(?:good|great|healthy|excellent|perfect|better|balanced)…? )?(?:work[-\\/ –]? ?life[- ]?bal%|work[- ]and[- ]private%(?: #)?|balance between(?: #){1,4})',
		context: 'you',
		why: 'het is een bewering',
		ask: 'het rooster of een regel',
		redeemedBy: ['time', 'days', 'hours'],
		rewrite: 'No mail after 18:00; the rota is known 4 weeks ahead.',
		source: 'corpus',
	},
	{
		id: 'hybrid',
		tier: 'B',
		pattern:
			'hybrid(?: (?:work%|model|set-?up|role|policy|environment|way%)(?: #)?)|(?:partly|fully|partially|possibility to|option to|opportunity to|ability to|able to|can|and)(?: #){0,2}? (?:remote(?:ly)?|from home)|remote(?:ly)? (?:work%|possible|friendly|options?)|work(?:ing)? (?:remotely|from home|from anywhere)(?: possible)?|home[- ]?work(?:ing)?(?: options?| policy)?',
		unless: 'hybrid (?:cloud|app%|car%)|remote (?:server|desktop|control|machine)',
		context: 'you',
		why: 'het aantal dagen ontbreekt',
		ask: 'de dagen per week',
		redeemedBy: ['days'],
		fields: ['homeDays'],
		rewrite: 'Two fixed office days: Tuesday and Thursday.',
		source: 'corpus',
	},
	{
		id: 'no-nine-to-five',
		tier: 'B',
		pattern:
			'(?:no |not a |more than a )?(?:9|nine)[- ](?:to|till)[- ](?:5|five)(?: (?:job|mentality|mindset))?|extra mile|above and beyond|whatever it takes|(?:110|120|200) ?\\%',
		unless: '(?:open|available) (?:from )?(?:9|nine)[- ](?:to|till)[- ](?:5|five)',
		why: 'het is een codewoord voor overwerk',
		ask: 'hoe vaak er overwerk is en wat het oplevert',
		redeemedBy: ['percent', 'frequency'],
		fields: ['overtime'],
		rewrite: 'Overtime: at most 4 hours a month, paid at 125%.',
		source: 'corpus',
	},
];
