import type { Phrase } from '#lint/phrases/phrase.ts';

/** How an employer says that it thinks, and what drives it, in words that nobody can check. */
export const manner: readonly Phrase[] = [
	{
		id: 'denken-in-mensen',
		tier: 'B',
		lists: {
			'long-run': [
				'mensen|talent(?:en)?|relaties|kansen|mogelijkheden|oplossingen|waarden?|de lange termijn',
				'groei|hokjes|kwaliteit',
			],
			chance: [
				'kans(?:en)?|uitdaging(?:en)?|avontuur|kracht|kapitaal|partners?|familie|verrijking|sport',
				'spel|investering',
			],
			obvious: ['geen optie|een vanzelfsprekendheid|onze tweede natuur|vanzelfsprekend'],
			things: ['het|dingen|de dingen|bij ons|hier|nét|net|altijd|toch|even|een tikkeltje'],
			whom: ['onze|elke|iedere|je|jouw|het|dit|deze|die|verandering%|#'],
			others: ['anderen?|anders|de rest|andere #|je gewend bent'],
			'we-do': [
				'(?:wij|we|aanpak|bedrijf|organisatie|school|werkwijze) (?:is|zijn|doen|doet|werken|werkt|denken|pakken)',
				'(?:is|doen|werken|denken|zijn) (?:wij|we)',
			],
		},
		patterns: [
			'(?:denken|denkt)(?: (?:wij|we))? (?:in |vanuit )<long-run>(?:,? (?:en )?niet (?:in|vanuit) #)?',
			'(?:denken|denkt)(?: (?:wij|we))? niet in #(?:,? maar(?: in)? #)?',
			'zie(?:n|t)?(?: (?:wij|we|je|jij))?(?: <whom>){1,2} (?:echt |altijd |vooral )?als (?:meer dan #|(?:een |ons |onze |het )?(?:#e )?<chance>)',
			'(?:is|zijn|zit|vormt|vormen|loopt)(?: (?:bij|voor) (?:ons|#))? (?:een |de |onze |het |als (?:een )?)?rode draad(?: (?:in|door)(?: #){1,4})?',
			'(?:is|zijn)(?: (?:dan ook|voor|bij|ons|hier|echt)){0,3} (?:nooit |altijd )?<obvious>',
			'niet (?:de|het) #ste,? (?:maar )?wel (?:de|het) #ste',
			'niet (?:meer )?weg te denken(?: (?:uit|van)(?: #){1,2})?',
			'<we-do>(?: <things>){0,4} (?:nét |net )?(?:een tikkeltje |een beetje )?anders(?: dan <others>)?(?= *[.,!]|$)',
		],
		unless: [
			'als een uitdaging',
			'denkt niet in #(?: #)? (?:jaren|dagen)',
			'(?:is|zijn)(?: #){0,3} vanzelfsprekend (?:dat|om|als)',
			'(?:doet|doen) (?:het|dingen) anders (?:als|wanneer)',
		],
		context: 'vacancy',
		why: 'het is een zelfbeeld',
		ask: 'een gewoonte die iemand kan navragen',
		redeemedBy: ['frequency', 'amount', 'situation'],
		rewrite: 'Elke medewerker mag tot € 250 zelf beslissen.',
		source: 'corpus',
	},
	{
		id: 'gedreven-door',
		tier: 'B',
		lists: {
			ideal: [
				'<value>|<trait-noun>|missie|visie|waarden|kernwaarden|idealen|ambities?|wil|overtuiging',
				'drang|liefde',
			],
			shared: [
				'sterke?|hoge|gedeelde|maatschappelijke|grote|ambitieuze|heldere|duidelijke|overkoepelende',
				'gezamenlijke',
			],
			vision: [
				'visie|missie|ambities?|waarden|kernwaarden|dromen|kracht|filosofie|passie|drijfveer',
				'cultuur|reis|toekomstplannen',
			],
			'comes-true': [
				'is|zijn|gaat|draait|rust|op|om|waar|werkelijkheid|te realiseren|te verwezenlijken',
				'realiseren',
			],
			grand: ['grootse|grote|mooie|ambitieuze|toffe|gave|spannende|stevige|flinke|veel'],
			belief: [
				'<value>|<trait-noun>|feedback|aanpakken|doen|samen #|continu #|continue #|leren|delen',
				'elkaar #|open #|verbeteren',
			],
		},
		patterns: [
			'(?:gedreven|gedragen|gevoed|geïnspireerd|gestuurd|bezield) (?:worden )?door (?:(?:de|een|het|onze|hun|#e) )?<ideal>(?:(?:,| en) #){0,2}',
			'<shared> (?:#e )?(?:idealen|waarden|visie|ambities?|missie|kernwaarden)(?: (?:op|van|om)(?: #){1,3})?',
			'onze (?:#e )?<vision> <comes-true>(?: #){0,4}',
			'<grand> (?:#e )?(?:plannen|ambities|dromen|doelen|doelstellingen)(?: (?:voor|met|in|om)(?: #){1,3})?',
			'(?:cultuur|sfeer|klimaat|omgeving|mentaliteit|plek) van (?:(?:#e )?<belief>)(?:(?:,| en) #){0,2}',
		],
		unless: [
			'onze (?:ambitie|missie|visie) is (?:om|dat)(?: #){0,4}',
			'(?:eigen|gezamenlijke|heldere|duidelijke) (?:visie|waarden) (?:van|bij) (?:cliënt|kind|leerling)%',
			'data-? ?gedreven',
			'(?:cultuur|omgeving) van (?:de|het|een) ',
		],
		context: 'vacancy',
		why: 'het noemt een streven en geen feit',
		ask: 'wat er komt en wanneer',
		redeemedBy: ['date', 'amount', 'percent'],
		rewrite: 'In maart 2027 openen we een vierde winkel, in Assen.',
		source: 'corpus',
	},
	{
		id: 'leven-makkelijker',
		tier: 'B',
		lists: {
			'whose-life': [
				'het|de|hun|ons|onze|zijn|jouw|je|alle|dagelijkse?|mensen|zaken|dingen|moeilijke|complexe',
				'ingewikkelde|#',
			],
			easier: [
				'makkelijker?|gemakkelijker|eenvoudig(?:er)?|leuker|mooier|beter|simpeler?|fijner',
				'aangenamer|toegankelijk(?:er)?|begrijpelijk(?:er)?|sterker|slimmer|waar|mogelijk',
				'toepasbaar|tot een succes',
			],
			flourishing: ['in (?:hun|zijn|haar|de|eigen) (?:eigen )?kracht|sterker|tot bloei'],
			whom: ["<cared-for>|mensen|anderen|iedereen|collega's|elkaar|inwoners|medewerkers|teams"],
			bring: ['zetten|maken|brengen|helpen|krijgen|laten komen'],
		},
		patterns: [
			'(?:maken|maakt|maak)(?: (?:wij|we|je|jij|u))?(?: <whose-life>){1,7} <easier>(?= *[.,!;]|$| en | voor )',
			'<whom> (?:#e )?<flourishing>(?: (?:te )?<bring>)?',
			'(?:doen|doet)(?: (?:we|wij|gewoon|altijd)){0,3} (?:gewoon )?wat (?:we|wij|ze) (?:zeggen|beloven)',
			'(?:gaan|gaat)(?: (?:we|wij))? (?:verder |net |door )+waar(?: #){1,3} stop(?:pen|t)',
			'op (?:onze|zijn|haar|hun|je|jouw|eigen) (?:eigen )?manier(?= *[.,!]|$)',
			'de wereld(?: #){0,3}? (?:schoner|eerlijker|betere?|mooier|duurzamer|inclusiever)(?:(?:,| en) #){0,2}',
		],
		unless: [
			'maakt?(?: #){0,4} (?:werkbonnen|rapporten|foto%|bestanden)(?: #){0,3}',
			'(?:maakt?|maken)(?: (?:het|dit|dat))(?: #){0,2} mogelijk (?:om|dat)',
			'niet (?:makkelijker|leuker|beter)',
		],
		context: 'vacancy',
		why: 'het is een belofte zonder feit',
		ask: 'wat de klant ervan merkt',
		redeemedBy: ['number', 'time', 'situation', 'percent'],
		rewrite: 'Wie vóór 16.00 uur mailt, heeft dezelfde dag antwoord.',
		source: 'corpus',
	},
];
