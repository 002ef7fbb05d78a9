import type { Phrase } from '#lint/phrases/phrase.ts';

/** Chances to get on, without a step. */
export const chances: readonly Phrase[] = [
	{
		id: 'doorgroeimogelijkheden',
		tier: 'B',
		lists: {
			growth: [
				'door ?-?groei(?:mogelijkheden|kansen|perspectief|mogelijkheid)',
				'groei(?:mogelijkheden|kansen|perspectief|potentieel)|promotiekansen',
			],
			can: [
				'kunt|kan|kunnen|te|mogelijkheid tot|mogelijkheden tot|kans op|ruimte voor|kans om',
				'mogelijkheid om|ruimte om',
			],
			growing: ['doorgroei%|door te groeien|groeien binnen(?: #){0,2}|te groeien'],
		},
		patterns: [
			'(?:(?:<growth-adj>)…? )?<growth>',
			'doorgroei naar(?: #){1,4}',
			'<can>(?: #){0,3}? <growing>',
			'door te groeien',
			'doorgroei',
		],
		unless: [
			'door ?-?groei ?-?mogelijkheden richting (?!een |hogere|andere)#',
			'groeimogelijkheden (?:om|in|naar)(?: #){0,3}? (?:meer )?(?:dagen|uren)',
		],
		context: 'you',
		why: 'de route ontbreekt',
		ask: 'de functie, de termijn en hoeveel mensen het deden',
		redeemedBy: ['role', 'number', 'amount', 'diploma'],
		fields: ['growth'],
		rewrite: 'In 2025 gingen 3 van de 14 collega’s naar planning of kwaliteit.',
		source: 'Trouw',
	},
	{
		id: 'volop-kansen',
		tier: 'A',
		lists: {
			plenty: [
				'volop|alle|veel|tal van|ruime|vele|diverse|legio|ongekende|eindeloze|onbeperkte|genoeg',
				'voldoende|talloze|allerlei|verschillende|mooie|goede',
			],
			chances: [
				'kansen|mogelijkheden|vooruitzichten|verdienmogelijkheden|verdienpotentieel|perspectieven',
				'toekomstmogelijkheden|toekomstperspectief',
			],
		},
		patterns: [
			'<plenty>(?: #e)?(?: (?:leer-? en|ontwikkel-? en))? <chances>(?: (?:om te|voor|tot)(?: #){1,2})?',
			'(?:baan|functie|werk|job) met (?:toekomstperspectief|perspectief|toekomst)',
			'toekomstperspectief',
			'kans(?:en)? op groei',
			'groei kansen',
		],
		unless: [
			'(?:technische|diverse|veel|vele|verschillende) mogelijkheden (?:van|in) (?:de|het) (?:software|systeem|programma|taal|html|css)%?',
			'perspectieven van waaruit',
		],
		context: 'you',
		why: 'welke het zijn, staat er niet',
		ask: 'welke het zijn',
		redeemedBy: ['number', 'role', 'list'],
		fields: ['growth'],
		rewrite: 'Vier interne vacatures in het laatste kwartaal.',
		source: 'corpus',
	},
	{
		id: 'ruimte-om-te-groeien',
		tier: 'A',
		lists: {
			growth: [
				'groei%|leren|ontwikkelen|ontwikkeling|bij te leren|verdieping|ontplooi%|door te leren',
				'te ontwikkelen',
			],
			much: [
				'veel|enorm veel|elke dag|iedere dag|steeds|continu|volop|hoop|dagelijks|snel|doorlopend',
				'blijven',
			],
			something: ['veel|elke dag|iedere dag|iedere dag van|gegarandeerd(?: #){0,2}'],
		},
		patterns: [
			'(?:<room>|tijd)(?: #){0,2}? (?:om|voor|tot)(?: #){0,6}? <growth>',
			'blijft groeien',
			'leerkansen',
			'<much>(?: nieuwe dingen)? (?:te )?leren',
			'<something> leert',
			'leercurve',
		],
		unless: [
			'kans om(?: #){0,3} kennis te maken',
			'(?:kans|gelegenheid|mogelijkheid) om (?:de|het|een) (?!team|beste)#(?: #){0,5}? te leren%?(?: #)?',
			'(?:leren|ontwikkeling|groei(?:en)?) via(?: #){1,2}',
			'leren hoe (?:je|jij|een|de|het)',
		],
		context: 'you',
		why: 'hoeveel tijd of geld daarvoor is, staat er niet',
		ask: 'de tijd of het budget',
		redeemedBy: ['amount', 'days', 'hours', 'time', 'diploma', 'frequency'],
		fields: ['training', 'growth'],
		rewrite: 'Elke vrijdag van 15.00 tot 17.00 uur leertijd.',
		source: 'corpus',
	},
	{
		id: 'volgende-stap',
		tier: 'B',
		patterns: [
			'kickstart',
			'boost (?:je|jouw|voor je)(?: #)?',
			'carrière ?-?(?:kans|stap|switch|boost)%?',
			'(?:volgende|nieuwe|mooie) stap (?:in|voor|naar)(?: #){1,2}',
			'volgende (?:carrière)?stap',
			'groei(?:pad|verhaal|traject|spurt|plan)',
			'(?:jouw|je) (?:carrière|loopbaan)(?: #){0,3}? (?:vorm|lanceren|versnellen|starten|richting|boost%)',
			'vlieg(?:ende)? start',
		],
		unless: [
			'(?:klinkt|voelt|is|wordt|lijkt) (?:dit|dat)(?: je)?(?: als)? (?:jouw|je|de|een) (?:volgende|nieuwe) (?:carrière)?stap',
			'volgende stap (?:in|van) (?:de|het|onze) (?:procedure|sollicitatie%|proces|selectie%)',
		],
		context: 'you',
		why: 'het is een slogan',
		ask: 'de functie en de termijn',
		redeemedBy: ['role', 'number'],
		fields: ['growth'],
		rewrite: 'Na een jaar kun je door naar senior (schaal 7).',
		source: 'corpus',
	},
];
