import type { Phrase } from '#lint/phrases/phrase.ts';

/** Lasting, clever and of the future, without what is made. */
export const future: readonly Phrase[] = [
	{
		id: 'duurzaam',
		tier: 'C',
		patterns: ['duurza(?:am|me|aamheid)%'],
		why: 'het zegt niet wat het bedrijf doet',
		ask: 'de maatregel',
		redeemedBy: ['date'],
		rewrite: 'Sinds 2023 rijden we volledig elektrisch.',
		source: 'corpus',
	},
	{
		id: 'bouwen-aan-de-toekomst',
		tier: 'B',
		lists: {
			whose: ['de|een|jouw|je|onze|hun'],
		},
		patterns: [
			'toekomst ?-?(?:bestendig%|gericht%|proof)',
			'(?:(?:mee)?(?:bouw|werk|vorm|creëer|geef)%|mee)(?: (?:<you>|<us>|<eagerly>|mee|eigen)){0,4}? (?:aan )?<whose>(?: #e?)? toekomst(?: van(?: #){1,3})?',
			'toekomst van(?: (?:ons|onze|het bedrijf|de organisatie)(?: #){0,2})',
			'voorop(?: te| blijven)? ?lop%',
			'(?:loopt|lopen|lopen graag)(?: #){0,2} voorop',
			'wereld van morgen',
			'verschil tussen goed en',
			'stip aan de horizon',
		],
		context: 'you',
		why: 'het is een slogan',
		ask: 'wat er komt en wanneer',
		redeemedBy: ['date'],
		rewrite: 'In maart 2027 openen we een vierde winkel, in Assen.',
		source: 'corpus',
	},
	{
		id: 'slimme-oplossingen',
		tier: 'B',
		lists: {
			clever: [
				'slimme|fantastische|geweldige|onvergetelijke|duurzame|toekomstbestendige|optimale|perfecte',
				'strategische|hoogwaardige|beste|best mogelijke|schaalbare|creatieve|unieke|betrouwbare',
				'ideale|onderscheidende|uitmuntende|uitstekende|kwalitatieve|vernieuwende|efficiënte',
				'topkwaliteit|excellente|ultieme',
			],
			'what-is-clever': [
				'<product>|kwaliteit|gebruikerservaring|user experience|klantervaring|klantbeleving|mix',
				'combinatie|resultaten|resultaat|service|dienstverlening|ervaring|kwaliteitseisen|partner',
			],
		},
		patterns: [
			'<clever>…? <what-is-clever>',
			'verwachtingen(?: #){0,4} (?:te )?overtreffen',
			'tot fans?',
		],
		unless: [
			'(?:passende|unieke|optimale|beste) (?:ervaring|service) (?:als|in|met)',
			'(?:unieke|hernieuwbare|duurzame) (?:materialen|id)',
			'(?:hernieuwbare|duurzame) projecten',
		],
		context: 'you',
		why: 'elke aanbieder zegt het',
		ask: 'welk product het is en wat het voor wie doet',
		redeemedBy: ['number', 'percent'],
		rewrite: 'Onze app laat 90.000 huishoudens hun verbruik per uur zien.',
		parts: [
			{
				of: [
					'fans?|verwachtingen(?: #)*|%service|%dienstverlening|%ervaring|%beleving',
					'user experience|%partner',
				],
				why: 'elke aanbieder zegt het',
				ask: 'wat de klant merkt, in een getal of een tijd',
				rewrite: 'Wie vóór 16.00 uur mailt, heeft dezelfde dag antwoord.',
			},
			{
				of: ['%resultaa?t(?:en)?|mix|%combinatie|%kwaliteit%|%processen'],
				why: 'de norm ontbreekt',
				ask: 'de norm, met een getal',
				rewrite: 'Van elke 100 aanvragen zijn er 95 binnen vijf dagen klaar.',
			},
		],
		source: 'corpus',
	},
];
