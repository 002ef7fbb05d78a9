import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer is proud of, and how close its people are. */
export const pride: readonly Phrase[] = [
	{
		id: 'bekroond',
		tier: 'B',
		lists: {
			awards: [
				'(?:awards?|onderscheidingen|prijzen) (?:gewonnen|ontvangen|op zak|behaald|in de wacht gesleept)',
				'awards|onderscheidingen',
			],
		},
		patterns: [
			'(?:veelvuldig |meermaals |meervoudig |internationaal )?(?:bekroonde?|gelauwerde?) (?:<company>|%team|concept%|%product%|werk|design|aanpak)',
			'(?:award|prijs|prijzen)-? ?winn(?:ing|end)e?(?: #)?',
			'(?:meerdere|diverse|verschillende|vele|tal van|allerlei|menige) <awards>',
		],
		context: 'vacancy',
		why: 'welke prijs en van wie, staat er niet',
		ask: 'de prijs, het jaar en wie hem gaf',
		redeemedBy: ['date'],
		rewrite: 'In 2025 kregen we de vakprijs van de branchevereniging.',
		source: 'corpus',
	},
	{
		id: 'de-grootste',
		tier: 'B',
		lists: {
			greatest: ['grootste|leukste|mooiste|bekendste|sterkste|gezelligste|fijnste|lekkerste|beste'],
			region: [
				'nederland|belgië|vlaanderen|wereld|europa|benelux|land|regio|branche|sector|markt|stad',
				'provincie|omgeving|#',
			],
			seasoned: [
				'doorgewinterde|gelouterde|door de wol geverfde|(?:de |onze )?meest ervaren|rasechte',
			],
		},
		patterns: [
			'(?:de|het|onze) <greatest>(?: #){1,2} (?:van|in|binnen) (?:(?:de|het|heel|onze) )?<region>',
			'grote namen',
			'high[- ]?perform(?:ance|ing)(?: #)?',
			'topteams?',
			'dream ?team',
			'<seasoned> (?:<people>|%collega%|%specialisten|%rotten)',
			'gevestigde (?:markt)?positie',
			'(?:sterk|stevig|goed) verankerde?(?: (?:in|binnen)(?: #){1,3}| <company>)?',
			'(?:zijn|is|zijn wij|zijn we)(?: #){0,3} (?:sterk|snel|hard|volop|flink) groeiende?(?= *[.,;]|$| waar| en)',
		],
		unless: [
			'beste # van het jaar',
			'(?:de|het) (?:grootste|beste|leukste|mooiste) (?:gedeelte|deel|stuk|kans|tijd|moment|oplossing|manier|zorg)(?: #){0,4}',
		],
		context: 'vacancy',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'een cijfer met bron',
		redeemedBy: ['percent', 'date'],
		rewrite: 'We werken voor 14 gemeenten en twee ministeries.',
		source: 'corpus',
	},
	{
		id: 'trots-op-elkaar',
		tier: 'B',
		patterns: [
			'(?:ape|super|mega)trots(?: op(?: #){1,3})?',
			'(?:ademt|ademen)(?: en (?:leeft|leven)|(?:,| en) #){0,2}',
			'in hart en nieren',
			'deur(?:en)?(?: #){0,5}? (?:staat|staan) (?:(?:(?:altijd|letterlijk|voor|jou|je|iedereen|ook) ){1,4}open|(?:altijd )?(?:wagen)?wijd ?open)',
			'deur die (?:(?:altijd|voor (?:je|jou|iedereen)) )?open ?staat',
			'deuren(?: #)? gaan(?: #)? voor (?:je|jou) open',
		],
		unless: [
			'(?:patiënt|cliënt|bewoner|kind|huid|materiaal|stof)%(?: #){0,2} (?:ademt|ademen)',
			'ademt? (?:in|uit|door)(?: #)?',
		],
		context: 'vacancy',
		why: 'het gaat over een gevoel',
		ask: 'een gewoonte die iemand kan navragen',
		redeemedBy: ['time', 'frequency'],
		rewrite: 'Om 12.30 uur lunchen we samen aan één tafel.',
		source: 'corpus',
	},
	{
		id: 'kent-elkaar-bij-naam',
		tier: 'B',
		lists: {
			joke: ['grap|grapje|geintje|lach|dolletje|kletspraatje|praatje|kwinkslag'],
			often: [
				'veel|regelmatige?|geregeld|diverse|vele|tal van|verschillende|toffe|leuke|gezellige',
			],
			outing: [
				'uitjes?|activiteiten|evenementen|events|feesten|feestjes|borrels|etentjes|uitstappen',
			],
		},
		patterns: [
			"(?:iedereen|we|wij|collega's|mensen)(?: #){0,1}? (?:kent|kennen)(?: #){0,1}? elkaar(?: (?:allemaal|goed|echt|persoonlijk|bij naam|door en door)){0,2}",
			'(?:iedereen|wij|we|mensen) elkaar (?:goed |echt )?(?:kent|kennen)',
			'(?:je|elkaar|iedereen)(?: allemaal)? bij naam(?: ken(?:t|nen))?',
			'(?:altijd )?(?:tijd|ruimte|plaats|plek) (?:is )?voor (?:een )?<joke>',
			'(?:onszelf|jezelf|zichzelf|elkaar) niet te (?:serieus|veel)',
			'(?:direct |meteen |echt )?serieus genomen',
			'voor vol aangezien',
			'op handen gedragen',
			'(?:stem|mening|inbreng|idee%) (?:wordt|worden) (?:echt )?(?:gehoord|gewaardeerd|serieus genomen)',
			'<often> (?:team|bedrijfs|personeels|afdelings)-? ?<outing>',
			'team-? ?building (?:is )?(?:erg|heel|zeer|enorm)? ?belangrijk(?: voor (?:ons|#))?',
			'veel (?:menselijke|sociale|persoonlijke) contact(?:en)?',
			'(?:uitzicht|kans|optie) op (?:een )?(?:lange ?-?termijn ?-?|lange |langdurige |duurzame |blijvende )(?:relatie|samenwerking|werkrelatie|loopbaan)',
			'lange ?-?termijn ?-?(?:relatie|samenwerking)',
			'gaan? (?:perfect|goed|prima|ideaal) samen met (?:je|jouw|een|het)(?: #){1,2}',
		],
		context: 'vacancy',
		why: 'iedere werkgever belooft het',
		ask: 'waaraan iemand dat merkt, met een getal',
		redeemedBy: ['headcount', 'frequency', 'time'],
		rewrite: 'Om 12.30 uur lunchen we samen aan één tafel.',
		source: 'corpus',
	},
];
