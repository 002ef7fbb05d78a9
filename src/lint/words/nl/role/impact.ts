import type { Phrase } from '#lint/phrases/phrase.ts';
import { contributions } from '#lint/words/nl/advice/contributions.ts';

/** Effect and meaning, without on what. */
export const impact: readonly Phrase[] = [
	{
		id: 'impact',
		tier: 'B',
		lists: {
			real: [
				'met|échte?|echte?|directe?|positieve|maatschappelijke|grote|veel|zichtbare|jouw|meer',
				'blijvende|bewezen|concrete|wezenlijke|grootste|duurzame|wereldwijde',
			],
		},
		patterns: [
			'impactvolle?',
			'impact (?:te )?(?:maken|maakt|hebben|hebt|heeft|creëren)',
			'<real>(?: #e)? impact',
			'(?:ma(?:ak|akt|ken)|heb|hebt|hebben|creëren|zien)(?: #){0,4}? impact',
			'impact van(?: #){1,3}',
		],
		unless: [
			'impact(?:analyse|assessment|analyses)',
			'(?:milieu|klimaat)-?impact',
			'(?:dat|dit|het|er) kan(?: #){0,3} impact hebben',
			'impact van (?:wijziging%|corona%|een wijziging)',
			'de impact van(?: #){1,4}',
			'die impact (?:hebben|heeft) op(?: #){1,3}',
		],
		context: 'you',
		why: 'wie er wat van merkt, staat er niet',
		ask: 'wie wat merkt, in een getal',
		redeemedBy: ['number'],
		rewrite: 'Door jouw planning krijgen elke dag 60 mensen hun maaltijd op tijd.',
		source: 'corpus',
	},
	{
		id: 'verschil-maken',
		tier: 'A',
		patterns: [
			'(?:het|hét|een|dagelijks|écht|echt|elke dag)(?: #){0,1}? verschil(?: #){0,4}? (?:maken|maakt|te maken|kunt maken|maak)',
			'ma(?:ak|akt|ken)(?: #){0,4}? (?:hét|het|een|écht|echt|dagelijks|samen)(?: #){0,1}? verschil',
		],
		unless: ['verschil (?:van|tussen|uit)(?: #){0,4}', 'maakt(?: #){0,2} geen(?: #)? verschil'],
		context: 'you',
		why: 'welk verschil het is, staat er niet',
		ask: 'een voorbeeld met gevolg',
		redeemedBy: ['number'],
		rewrite: 'Door jouw planning krijgen elke dag 60 mensen hun maaltijd op tijd.',
		source: 'corpus',
	},
	{
		id: 'er-toe-doen',
		tier: 'A',
		patterns: [
			'(?:er ?)?(?:echt |écht |werkelijk )?(?:er)?toe (?:doet|doen)',
			'(?:groter|hoger) doel',
			'van (?:echte |grote |toegevoegde )?waarde (?:is|bent) voor',
			'(?:betere|mooiere|eerlijkere|schonere|duurzamere|groenere|mooie) (?:wereld|toekomst|samenleving|maatschappij)',
		],
		context: 'you',
		why: 'voor wie het iets uitmaakt, staat er niet',
		ask: 'wie er wat aan heeft',
		redeemedBy: ['number'],
		rewrite: 'Je helpt 30 huishoudens per week bij het aanvragen van toeslag.',
		source: 'corpus',
	},
	{
		id: 'waardevolle-bijdrage',
		tier: 'A',
		lists: {
			valuable: [
				'belangrijke?|waardevolle?|actieve?|positieve?|cruciale?|substantiële|essentiële|zinvolle',
				'wezenlijke|concrete|directe|grote|echte|mooie|significante|onmisbare',
			],
		},
		patterns: [
			'<valuable>(?: #e)? bijdrage',
			'(?:iets|wat) (?:moois|waardevols|bijzonders)(?: #){0,2}',
		],
		unless: ['eigen bijdrage', 'financiële bijdrage'],
		context: 'you',
		why: 'waaraan je bijdraagt, blijft onbekend',
		ask: 'wat je maakt of doet',
		redeemedBy: ['number', 'frequency'],
		rewrite: 'Je schrijft elke maand vier berichten voor de website.',
		parts: [...contributions],
		source: 'corpus',
	},
	{
		id: 'maatschappelijke-relevantie',
		tier: 'A',
		patterns: [
			'(?:maatschappelijke?|sociale) (?:relevant%|relevantie|impact|meerwaarde|effect|bijdrage|verschil|betekenis|waarde|uitdagingen|doel)',
			'maatschappelijk betrokken%?',
		],
		context: 'you',
		why: 'het grote woord zegt niet voor wie',
		ask: 'de mensen die je helpt en waarmee',
		redeemedBy: ['number'],
		rewrite: 'Je helpt 30 huishoudens per week bij het aanvragen van toeslag.',
		source: 'corpus',
	},
	{
		id: 'zinvol-werk',
		tier: 'A',
		patterns: [
			'(?:betekenisvolle?|zinvolle?|waardevolle?|nuttige?|dankbare?|bevredigende)…? (?:<job>|campagnes|bijdrage)',
			'betekenis in je werk',
			'werk(?: met| dat)(?: #){0,2}? betekenis(?: heeft)?',
		],
		context: 'you',
		why: 'het is een oordeel',
		ask: 'voor wie je het doet',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Je helpt 30 huishoudens per week bij het aanvragen van toeslag.',
		source: 'corpus',
	},
];
