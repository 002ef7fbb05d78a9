import type { Phrase } from '#lint/phrases/phrase.ts';
import { traitsAtWork } from '#lint/words/en/advice/traits.ts';

/** What somebody is said to be like, by lists of traits. */
export const traits: readonly Phrase[] = [
	{
		id: 'trait-and-person',
		tier: 'B',
		lists: {
			'good-at': [
				'communicator|organi[sz]er|listener|leader|networker|thinker|relationship builder',
				'team player|coach|presenter|motivator|negotiator|writer|planner|storyteller|connector',
				'collaborator|problem solver',
			],
		},
		patterns: [
			'(?:<adv> )?<trait>…? (?:<person>|go-getter|doer|hunter|listener|organi[sz]er|closer)',
			'<any-trait>…? (?:attitude|mindset|mentality|personality|nature|disposition|spirit|outlook)',
			'(?:strong|natural|excellent|great|good|clear|confident|skilled) <good-at>s?',
			'(?:<any-trait>|creative|strategic|analytical|critical|logical) (?:thinker|thinking|mind)s?',
		],
		unless: [
			'(?:social|professional|kind|open|fun|positive) people',
			'(?:professional|social|smart|structured) (?:services?|media|content|data|products?)…? <person>',
			'responsible (?:ai|business|for)(?: #){0,4}',
			'(?:english|forces|family|user|eco|dog|budget|environmentally|pet|bike|planet|climate)[- ]friendly(?: #){0,3}',
			'(?:young|disability) (?:talent|confident)%(?: #)?',
			'confident leader',
			'(?:talented|engaged|motivated|smart) (?:students?|people) (?:who|in need)',
		],
		context: 'vacancy',
		why: 'het is niet te toetsen',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'You call every customer back before 17:00.',
		parts: traitsAtWork,
		source: 'corpus',
	},
	{
		id: 'you-are-trait',
		tier: 'B',
		lists: {
			'end-of-trait': [
				'(?= *[,.;:!?)]|$| and <goes-on> | with | but | in (?:your|their) | enough | by nature)',
			],
			'goes-on': ['have|can|know|like|enjoy|you|not|do|are|work|love|always'],
			'more-traits': ['<any-trait>(?:(?:,| and|, and) (?:<adv> )?<any-trait>){0,3}'],
			'you-are': [
				"you are|you're|you’re|are you|who is|who are|you stay|you remain|you will be|should be",
				'must be',
			],
		},
		patterns: [
			'<you-are>(?: (?:a |an )?<adv>){0,2} <more-traits><end-of-trait>',
			"(?:you are|you're|you’re) (?:<adv> )?(?:good|great|excellent|strong|skilled|fluent) (?:at|with) (?:#)(?: #){0,2}",
			'(?:a|an) (?:<adv> )?<trait>(?:,| and) (?:<adv> )?<any-trait> (?:way|manner|approach|style)',
		],
		unless: [
			'is (?:available|ready|open|responsible|flexible|willing|happy|keen|fit|fast|critical|social|direct)',
			'are (?:responsible|open|available|ready|happy|fast|critical|welcoming)',
			'(?:you are|be|being) (?:responsible|ready|fast) (?:for|to)',
			'as (?:strong|fast|quick|happy|ready|good|practical|responsible|efficient)',
		],
		context: 'vacancy',
		why: 'het is niet te toetsen',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'You call every customer back before 17:00.',
		parts: traitsAtWork,
		source: 'corpus',
	},
	{
		id: 'trait-in-list',
		tier: 'B',
		lists: {
			'after-trait': [
				'(?= *[,.;:!)]|$| with | but | by nature| enough | individual| approach| follow-up)',
				'(?= in (?:your|the|their) (?:approach|way|work|communication))',
			],
			minded: [
				'commercially|business|service|technically|process|customer|quality|safety|sales|solution',
				'detail|internationally|digitally|socially|entrepreneurially',
			],
			state: [
				'organi[sz]ed|flexible|responsible|structured|inclusive|social|committed|engaged',
				'accountable|willing|supportive',
			],
		},
		patterns: [
			'(?:<adv> )?<trait>(?:(?:,| and|, and| but|/| &) (?:<adv> )?<any-trait>){0,4}<after-trait>',
			'(?:<adv> )<trait>(?:(?:,| and|, and) (?:<adv> )?<any-trait>){0,4}',
			'<minded>[- ](?:minded|aware|driven|savvy|oriented|focused|conscious)',
		],
		unless: [
			'(?:english|forces|family|user|eco|dog|budget|environmentally|pet|bike|planet|climate|carer|age)[- ]friendly',
			'(?:fully|also|both|always|equally|quite) <state>',
		],
		context: 'candidate',
		why: 'het is niet te toetsen',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'You call every customer back before 17:00.',
		parts: traitsAtWork,
		source: 'corpus',
	},
];
