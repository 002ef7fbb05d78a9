import type { Phrase } from '#lint/phrases/phrase.ts';

/** Getting things done, without which. */
export const results: readonly Phrase[] = [
	{
		id: 'hands-on',
		tier: 'B',
		patterns: [
			'(?:<adv>)?hands-?[ -]?on(?:…? (?:%instelling|mentaliteit|aanpak|houding|<person>|karakter))?',
			'handen uit de mouwen(?: te)?(?: steken)?',
			'van aanpakken(?: weet| houdt)?',
			'pakt? (?:graag )?aan',
			'weet van (?:aanpakken|doorpakken|wanten)',
			'aanpakt',
			'aanpakken',
		],
		unless: ['hands-?[ -]?on (?:training%|workshop%|ervaring|experience|kennis|cursus%|labs?)'],
		context: 'you',
		why: 'het niveau blijft onduidelijk',
		ask: 'hoeveel je zelf doet en hoeveel je leidt',
		redeemedBy: ['percent'],
		rewrite: '70 procent eigen zaken, 30 procent collega’s begeleiden.',
		parts: [
			{
				of: ['%aanpak%|pakt?%|%mouwen%|weet van%'],
				why: 'het is beeldspraak',
				ask: 'het werk dat je zelf doet',
				rewrite: 'Op drukke dagen help je een uur met laden en lossen.',
			},
		],
		source: 'werf-en.nl 2020-01-13; VDAB 2007',
	},
	{
		id: 'resultaatgericht',
		tier: 'A',
		patterns: [
			'(?:<adv>)?(?:resultaat|doel|target)(?:en)? ?-?(?:gerichte?|gedreven|gerichtheid|georiënteerd%|bewuste?)(?:…? (?:<person>|<attitude>|te werk))?',
		],
		unless: [
			'doelgericht (?:zoeken|filteren)',
			'(?:gaat?|omgaan) doelgericht om met',
			'doelgerichte (?!%(?:houding|instelling|mentaliteit|aanpak)|en )[a-z]+(?:ing|ie|en)(?![a-z])',
		],
		context: 'you',
		why: 'het doel ontbreekt',
		ask: 'het doel',
		redeemedBy: ['percent', 'number'],
		rewrite: '80 procent van de vragen lossen we in één gesprek op.',
		source: 'corpus',
	},
	{
		id: 'oplossingsgericht',
		tier: 'A',
		patterns: [
			'(?:<adv>)?oplossings ?-?gericht(?:e|heid)?(?:…? (?:<person>|<attitude>|te werk))?',
			'denk(?:en|t)?(?: graag| altijd| je| jij| we| wij)? in (?:oplossingen|mogelijkheden|kansen)',
			'probleemoplossend%(?: (?:vermogen|denken|ingesteld))?',
			'oplossingen (?:te )?denken',
		],
		context: 'you',
		why: 'dat vraagt elke werkgever',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Je biedt de klant altijd twee mogelijkheden aan.',
		source: 'corpus',
	},
	{
		id: 'pragmatisch',
		tier: 'A',
		lists: {
			pragmatic: [
				'pragmatische?|nuchtere?|praktisch ingestelde?|daadkrachtige?|besluitvaardige?',
				'slagvaardige?|doortastende?|assertieve?|assertief|zelfverzekerde?|overtuigende?',
				'diplomatische?|vasthoudende?|fanatieke?|volhardende?',
			],
		},
		patterns: [
			'(?:<adv>)?<pragmatic>(?: (?:en(?: #){1,2}|bent|ingesteld))?(?:…? (?:<person>|<people>|<attitude>|cultuur))?',
			'daadkracht',
			'besluitvaardigheid',
			'overtuigingskracht',
			'slagkracht',
			'assertiviteit',
			'doortastendheid',
			'nuchterheid',
		],
		unless: ['overtuigende? (?:bewijs|argument%|meerderheid)'],
		context: 'candidate',
		why: 'het is een oordeel over je karakter',
		ask: 'een besluit dat je neemt',
		redeemedBy: ['amount', 'situation'],
		rewrite: 'Je lost een klacht tot € 250 zelf op.',
		parts: [
			{
				of: ['%overtui%'],
				why: 'het is een oordeel over je karakter',
				ask: 'wie je waarvan overtuigt',
				rewrite: 'Je bespreekt het plan met 12 teamleiders voordat je begint.',
			},
		],
		source: 'Metro 2022-08',
	},
];
