import type { Phrase } from '#lint/phrases/phrase.ts';

/** Nouns that call a person something. */
export const labels: readonly Phrase[] = [
	{
		id: 'mensenmens',
		tier: 'A',
		patterns: [
			'mensen-?mens',
			'people ?-?(?:manager|person|management)',
			'geboren (?:leider|teamspeler|verkoper|netwerker|organisator|talent|ondernemer|gastheer|gastvrouw)%?',
			'natuurlijk (?:leiderschap|overwicht|leider|talent)',
			'rasechte?(?: #)',
			'in hart en nieren',
			'pur sang',
			'in je vingers',
			'in (?:je|jouw) dna',
			'met beide benen op de grond',
			'je mannetje (?:te )?sta%',
			'(?:vliegt|vlieg) (?:je )?in de gordijnen',
			'hands',
		],
		unless: [
			'hands-?on (?:%ervaring|training%|opleiding%|%kennis|support|coaching|begeleiding|workshop%)',
		],
		context: 'you',
		why: 'het maakt van aanleg een eis',
		ask: 'wat je doet en met wie',
		redeemedBy: ['frequency', 'headcount'],
		rewrite: 'Je voert met 8 medewerkers elke maand een gesprek van 30 minuten.',
		source: 'corpus',
	},
	{
		id: 'polyvalent',
		tier: 'A',
		patterns: [
			'polyvalente?',
			'(?:<adv>)?all ?-?round(?: (?:inzetbaar|talent|persoon|karakter|profiel))?',
			'breed inzetbaar',
			'van alle markten thuis',
			'van (?:vele|meerdere) markten thuis',
		],
		unless: [
			'all ?-?round [a-z-]*(?:assistent|assistente|verkoper|verkoopster|chauffeur|bakker|slager|elektricien|loodgieter)',
			'all ?-?round (?:monteur|timmerman|schilder|kapper|kok|medewerker|lasser|hovenier|stukadoor|installatie)%',
		],
		context: 'candidate',
		why: 'welke taken het zijn, staat er niet',
		ask: 'de taken',
		redeemedBy: ['list'],
		rewrite: 'Je kunt na 6 weken balie, kassa en magazijn draaien.',
		source: 'corpus',
	},
	{
		id: 'ziet-kansen',
		tier: 'C',
		patterns: ['ziet (?:# )?(?:kansen|mogelijkheden)', 'stappen? vooruit', 'kansen ziet'],
		why: 'het vleit',
		ask: 'waar je kansen vandaan haalt en wat je ermee doet',
		redeemedBy: ['number'],
		rewrite: 'Je meldt elke week drie verkoopkansen uit gesprekken.',
		source: 'corpus',
	},
];
