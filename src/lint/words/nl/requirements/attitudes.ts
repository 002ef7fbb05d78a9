import type { Phrase } from '#lint/phrases/phrase.ts';

/** How somebody takes people, change and learning, in verbs that name no task. */
export const attitudes: readonly Phrase[] = [
	{
		id: 'voelt-aan',
		tier: 'B',
		lists: {
			flawlessly: [
				'feilloos|goed|haarfijn|perfect|precies|intuïtief|snel|moeiteloos|als geen ander',
			],
		},
		patterns: [
			'voel(?:t|en)?(?: (?:je|jij|u|we|wij))?(?: <flawlessly>){0,2} aan (?:wat|hoe|waar|wanneer|of)(?: #){1,3}',
			'(?:feilloos|haarfijn|goed|snel|moeiteloos) aan ?(?:te )?voelen',
			'aanvoelingsvermogen',
			'(?:weet|ziet|snapt|begrijpt|herkent|hoort)(?: (?:je|jij|u))? (?:feilloos|haarfijn|als geen ander|intuïtief) (?:wat|hoe|waar|wanneer|welke)(?: #){1,3}',
			'sensitief (?:op|voor)(?: #){1,2}',
		],
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'de situatie en wat je dan doet',
		redeemedBy: ['situation', 'time'],
		rewrite: 'Je vraagt elke gast binnen vijf minuten of alles naar wens is.',
		source: 'corpus',
	},
	{
		id: 'past-zich-aan',
		tier: 'B',
		lists: {
			easily: ['snel|makkelijk|gemakkelijk|vlot|moeiteloos|goed|soepel|flexibel'],
		},
		patterns: [
			'pas(?:t|sen)? (?:je|jij|u|zich|jezelf|jij je) (?:(?:heel|erg) )?<easily>(?: en #)? aan(?: aan(?: #){1,3})?',
			'(?:je|jezelf|zich) (?:snel|makkelijk|gemakkelijk|vlot|moeiteloos|goed|soepel) (?:kunt |kan |kunnen |weet )?(?:aan te passen|aanpassen|aanpast)',
			'(?:trekt?|trekken)(?: (?:je|jij))? (?:je|jouw|graag|zelf|zelfstandig)(?: je)? plan',
			'(?:je|jouw|eigen) plan (?:kunt |kan |weet )?(?:te )?trek(?:ken|t)',
		],
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'wat er verandert en hoe vaak',
		redeemedBy: ['frequency', 'situation'],
		rewrite: 'Je wisselt elke twee weken van afdeling.',
		source: 'corpus',
	},
	{
		id: 'daagt-uit',
		tier: 'B',
		lists: {
			whom: [
				'jezelf|elkaar|zichzelf|onszelf|je (?:collega%|team)|mensen|anderen|medewerkers|klanten',
				'opdrachtgevers|de klant',
			],
		},
		patterns: [
			'daag(?:t|en)?(?: (?:je|jij|we|wij))? <whom>(?: en (?:je |jouw |de )?#)?(?: (?:<eagerly>|telkens)){0,2} uit',
			'(?:jezelf|elkaar|zichzelf|onszelf)(?: en (?:je |jouw )?#)? (?:(?:<eagerly>|telkens|positief|blijven) )?(?:uit te dagen|uitdaagt|uitdagen)',
			'(?:klanten|opdrachtgevers|collega%) (?:durft )?uit te dagen',
			'(?:uit|buiten|in) (?:je|jouw) comfortzone',
		],
		context: 'vacancy',
		why: 'waarin en waarmee, staat er niet',
		ask: 'het doel en wanneer het gehaald is',
		redeemedBy: ['percent', 'date', 'frequency'],
		rewrite: 'Elk kwartaal kies je één onderwerp en geef je daar een les over.',
		source: 'corpus',
	},
	{
		id: 'nog-niet-uitgeleerd',
		tier: 'B',
		lists: {
			sharpen: [
				'aanscherpen|aan te scherpen|bijschaven|bij te schaven|uitdiepen|uit te diepen',
				'naar een hoger niveau #|laten groeien',
			],
			strong: ['sterke|hoge|grote|intrinsieke|gezonde|positieve|een hoop|veel|een flinke dosis'],
		},
		patterns: [
			'(?:nog )?(?:lang niet|nooit|niet) (?:helemaal )?(?:uitgeleerd|uitontwikkeld|uitgegroeid|uitgekeken)(?: (?:bent|bent u|raakt|is))?',
			'(?:je|jouw)(?: #)? (?:skills|vaardigheden|talenten|kennis|competenties|vakmanschap)(?: (?:verder|kan|kunt|wil|wilt|te|bij|graag)){0,3} <sharpen>',
			'<strong> motivatie',
			'(?:brede|gezonde|oprechte) (?:interesses?|belangstelling)(?= *[.,;]|$| en)',
		],
		context: 'vacancy',
		why: 'dat vraagt elke werkgever',
		ask: 'wat er te leren is en hoeveel tijd ervoor is',
		redeemedBy: ['hours', 'days', 'diploma', 'amount'],
		fields: ['training', 'growth'],
		rewrite: 'In maand 2 leer je de regels voor garantie, onder werktijd.',
		source: 'corpus',
	},
];
