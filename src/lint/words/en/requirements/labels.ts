import type { Phrase } from '#lint/phrases/phrase.ts';

/** What somebody is called, without a task. */
export const labels: readonly Phrase[] = [
	{
		id: 'can-do',
		tier: 'A',
		lists: {
			positive: [
				'positive|right|winning|open|flexible|good|professional|entrepreneurial|no-nonsense',
				'go-getter|great|commercial|service|customer-first',
			],
		},
		patterns: [
			'can-do(?: (?:attitude|mentality|mindset))?|can do (?:attitude|mentality|mindset|spirit)',
			'<positive>…? (?:attitude|mentality|mindset|spirit|work ethic)',
			'(?:strong )?work ethic',
			'sense of (?:humou?r|responsibility|urgency|ownership)',
			'roll up(?: #)? sleeves',
			'entrepreneurial (?:spirit|mindset|drive)',
			'(?:proven )?(?:ability|able) to (?:prioriti[sz]e|juggle|multi-?task|think on(?: #){2})',
			'multi-?task%',
			'highly organi[sz]ed',
			'well[- ]organi[sz]ed',
			'(?:excellent|strong|good)? ?time management(?: skills)?',
			'detail[- ]oriented',
		],
		context: 'you',
		why: 'het is niet te toetsen',
		ask: 'gedrag',
		redeemedBy: ['situation'],
		source: 'corpus',
	},
	{
		id: 'ninja',
		tier: 'A',
		patterns: [
			'(?:#[- ])?(?:ninja|rock ?star|guru|wizard|superhero|unicorn|jedi|all-?rounder|superstar|hero)s?',
		],
		unless: ['(?:our|a) hero image', 'unicorn company'],
		context: 'candidate',
		why: 'de functie wordt er niet duidelijk van',
		ask: 'het niveau en de taken',
		redeemedBy: ['list'],
		source: 'corpus',
	},
];
