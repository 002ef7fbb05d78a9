import type { Phrase } from '#lint/phrases/phrase.ts';

/** Quality and care for customers, without a norm. */
export const quality: readonly Phrase[] = [
	{
		id: 'hoogwaardige-kwaliteit',
		tier: 'C',
		patterns: ['hoogwaardig%', 'hoogste kwaliteit%', 'kwalitatief hoogstaande?', 'hoge kwaliteit'],
		why: 'de norm ontbreekt',
		ask: 'de norm',
		redeemedBy: ['percent'],
		rewrite: 'Minder dan 0,5 procent van de klanten klaagt.',
		source: 'corpus',
	},
	{
		id: 'ontzorgen',
		tier: 'C',
		patterns: [
			'totaal(?:oplossing|service|pakket|concept)%',
			'maatwerk%',
			'ontzorg%',
			'one-stop-shop',
		],
		why: 'het aanbod blijft vaag',
		ask: 'de onderdelen',
		redeemedBy: ['list'],
		rewrite: 'We leveren toestel en abonnement en sluiten alles aan.',
		source: 'corpus',
	},
	{
		id: 'passie-voor-kwaliteit',
		tier: 'B',
		lists: {
			best: [
				'beste|hoogste|optimale|uitstekende|perfecte|topkwaliteit|goede|excellente|persoonlijke',
			],
			service: [
				'service|kwaliteit|zorg|dienstverlening|klantervaring|oplossing(?:en)?|resultaat',
				'klantbeleving|ondersteuning|zorgverlening',
			],
		},
		patterns: [
			'vakmanschap(?: en #)?',
			'vakwerk',
			'kwaliteit(?: #){0,4}? (?:voorop|centraal|vaandel)',
			'(?:liefde|oog|hart|passie) voor (?:het vak|kwaliteit|detail|ons vak|techniek|design|hout)',
			'geoliede machine',
			'uitmuntendheid',
			'excellen(?:t|tie|eren)%',
			'op (?:het )?hoogste niveau',
			'(?:van|op) topniveau',
			'<best> <service>(?: (?:te )?(?:bieden|leveren|verlenen))?',
		],
		unless: [
			'vakmanschap(?:sroute|route|diploma)',
			'(?:een )?(?:goede|betere) oplossing(?:en)? (?:is|voor het|zou)',
		],
		context: 'you',
		why: 'het is een slogan',
		ask: 'de norm',
		redeemedBy: ['percent', 'frequency'],
		rewrite: 'Elke deur wordt twee keer gecontroleerd.',
		source: 'corpus',
	},
];
