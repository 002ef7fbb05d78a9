import type { Phrase } from '#lint/phrases/phrase.ts';

/** Time off, discount and security without a figure. */
export const timeAndSecurity: readonly Phrase[] = [
	{
		id: 'veel-vakantiedagen',
		tier: 'B',
		patterns: [
			'(?:ruime?|veel|voldoende|royale?|goede|aantrekkelijke?|bovengemiddeld veel|riante)(?: #e)? (?:vakantie(?:dagen|regeling)|verlof%|vrije dagen|atv-dagen)',
		],
		context: 'you',
		why: 'het aantal dagen ontbreekt',
		ask: 'het aantal dagen per jaar',
		redeemedBy: ['number'],
		fields: ['leaveDays'],
		rewrite: '27 vakantiedagen per jaar bij 36 uur per week.',
		source: 'corpus',
	},
	{
		id: 'hoge-korting',
		tier: 'B',
		patterns: [
			'(?:hoge|flinke|leuke|aantrekkelijke|mooie|aanzienlijke|fikse|forse|interessante|fijne)(?: #e)? (?:personeels)?korting(?:en)?',
		],
		context: 'you',
		why: 'hoeveel het is, staat er niet',
		ask: 'het percentage',
		redeemedBy: ['percent'],
		rewrite: '25 procent korting op alles in de winkel.',
		source: 'corpus',
	},
	{
		id: 'uitzicht-op-vast',
		tier: 'C',
		patterns: [
			'uitzicht op (?:een )?(?:vast%|verlenging|voortzetting|langere|onbepaalde)',
			'optie (?:op )?vast',
		],
		why: 'de voorwaarde ontbreekt',
		ask: 'na hoeveel maanden en waar het van afhangt',
		redeemedBy: ['number'],
		rewrite: 'Jaarcontract; in 2025 kregen 8 van de 10 collega’s daarna een vast contract.',
		source: 'corpus',
	},
	{
		id: 'werkzekerheid',
		tier: 'C',
		patterns: ['(?:werk|job|baan)?zekerheid'],
		why: 'waarop het steunt, staat er niet',
		ask: 'het soort contract en hoelang de opdracht duurt',
		redeemedBy: ['date'],
		rewrite: 'De opdracht loopt tot en met 2029.',
		source: 'corpus',
	},
];
