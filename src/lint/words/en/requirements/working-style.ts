import type { Phrase } from '#lint/phrases/phrase.ts';
import { traitsAtWork } from '#lint/words/en/advice/traits.ts';

/** How somebody is said to work, without at what. */
export const workingStyle: readonly Phrase[] = [
	{
		id: 'team-player',
		tier: 'A',
		patterns: [
			'(?:a |true |real |great |good )?team[- ]?(?:player|spirit|worker|work skills|oriented)s?',
		],
		why: 'het is niet te meten',
		ask: 'hoe je samenwerkt',
		redeemedBy: ['situation'],
		rewrite: "You take over a colleague's queue when it passes 10.",
		source: 'corpus',
	},
	{
		id: 'flexible',
		tier: 'B',
		patterns: [
			'flexible(?:…? (?:<person>|attitude|mindset|approach))?',
			'flexibility',
			'adaptab(?:le|ility)',
			'adaptive',
		],
		unless: ['flexible (?:working|hours|work|schedule|time|architecture|arrangements?|start)%?'],
		context: 'candidate',
		why: 'voor wie en waarvoor, staat er niet',
		ask: 'de dagen en de tijden',
		redeemedBy: ['days', 'time', 'number'],
		fields: ['roster'],
		rewrite: 'You swap one shift a month on request.',
		source: 'corpus',
	},
	{
		id: 'hands-on',
		tier: 'B',
		patterns: ['hands[- ]on(?:…? (?:attitude|mentality|approach|mindset|<person>|role))?'],
		unless: ['hands[- ]on (?:experience|training|workshop|labs?|knowledge)'],
		context: 'you',
		why: 'het niveau blijft onduidelijk',
		ask: 'hoeveel je zelf doet en hoeveel je leidt',
		redeemedBy: ['percent'],
		rewrite: '70% own cases, 30% coaching.',
		source: 'corpus',
	},
	{
		id: 'communication-skills',
		tier: 'B',
		lists: {
			strong: [
				'strong|excellent|good|great|outstanding|exceptional|effective|clear|fluent|superb|solid',
				'very good|superior',
			],
			social: [
				'interpersonal|organi[sz]ational|leadership|analytical|problem-solving|presentation',
				'negotiation|stakeholder management|listening|social|people',
			],
		},
		patterns: [
			'<strong>…? (?:communicat%|interpersonal|people)(?: and # skills| skills)?',
			'communicat(?:e|es) (?:clearly|effectively|well|easily)',
			'(?:strong|excellent|good|great|soft|outstanding|exceptional)…? <social> skills',
			'soft skills',
		],
		unless: ['(?:good|clear|effective) communication (?:with|between|of)'],
		why: 'het zegt niets over het kanaal of het niveau',
		ask: 'het kanaal en het taalniveau',
		redeemedBy: ['situation'],
		rewrite: 'B2 Dutch on the phone, C1 in writing.',
		parts: [
			{
				of: ['analytical|problem-solving'],
				why: 'waarmee je wat uitzoekt, staat er niet',
				ask: 'de taak en het gereedschap',
				rewrite: 'You find repeat contacts in an export of 20,000 rows.',
			},
			...traitsAtWork,
		],
		source: 'corpus',
	},
	{
		id: 'results-oriented',
		tier: 'A',
		lists: {
			'what-counts': [
				'results?|goal|target|solution|customer|detail|service|client|quality|team|people|action',
			],
		},
		patterns: [
			'<what-counts>s?[- ](?:oriented|driven|focus(?:s)?ed|minded|centric|orientated)(?:…? (?:<person>|attitude|mindset|approach))?',
			'customer[- ]focus',
			'attention to detail',
			'eye for detail',
		],
		unless: ['(?:target|service|goal)[- ]oriented (?:programming|architecture)'],
		context: 'you',
		why: 'het doel ontbreekt',
		ask: 'het doel',
		redeemedBy: ['percent', 'number'],
		rewrite: 'You close 80% of cases at first contact.',
		source: 'corpus',
	},
];
