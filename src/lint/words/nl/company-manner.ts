import type { Phrase } from '#lint/phrases/phrase.ts';

/** How an employer says that it works, thinks and grows, in words that nobody can check. */
export const companyManner: readonly Phrase[] = [
	{
		id: 'denken-in-mensen',
		tier: 'B',
		pattern:
			'(?:denken|denkt)(?: (?:wij|we))? (?:in |vanuit )(?:mensen|talent(?:en)?|relaties|kansen|mogelijkheden|oplossingen|waarden?|de lange termijn|groei|hokjes|kwaliteit)(?:,? (?:en )?niet (?:in|vanuit) #)?|(?:denken|denkt)(?: (?:wij|we))? niet in #(?:,? maar(?: in)? #)?|zie(?:n|t)?(?: (?:wij|we|je|jij))?(?: (?:onze|elke|iedere|je|jouw|het|dit|deze|die|verandering%|#)){1,2} (?:echt |altijd |vooral )?als (?:meer dan #|(?:een |ons |onze |het )?(?:#e )?(?:kans(?:en)?|uitdaging(?:en)?|avontuur|kracht|kapitaal|partners?|familie|verrijking|sport|spel|investering))|(?:is|zijn|zit|vormt|vormen|loopt)(?: (?:bij|voor) (?:ons|#))? (?:een |de |onze |het |als (?:een )?)?rode draad(?: (?:in|door)(?: #){1,4})?|(?:is|zijn)(?: (?:dan ook|voor|bij|ons|hier|echt)){0,3} (?:nooit |altijd )?(?:geen optie|een vanzelfsprekendheid|onze tweede natuur|vanzelfsprekend)|niet (?:de|het) #ste,? (?:maar )?wel (?:de|het) #ste|niet (?:meer )?weg te denken(?: (?:uit|van)(?: #){1,2})?|(?:(?:wij|we|aanpak|bedrijf|organisatie|school|werkwijze) (?:is|zijn|doen|doet|werken|werkt|denken|pakken)|(?:is|doen|werken|denken|zijn) (?:wij|we))(?: (?:het|dingen|de dingen|bij ons|hier|nét|net|altijd|toch|even|een tikkeltje)){0,4} (?:nét |net )?(?:een tikkeltje |een beetje )?anders(?: dan (?:anderen?|anders|de rest|andere #|je gewend bent))?(?= *[.,!]|$)',
		unless:
			'als een uitdaging|denkt niet in #(?: #)? (?:jaren|dagen)|(?:is|zijn)(?: #){0,3} vanzelfsprekend (?:dat|om|als)|(?:doet|doen) (?:het|dingen) anders (?:als|wanneer)',
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
		pattern:
			'(?:gedreven|gedragen|gevoed|geïnspireerd|gestuurd|bezield) (?:worden )?door (?:(?:de|een|het|onze|hun|#e) )?(?:<value>|<trait-noun>|missie|visie|waarden|kernwaarden|idealen|ambities?|wil|overtuiging|drang|liefde)(?:(?:,| en) #){0,2}|(?:sterke?|hoge|gedeelde|maatschappelijke|grote|ambitieuze|heldere|duidelijke|overkoepelende|gezamenlijke) (?:#e )?(?:idealen|waarden|visie|ambities?|missie|kernwaarden)(?: (?:op|van|om)(?: #){1,3})?|onze (?:#e )?(?:visie|missie|ambities?|waarden|kernwaarden|dromen|kracht|filosofie|passie|drijfveer|cultuur|reis|toekomstplannen) (?:is|zijn|gaat|draait|rust|op|om|waar|werkelijkheid|te realiseren|te verwezenlijken|realiseren)(?: #){0,4}|(?:grootse|grote|mooie|ambitieuze|toffe|gave|spannende|stevige|flinke|veel) (?:#e )?(?:plannen|ambities|dromen|doelen|doelstellingen)(?: (?:voor|met|in|om)(?: #){1,3})?|(?:cultuur|sfeer|klimaat|omgeving|mentaliteit|plek) van (?:(?:#e )?(?:<value>|<trait-noun>|feedback|aanpakken|doen|samen #|continu #|continue #|leren|delen|elkaar #|open #|verbeteren))(?:(?:,| en) #){0,2}',
		unless:
			'onze (?:ambitie|missie|visie) is (?:om|dat)(?: #){0,4}|(?:eigen|gezamenlijke|heldere|duidelijke) (?:visie|waarden) (?:van|bij) (?:cliënt|kind|leerling)%|data-? ?gedreven|(?:cultuur|omgeving) van (?:de|het|een) ',
		context: 'vacancy',
		why: 'het noemt een streven en geen feit',
		ask: 'wat er komt en wanneer',
		redeemedBy: ['date', 'amount', 'percent'],
		rewrite: 'In 2027 openen we een tweede vestiging in Deventer.',
		source: 'corpus',
	},
	{
		id: 'leven-makkelijker',
		tier: 'B',
		pattern:
			"(?:maken|maakt|maak)(?: (?:wij|we|je|jij|u))?(?: (?:het|de|hun|ons|onze|zijn|jouw|je|alle|dagelijkse?|mensen|zaken|dingen|moeilijke|complexe|ingewikkelde|#)){1,7} (?:makkelijker?|gemakkelijker|eenvoudig(?:er)?|leuker|mooier|beter|simpeler?|fijner|aangenamer|toegankelijk(?:er)?|begrijpelijk(?:er)?|sterker|slimmer|waar|mogelijk|toepasbaar|tot een succes)(?= *[.,!;]|$| en | voor )|(?:mensen|anderen|iedereen|collega's|elkaar|cliënten|bewoners|jongeren|kinderen|inwoners|leerlingen|medewerkers|teams) (?:#e )?(?:in (?:hun|zijn|haar|de|eigen) (?:eigen )?kracht|sterker|tot bloei)(?: (?:te )?(?:zetten|maken|brengen|helpen|krijgen|laten komen))?|(?:doen|doet)(?: (?:we|wij|gewoon|altijd)){0,3} (?:gewoon )?wat (?:we|wij|ze) (?:zeggen|beloven)|(?:gaan|gaat)(?: (?:we|wij))? (?:verder |net |door )+waar(?: #){1,3} stop(?:pen|t)|op (?:onze|zijn|haar|hun|je|jouw|eigen) (?:eigen )?manier(?= *[.,!]|$)",
		unless:
			'maakt?(?: #){0,4} (?:werkbonnen|rapporten|foto%|bestanden)(?: #){0,3}|(?:maakt?|maken)(?: (?:het|dit|dat))(?: #){0,2} mogelijk (?:om|dat)|niet (?:makkelijker|leuker|beter)',
		context: 'vacancy',
		why: 'het is een belofte zonder feit',
		ask: 'wat de klant ervan merkt',
		redeemedBy: ['number', 'time', 'situation', 'percent'],
		rewrite: 'Wie voor 12.00 uur belt, heeft dezelfde dag een monteur.',
		source: 'corpus',
	},
	{
		id: 'volop-in-beweging',
		tier: 'B',
		pattern:
			'(?:volop|continu|constant|altijd|voortdurend|flink|steeds|nooit)(?: #)? in (?:beweging|ontwikkeling|verandering|transitie|groei|opbouw)|(?:organisatie|bedrijf|sector|branche|wereld|school|gemeente|markt) in beweging|volop (?:#)|(?:staan|staat)(?: (?:wij|we))?(?: nu)? (?:aan de vooravond|aan het begin|op het punt)(?: (?:van|om)(?: #){1,4})?|(?:er )?verandert (?:er )?(?:veel|snel|van alles)(?: en(?: #){1,5})?|(?:stevige?|sterke?|solide|unieke|leidende|belangrijke|prominente|duidelijke|vooraanstaande) (?:#e )?(?:markt)?(?:positie|plek|plaats|fundament|basis)(?: (?:in|op|binnen)(?: #){1,3})?|(?:snel|hard|sterk|flink|gestaag|alsmaar|almaar) (?:door)?groeiende #|(?:groeien|groeit|groeide|gegroeid)(?: (?:wij|we|is|zijn))?(?: (?:de afgelopen jaren|het hele jaar|als #))? (?:hard|snel|sterk|flink|gestaag|stevig|door|razendsnel|uit tot(?: #){1,5})(?= *[.,!]|$| en )',
		unless:
			'volop (?:werk|zon|licht|in (?:de|het|bedrijf|gebruik|dienst)|bezig)|op (?:hun|zijn|haar) (?:eigen )?tempo|in (?:ontwikkeling|beweging) (?:van|zijn(?:de)? (?:kind|persoon))|(?:kinderen|cliënten|bewoners|patiënten|leerlingen)(?: #){0,3} in beweging(?: (?:te |tijdens |bij )#)?',
		context: 'vacancy',
		why: 'wat er verandert, staat er niet',
		ask: 'wat er verandert en wanneer',
		redeemedBy: ['date', 'number', 'percent'],
		rewrite: 'In 2026 gingen we van 40 naar 55 mensen.',
		source: 'corpus',
	},
	{
		id: 'serieus-en-verantwoord',
		tier: 'B',
		pattern:
			'maatschappelijke (?:#e )?(?:betrokkenheid|verantwoordelijkheid|rol)|(?:bouwen|sleutelen|schrijven)(?: (?:wij|we|samen|elke dag|dagelijks|mee|iedere dag)){1,4} aan(?: (?:een|de|het|ons|onze))?(?: #){1,3}|eerlijke? (?:advies|verhaal|beloning|kansen?|kijk|prijs|contact|tarief)|(?:eerlijk|transparant|open|duidelijk)(?: (?:en|,) (?:eerlijk|transparant|open|duidelijk|toegankelijk|betrouwbaar)){1,2}|(?:<value>) (?:en|&|met) (?:<value>) (?:is|zijn|staan|staat|voorop|centraal|gaan)(?: #){0,4}',
		unless:
			'(?:werken|bouwen)(?: #){0,3} aan (?:een|de|het) (?:brug|huis|woning|dak|machine%|wegen|spoor|gevel%)|verantwoord (?:tillen|omgaan|gebruik)|maatschappelijke opvang',
		context: 'vacancy',
		why: 'het noemt een waarde en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['date', 'amount', 'frequency', 'percent'],
		rewrite: 'Sinds 2023 rijden al onze 12 bussen op stroom.',
		source: 'corpus',
	},
	{
		id: 'hier-gebeurt-het',
		tier: 'B',
		pattern:
			'(?:bij ons|hier|met ons|samen|bij (?:het )?#)(?: (?:ben|kun|kan|mag|maak|krijg|vind|voel|werk|leer|haal|word|draait|telt|gaat|heerst|hangt|is|staat|doet|doen|maken|bouwen|werken|komt|kom)) (?:je |jij |we |wij |het |er |alles |iedereen )?(?:nooit |altijd |echt |écht |veel |alles |alle |niet |geen |gewoon |samen )*(?:thuis|goed|aan het (?:juiste|goede) adres|op je plek|jezelf|ertoe|carrière|verder|vooruit|kanten op|om (?:mensen|de mens|elkaar|jou|het resultaat|kwaliteit|samen%)|(?:een )?(?:#e )?(?:verschil|sfeer|plek|nummer|impact|kansen)|iets (?:moois|groots|bijzonders)|wie je bent|klein verschil|het best#?)(?: (?:van|uit|in|bij|voor|neer|zitten)(?: #){0,3})?|(?:hier|bij ons|hier bij ons) gebeurt het|iedereen (?:elkaar|helpt elkaar|is gelijk|doet mee|hoort erbij|telt mee|gelijk is)|helpt iedereen elkaar|sta(?:at)? (?:jij|je|u|jullie|iedereen)(?: #){0,4}? centraal|(?:schitter|straal|excelleer|bloei|floreer)t? (?:jij|je)|een (?:bedrijf|organisatie|school|club|plek|winkel|werkgever|team) (?:dat|die) leeft|met (?:de |beide )?(?:voeten|benen) (?:stevig )?(?:op de grond|in de klei|in het leven)|(?:blik|oog|gezicht) (?:vooruit|op de toekomst|naar voren)|(?:onze )?klanten zijn (?:onze )?(?:#e )?(?:fans|ambassadeurs|vrienden|partners)|(?:de )?(?:beste|logische|eerste|favoriete) keuze(?: (?:voor|te zijn|zijn|wil%))*|(?:hun|zijn|haar) sporen (?:ruimschoots |dubbel en dwars )?(?:hebben |heeft )?verdiend',
		unless: '(?:hier|bij ons) (?:ben|werk|kun) je (?:niet )?(?:aan het werk|alleen)',
		context: 'vacancy',
		why: 'het is een slogan',
		ask: 'een gewoonte of een feit',
		redeemedBy: ['frequency', 'number', 'amount'],
		rewrite: 'Om 12.30 uur lunchen we samen aan één tafel.',
		source: 'corpus',
	},
];
