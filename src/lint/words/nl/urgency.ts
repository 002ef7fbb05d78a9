import type { Phrase } from '#lint/phrases/phrase.ts';

export const urgency: readonly Phrase[] = [
	{
		id: 'per-direct',
		tier: 'C',
		patterns: [
			'per direct',
			'zo snel mogelijk',
			'z\\.?s\\.?m\\.?',
			'op korte termijn',
			'onmiddellijke?',
			'snelle? (?:op)?start%',
		],
		why: 'de datum ontbreekt',
		ask: 'de startdatum en hoeveel ruimte er is',
		redeemedBy: ['date'],
		rewrite: 'Start op 1 maart 2027; later kan tot 1 mei.',
		source: 'corpus',
	},
	{
		id: 'wegens-groei',
		tier: 'C',
		patterns: [
			'(?:wegens|door|vanwege|omwille van|gezien)(?: #){0,3} (?:groei|uitbreiding|succes|drukte)',
			'ter versterking van',
			'team (?:te komen )?(?:te )?versterk%',
		],
		why: 'de reden heeft geen cijfer',
		ask: 'waarom de plaats er is',
		redeemedBy: ['number'],
		rewrite: 'Nieuwe functie: we gaan van 2 naar 3 planners.',
		source: 'corpus',
	},
	{
		id: 'solliciteer-nu',
		tier: 'C',
		patterns: [
			'wacht (?:dan )?niet',
			'solliciteer (?:dan )?(?:snel|vandaag)',
			'twijfel (?:dan )?niet',
			'grijp (?:je|deze|jouw) kans',
		],
		why: 'het zet onder druk',
		ask: 'de sluitingsdatum en de stappen',
		redeemedBy: ['date'],
		rewrite: 'Reageren kan tot en met 12 februari; de gesprekken zijn op 18 en 20 februari.',
		source: 'corpus',
	},
	{
		id: 'snel-vast-contract',
		tier: 'A',
		patterns: [
			'(?:snel|vlug|spoedig|al snel)(?: #){0,2}? (?:een )?vast (?:contract|dienstverband)',
			'(?:snel|spoedig) (?:een )?vaste (?:baan|aanstelling)',
		],
		why: 'de termijn ontbreekt',
		ask: 'het aantal maanden en de voorwaarde',
		redeemedBy: ['number', 'date'],
		rewrite: 'Na 6 maanden een vast contract als je beoordeling goed is.',
		source: 'corpus',
	},
];
