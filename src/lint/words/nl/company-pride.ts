import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer is proud of, and how close its people are. */
export const companyPride: readonly Phrase[] = [
	{
		id: 'bekroond',
		tier: 'B',
		pattern:
			'(?:veelvuldig |meermaals |meervoudig |internationaal )?(?:bekroonde?|gelauwerde?) (?:<company>|%team|concept%|%product%|werk|design|aanpak)|(?:award|prijs|prijzen)-? ?winn(?:ing|end)e?(?: #)?|(?:meerdere|diverse|verschillende|vele|tal van|allerlei|menige) (?:(?:awards?|onderscheidingen|prijzen) (?:gewonnen|ontvangen|op zak|behaald|in de wacht gesleept)|awards|onderscheidingen)',
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
		pattern:
			'(?:de|het|onze) (?:grootste|leukste|mooiste|bekendste|sterkste|gezelligste|fijnste|lekkerste|beste)(?: #){1,2} (?:van|in|binnen) (?:(?:de|het|heel|onze) )?(?:nederland|belgië|vlaanderen|wereld|europa|benelux|land|regio|branche|sector|markt|stad|provincie|omgeving|#)|grote namen|high[- ]?perform(?:ance|ing)(?: #)?|topteams?|dream ?team|(?:doorgewinterde|gelouterde|door de wol geverfde|(?:de |onze )?meest ervaren|rasechte) (?:<people>|%collega%|%specialisten|%rotten)|gevestigde (?:markt)?positie|(?:sterk|stevig|goed) verankerde?(?: (?:in|binnen)(?: #){1,3}| <company>)?|(?:zijn|is|zijn wij|zijn we)(?: #){0,3} (?:sterk|snel|hard|volop|flink) groeiende?(?= *[.,;]|$| waar| en)',
		unless:
			'beste # van het jaar|(?:de|het) (?:grootste|beste|leukste|mooiste) (?:gedeelte|deel|stuk|kans|tijd|moment|oplossing|manier|zorg)(?: #){0,4}',
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
		pattern:
			'(?:ape|super|mega)trots(?: op(?: #){1,3})?|(?:ademt|ademen)(?: en (?:leeft|leven)|(?:,| en) #){0,2}|in hart en nieren|deur(?:en)?(?: #){0,5}? (?:staat|staan) (?:(?:(?:altijd|letterlijk|voor|jou|je|iedereen|ook) ){1,4}open|(?:altijd )?(?:wagen)?wijd ?open)|deur die (?:(?:altijd|voor (?:je|jou|iedereen)) )?open ?staat|deuren(?: #)? gaan(?: #)? voor (?:je|jou) open',
		unless:
			'(?:patiënt|cliënt|bewoner|kind|huid|materiaal|stof)%(?: #){0,2} (?:ademt|ademen)|ademt? (?:in|uit|door)(?: #)?',
		context: 'vacancy',
		why: 'het gaat over een gevoel',
		ask: 'een gewoonte die iemand kan navragen',
		redeemedBy: ['time', 'frequency'],
		rewrite: 'Wie 12,5 jaar in dienst is, krijgt een dag vrij en kiest het eten.',
		source: 'corpus',
	},
	{
		id: 'kent-elkaar-bij-naam',
		tier: 'B',
		pattern:
			"(?:iedereen|we|wij|collega's|mensen)(?: #){0,1}? (?:kent|kennen)(?: #){0,1}? elkaar(?: (?:allemaal|goed|echt|persoonlijk|bij naam|door en door)){0,2}|(?:iedereen|wij|we|mensen) elkaar (?:goed |echt )?(?:kent|kennen)|(?:je|elkaar|iedereen)(?: allemaal)? bij naam(?: ken(?:t|nen))?|(?:altijd )?(?:tijd|ruimte|plaats|plek) (?:is )?voor (?:een )?(?:grap|grapje|geintje|lach|dolletje|kletspraatje|praatje|kwinkslag)|(?:onszelf|jezelf|zichzelf|elkaar) niet te (?:serieus|veel)|(?:direct |meteen |echt )?serieus genomen|voor vol aangezien|op handen gedragen|(?:stem|mening|inbreng|idee%) (?:wordt|worden) (?:echt )?(?:gehoord|gewaardeerd|serieus genomen)|(?:veel|regelmatige?|geregeld|diverse|vele|tal van|verschillende|toffe|leuke|gezellige) (?:team|bedrijfs|personeels|afdelings)-? ?(?:uitjes?|activiteiten|evenementen|events|feesten|feestjes|borrels|etentjes|uitstappen)|team-? ?building (?:is )?(?:erg|heel|zeer|enorm)? ?belangrijk(?: voor (?:ons|#))?|veel (?:menselijke|sociale|persoonlijke) contact(?:en)?|(?:uitzicht|kans|optie) op (?:een )?(?:lange ?-?termijn ?-?|lange |langdurige |duurzame |blijvende )(?:relatie|samenwerking|werkrelatie|loopbaan)|lange ?-?termijn ?-?(?:relatie|samenwerking)|gaan? (?:perfect|goed|prima|ideaal) samen met (?:je|jouw|een|het)(?: #){1,2}",
		context: 'vacancy',
		why: 'iedere werkgever belooft het',
		ask: 'waaraan iemand dat merkt, met een getal',
		redeemedBy: ['headcount', 'frequency', 'time'],
		rewrite: 'We zijn met 14 mensen en lunchen om 12.30 uur aan één tafel.',
		source: 'corpus',
	},
];
