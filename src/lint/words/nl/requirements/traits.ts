import type { Phrase } from '#lint/phrases/phrase.ts';
import { traitsAtWork } from '#lint/words/nl/advice/traits.ts';

/** Adjectives for a person, by themselves. */
export const traits: readonly Phrase[] = [
	{
		id: 'eigenschappen-op-een-rij',
		tier: 'B',
		patterns: ['(?:<trait>)', '(?:<trait-noun>)'],
		unless: [
			'direct (?:betrokken|verantwoordelijk|aanspreekbaar|benaderbaar)',
			'communicatief vaardig',
			'(?:snel|direct|open|handig|netjes|scherp|vlot|sterk) (?:en|maar) (?:#) (?:%en|te #)',
		],
		context: 'row',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het tijdstip dat de klant koos.',
		parts: [...traitsAtWork],
		source: 'corpus',
	},
	{
		id: 'eigenschap-los',
		tier: 'B',
		patterns: [
			'betrouwbaar',
			'communicatief',
			'geduldig',
			'creatief',
			'precisie',
			'onmisbaar',
			'kwaliteitsvol',
			'wendbaarheid',
			'slagkracht',
			'gezellig',
			'(?:fysiek|mentaal) (?:fit|sterk)',
		],
		unless: [
			'communicatief vaardig in #',
			'gezellig (?:een |met )#',
			'(?:daarbij|hierbij|daarvoor|hiervoor) onmisbaar',
		],
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het tijdstip dat de klant koos.',
		parts: [...traitsAtWork],
		source: 'corpus',
	},
	{
		id: 'je-bent-zo',
		tier: 'B',
		lists: {
			'you-are': ['je bent|jij bent|ben je|ben jij|u bent|bent|wees|je blijft|iemand die'],
			also: ['van nature|altijd|ook|een|zowel|daarnaast|verder|iemand die|minstens'],
			'other-use': [
				'bij|voor|in|met|over|geworden|geraakt|naar|van(?! aard)|ondernemer%|bezig|beschikbaar|inzetbaar',
				'starten|betrokken|aan|werk|genoeg',
			],
		},
		patterns: [
			'(?<=<you-are> )(?:<also> )?(?:<adv>)?(?:<trait>)(?![a-z]*e? (?:in|met|op|over|van|voor|bij|aan) (?:de|het|een|je|jouw) )',
		],
		unless: [
			'betrokken (?:bij|in|vanaf|tot)',
			'zelfstandige? <practitioner>',
			'gemotiveerd om',
			'rustig (?:als|wanneer|terwijl)',
			'snel (?:overal|ter)',
			'fit en gezond',
			'(?:<trait>) <other-use>',
			'snel (?:weer )?thuis',
		],
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het tijdstip dat de klant koos.',
		parts: [...traitsAtWork],
		source: 'corpus',
	},
];
