import type { Phrase } from '#lint/phrases/phrase.ts';

/** Nouns that make somebody more than a person. */
export const heroes: readonly Phrase[] = [
	{
		id: 'aanpakker',
		tier: 'A',
		patterns: [
			'(?:echte |rasechte |geboren )?(?:aanpakker|doener|doorpakker|doorzetter|vechter|bezige bij|harde werker|bouwer pur sang)s?',
			'doorpakk%',
			'(?:de )?mouwen(?: #){0,2}? (?:op ?(?:te )?strop(?:en|t))',
			'mouwen',
			'van aanpakken',
			'schouders (?:onder|te zetten|zet|zetten)(?: onder)?(?: #){0,2}',
			'(?:niet|geen) 9 tot 5',
			'(?:pakt?|weet)(?: je)? (?:van )?aanpakken',
		],
		unless: ['(?:lange|korte) mouwen'],
		context: 'you',
		why: 'het noemt een karakter en geen taak',
		ask: 'het werk dat je zelf doet',
		redeemedBy: ['hours', 'number'],
		rewrite: 'Op drukke dagen help je een uur met laden en lossen.',
		parts: [
			{
				of: ['%9 tot 5'],
				why: 'het is een codewoord voor overwerk',
				ask: 'de dagen en de tijden',
				rewrite: 'Gemiddeld 2 uur overwerk per maand, uitbetaald tegen 125 procent.',
			},
			{
				of: ['%doorpak%'],
				why: 'wat je beslist, staat er niet',
				ask: 'een besluit dat je neemt',
				rewrite: 'Je keurt zelf facturen goed tot € 500.',
			},
			{
				of: ['%(?:doorzetter|vechter)s?'],
				why: 'het noemt een karakter en geen taak',
				ask: 'de situatie',
				rewrite: 'Je belt een klant tot drie keer terug en mailt daarna.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'duizendpoot',
		tier: 'A',
		lists: {
			hero: [
				'duizendpoot|alleskunner|allrounder|kanjer|toppers?|topcollega|toptalent|superster|kei',
				'%held|superheld|powerhouse|natuurtalent|high potential|top-?performer|durver|%dier',
				'bikkel|buffelaar|probleemoplosser|pietje precies|koffieliefhebber',
				'<expert>|<seller>|<cheerful>',
			],
			expert: [
				'%rockstar|%ninja|%goeroe|%guru|whizzkid|%tovenaar|wizard|magiër|techneut|nerd|evangelist',
				'%fanaat|taalvirtuoos',
			],
			seller: ['topverkoper|verkoopkanon|hunter|nieuwsjager|%tijger'],
			cheerful: ['zonnetje|lichtpuntje|sfeerbepaler|spelverdeler|gangmaker'],
		},
		patterns: [
			"(?:echte |rasechte |absolute |nieuwe )?(?:#e )?<hero>(?:'s|s|en|in|innen)?",
			'schaap met (?:de )?vijf poten',
			"(?:topcollega|top-collega|top collega)'?s",
			'enthousiasteling(?:en)?',
			'sfeermaker(?:s)?',
		],
		unless: ['(?:huis|zee|roof|zoog|proef|knaag|zoog|nacht|kudde)?dier(?:en)?', 'held(?:en)? van'],
		context: 'candidate',
		why: 'de functie wordt er niet duidelijk van',
		ask: 'de taken',
		redeemedBy: ['list'],
		rewrite: 'Je doet de agenda, de facturen en de inkoop voor een team van 9.',
		parts: [
			{
				of: ['<expert>'],
				why: 'het vleit',
				ask: 'de taak en het gereedschap',
				rewrite: 'Je sluit zelf een router aan en legt aan een klant uit hoe dat gaat.',
			},
			{
				of: ['pietje precies'],
				why: 'het is een etiket',
				ask: 'wat je controleert',
				rewrite: 'Je leest elke offerte na op bedrag, aantal en leverdatum.',
			},
			{
				of: ['probleemoplosser'],
				why: 'het is een etiket',
				ask: 'een voorbeeld',
				rewrite: 'Je meldt op de dag zelf wat niet lukt en stelt iets anders voor.',
			},
			{
				of: ['<seller>'],
				why: 'het vleit',
				ask: 'het doel',
				rewrite: 'Je doet per dag 5 klanten een voorstel.',
			},
			{
				of: ['<cheerful>|enthousiasteling%|sfeermaker%'],
				why: 'het gaat over je persoon, niet over het werk',
				ask: 'gedrag dat een collega kan zien',
				rewrite: 'Je vraagt door tot je weet wat iemand nodig heeft.',
			},
			{ of: ['%liefhebber'], why: 'het zegt niets over het werk', ask: 'de taak' },
			{
				of: ['bikkel|buffelaar'],
				why: 'het is beeldspraak',
				ask: 'het werk dat je zelf doet',
				rewrite: 'Op drukke dagen help je een uur met laden en lossen.',
			},
		],
		source: 'werf-en.nl 2020-01-13; kiqit.nl; NRC 2022-10-04; Preply 2023',
	},
];
