import type { Phrase } from '#lint/phrases/phrase.ts';

/** How somebody is said to be with people and with work, without what for. */
export const manners: readonly Phrase[] = [
	{
		id: 'natuurlijke-leider',
		tier: 'B',
		lists: {
			natural: ['natuurlijke?|geboren|echte|inspirerende|mensgerichte|sterke|stevige|coachende'],
			hero: [
				'verbinder|doener|denker|aanjager|inspirator|motivator|regelaar|kartrekker|strateeg',
				'netwerker|bruggenbouwer|teambuilder|doorzetter|enthousiasteling|sfeermaker|levensgenieter',
				'teamgenoot|go-?getter|self-?starter|trekker|bouwer|ondernemer|optimist|perfectionist',
				'luisteraar|creatieveling|uitblinker|meedenker|probleemoplosser',
			],
		},
		patterns: [
			'<natural> (?:leider|leidinggevende|coach|manager|gastheer|gastvrouw)',
			'(?:bent|ben|zoeken|is|wees|als) (?:echt )?(?:een|onze|dé) (?:#e )?<hero>',
			'(?:go-?getter|self-?starter)s?',
		],
		unless: ['zelfstandig ondernemer', 'als ondernemer (?:in|van|met)'],
		context: 'vacancy',
		why: 'het is een etiket',
		ask: 'wat je doet en met wie',
		redeemedBy: ['frequency', 'headcount', 'situation'],
		rewrite: 'Je voert met 8 medewerkers elke maand een gesprek van 30 minuten.',
		source: 'corpus',
	},
	{
		id: 'omgangsvormen',
		tier: 'B',
		lists: {
			smoothly: [
				'vlot|prettig|makkelijk|gemakkelijk|vriendelijk|sociaal|respectvol|aangenaam|soepel',
			],
			pleasant: ['prettige?|aangename?|fijne?|vlotte?|hartelijke?|innemende?|sympathieke?|frisse?'],
			manners: ['omgang|persoonlijkheid|verschijning|voorkomen|stem|manier van #|gesprekspartner'],
			build: [
				'op te bouwen|opbouwen|te onderhouden|onderhouden',
				"met (?:klanten|collega's|partners|gasten|relaties)",
			],
			'for-what': [
				'verhoudingen|elkaar|anderen|de ander|diversiteit|mensen|details?|sfeer|esthetiek',
			],
			critical: ['kritisch|zelfkritisch|scherp|streng|eerlijk'],
			performance: ['werk|functioneren|prestaties|handelen'],
		},
		patterns: [
			'<smoothly> in (?:de )?(?:omgang|contact|samenwerking|communicatie)',
			'<pleasant> <manners>',
			'<critical> (?:op|naar|over) (?:je|jouw|jezelf|zichzelf|eigen)(?: (?:eigen )?<performance>)?',
			'(?:schakelen|wisselen|switchen) tussen (?:verschillende|diverse|meerdere|uiteenlopende) #',
			'(?:positieve|duurzame|goede|sterke|warme|langdurige|prettige) (?:werk)?-? ?relaties? <build>',
			'(?:gevoel voor|oog voor|begrip voor|respect voor|aandacht voor) (?:onderlinge )?<for-what>',
			'(?:grotere?|hogere) (?:geheel|doel|plaatje) (?:voor ogen|te zien|in het oog)(?: (?:te )?houd(?:t|en))?',
			'(?:doel|geheel|klant|kwaliteit|resultaat) (?:altijd |steeds )?(?:voor ogen|nooit uit het oog|niet uit het oog)',
			'(?:je|jij) past je (?:makkelijk|gemakkelijk|snel|goed) aan',
		],
		unless: [
			'(?:goede|prettige|sterke|duurzame) relaties? (?:met|tussen) (?:de|het) (?:gemeente|provincie|overheid)',
		],
		context: 'vacancy',
		why: 'het is niet te meten',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Je vraagt door tot je weet wat iemand nodig heeft.',
		source: 'corpus',
	},
	{
		id: 'uit-zichzelf',
		tier: 'B',
		lists: {
			carefully: ['netjes|stipt|secuur|ordelijk|nauwgezet|snel|vlot|efficiënt|hygiënisch'],
			professionally: [
				'kwaliteitsvol|professioneel|zelfverzekerd|gedreven|doortastend|oplossingsgericht',
				'resultaatgericht|klantgericht|hygiënisch en #|secuur|netjes',
			],
			decently: [
				'professioneel|eerlijk|transparant|integer|respectvol|proactief|daadkrachtig|zorgvuldig',
				'open|representatief',
				'op (?:een )?<polite> (?:wijze|manier)',
			],
			polite: [
				'professionele|respectvolle|prettige|klantvriendelijke|vriendelijke|correcte|positieve',
				'constructieve|creatieve|enthousiaste|warme|gastvrije|persoonlijke|nette|aangename',
			],
			'more-important': [
				'belangrijk(?:er)?|zwaarder|voorop|voor|doorslaggevend|het belangrijkst|meer waard',
			],
		},
		patterns: [
			'(?:netjes|stipt|secuur|ordelijk|nauwgezet) (?:en|maar) <carefully> (?:kunnen )?werken',
			'(?:pakt?|pakken)(?: (?:je|jij))? (?:zaken|dingen|nieuwe zaken|nieuwe dingen|nieuwe stof|alles) snel op',
			'kom(?:t|en)?(?: (?:je|jij))? (?:je |jouw |gemaakte )?afspraken na',
			'(?:presenteert|gedraagt|profileert)(?: (?:je|jij|jezelf|zich|u)){1,2} (?:altijd )?(?:professioneel|representatief|netjes|correct)',
			'(?:zoekt?|denkt?)(?: (?:je|jij))? (?:altijd |graag |zelf )?naar oplossingen',
			'(?:deelt?|delen)(?: (?:je|jij))? (?:graag|makkelijk|gemakkelijk|actief) (?:je |jouw |hun )?kennis(?: (?:en ervaring(?:en)?|met(?: #){1,2}))?',
			'(?:makkelijk|goed|gemakkelijk|laagdrempelig) (?:aanspreekbaar|benaderbaar)',
			'juiste (?:motivatie|drive|klik|energie|spirit)',
			'(?:begrijpt|denkt)(?: (?:je|jij))? snel',
			'(?:ziet?|zien)(?: (?:je|jij))? (?:zelf |uit jezelf |altijd )?(?:wat er (?:moet|nodig|te doen)|waar (?:hulp|werk) nodig)(?: #){0,2}',
			'(?:werkt?|werken)(?: (?:je|jij))? (?:graag )?<professionally>(?: en #)?',
			'(?:handelt?|handelen|communiceert?|communiceren|treedt?|treden)(?: (?:je|jij|wij|we))? (?:altijd |steeds )?<decently>(?:(?:,| en) #){0,2}',
			'op (?:een )?<polite>(?:(?:,| en) #e)? (?:manier|wijze)',
			'houdt? je (?:goed |altijd )?aan (?:gemaakte |je )?afspraken',
			'<motivation> (?:is|zijn|vinden we|vinden wij|telt|gaat|staat)(?: #){0,3}? <more-important>',
		],
		context: 'vacancy',
		why: 'dat vraagt elke werkgever',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation', 'time', 'number'],
		rewrite: 'Je meldt op de dag zelf wat niet lukt en stelt iets anders voor.',
		source: 'corpus',
	},
];
