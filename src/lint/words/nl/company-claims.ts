import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer says that it wants, believes or stands for. */
export const companyClaims: readonly Phrase[] = [
	{
		id: 'streven-naar',
		tier: 'B',
		pattern:
			'stre(?:ven|eft|ef)(?: (?:wij|we|ernaar|er naar|altijd|continu|samen|steeds|elke dag)){0,3} (?:naar|om)(?: #){1,7}|(?:ernaar|naar) (?:te )?streven(?: (?:om )?(?:#)){0,7}',
		context: 'vacancy',
		why: 'het noemt een waarde en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['percent', 'number', 'date', 'frequency'],
		rewrite: 'Wie vóór 16.00 uur mailt, heeft dezelfde dag antwoord.',
		source: 'corpus',
	},
	{
		id: 'wat-wij-belangrijk-vinden',
		tier: 'B',
		pattern:
			'(?:<value>|<trait-noun>)(?: #){0,2}? (?:is|zijn|vinden|vindt|staat|staan|horen|hoort|blijft|blijven)(?: (?:wij|we|ons|onze|voor|bij|hier|daarbij|erg|heel|zeer|minstens|net zo|zo|even|altijd|dan|ook|het|de|daarom|echt|allemaal|jouw|jou|in|deze|functie)){0,6} (?:belangrijk|essentieel|cruciaal|vanzelfsprekend|onmisbaar|sterktes?|troeven|sleutelwoorden|kernwoorden|kernwaarden|uitgangspunt|de basis|de sleutel|een must|normaal|standaard|geen loze|tweede natuur)|(?:vinden|vindt|vind)(?: (?:wij|we|jij|je))? (?:het )?(?:<value>|<trait-noun>)(?:(?:,| en) #){0,2}? (?:heel |erg |zeer |ook )?belangrijk|(?:<value>) (?:zit|zitten) (?:in|bij)(?: #){1,3}',
		unless: '(?:ervaring|communicatie met|veiligheid op|veiligheid van)(?: #){0,4}',
		context: 'vacancy',
		why: 'het noemt waarden en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['frequency', 'amount', 'situation'],
		rewrite: 'Bij twijfel beslissen we voor de klant, tot € 100.',
		source: 'corpus',
	},
	{
		id: 'onderscheidt-zich',
		tier: 'B',
		pattern:
			'(?:onderscheid(?:en|t) (?:(?:wij|we) )?(?:ons|zich)|(?:ons|zich)(?: #){0,2}? (?:te )?onderscheid(?:en|t))(?: (?:door|met|in|van)(?: #){1,3})?|(?:staan|staat|sta) (?:wij |we )?(?:bekend|garant|borg|synoniem|symbool) (?:om|als|voor)(?: #){1,3}|(?:bekend|gekend|geprezen|geroemd) (?:staat|staan|is|zijn|om)(?: (?:om|voor|als))?(?: #){0,2} (?:kwaliteit|service|aanpak|sfeer|vakmanschap|expertise|producten|dienstverlening|gastvrijheid|klantvriendelijkheid)|garant voor(?: #){1,3}',
		context: 'vacancy',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'een feit over het bedrijf',
		redeemedBy: ['date', 'percent'],
		rewrite: 'Opgericht in 1911; 1.200 klanten.',
		source: 'corpus',
	},
	{
		id: 'zetten-ons-in',
		tier: 'B',
		pattern:
			'koester(?:en|t)(?: #){0,2}|(?:hoort?|horen) (?:je|jij|iedereen)? ?erbij(?= *[,.!?;]|$)|(?:onze|de|als) (?:hoogste|grootste|absolute|eerste) prioriteit|top-?prioriteit|alles(?: #)? uit de kast|met vereende krachten|(?:samen )?met ons (?:mee )?(?:te |wil |wilt )?(?:groeien|bouwen|ontwikkelen)|(?:hier |bij ons )is (?:veel|alles) mogelijk|is (?:er )?(?:veel|alles) mogelijk(?: op het gebied van(?: #){1,3})?|toe aan (?:iets nieuws|een nieuwe #|verandering|een volgende #)|dezelfde kant op|(?:iedere|elke) dag(?: een beetje| wat)? wijzer|succesvol te (?:zijn|worden)|(?:maken|maakt)(?: (?:we|wij|je|jij))? van(?: #){1,3} een feest(?:je)?|(?:helpen|helpt)(?: #){1,3}? vooruit|(?:dromen|droomt|denken|denkt)(?: (?:we|wij))? groot|maakt (?:deze|dit|het|jouw|je) (?:<job>)(?: #){0,2}? (?:interessant|leuk|bijzonder|uniek|uitdagend|mooi|boeiend|gevarieerd|speciaal)|(?:nooit|niet) uit het oog|nemen(?: (?:we|wij))? de tijd voor (?:je|jou|jouw|elkaar)|(?:jouw|je) succes is(?: #){0,2}|bepaalt?(?: #){0,2} eigen (?:toekomst|pad|succes)|(?:echt|hier) iets (?:opbouwen|neerzetten|betekenen)|(?:frisse|eigenzinnige|unieke|bijzondere|kritische|nieuwe|eigen) kijk op(?: #){1,2}|sky is the limit|the place to be|good vibes|met een (?:groot )?hart|(?:zetten|zet)(?: (?:wij|we|ons|onze|mensen|medewerkers|zich|samen|elke dag|iedere dag|dagelijks|volledig|graag|met hart en ziel)){1,5} in (?:voor|om)(?: #){1,3}|(?:wij|we) (?:gaan|staan)(?: (?:altijd|graag|samen)){0,2} voor(?: #){1,2}|daar (?:doen|gaan|staan) (?:we|wij) (?:het )?(?:voor|samen)|(?:wij|we) doen het (?:samen|met elkaar|anders|graag)|dat doen (?:wij|we) (?:samen|met elkaar|niet alleen)|werken(?: (?:we|wij|samen))* aan (?:de toekomst|een (?:betere|mooie|mooiere|sterke|gezonde|duurzame|veilige)|het (?:onderwijs|zorg) van)(?: #){0,3}|(?:we|wij|ons) elkaar nodig%?',
		unless: '(?:wij|we) (?:gaan|staan|kiezen)(?: #){0,2} voor (?:een|de|het|jou|onze|klanten)',
		context: 'vacancy',
		why: 'het is een slogan',
		ask: 'het feit erachter',
		redeemedBy: ['date', 'percent', 'number'],
		rewrite: 'In maart 2027 openen we een vierde winkel, in Assen.',
		source: 'corpus',
	},
	{
		id: 'is-bij-ons-groot',
		tier: 'B',
		pattern:
			'(?:betrokkenheid|saamhorigheid|collegialiteit|verbondenheid|loyaliteit|trots|tevredenheid|vertrouwen|afwisseling|variatie|diversiteit|vrijheid|verantwoordelijkheid|gunfactor)(?: (?:van|met|voor|tussen|bij|de|en|het|onze|ouders|leerkrachten|medewerkers|collega%|klanten|leerlingen|in|team)){0,6} (?:is|zijn) (?:er |hier |bij ons |heel |erg |zeer )?(?:groot|hoog|sterk)|telt(?: (?:bij|ons|hier|voor)){0,2} (?:iedereen|elke stem|ieder mens|elk mens|iedere stem|jouw mening)(?: mee)?',
		context: 'vacancy',
		why: 'het is een mening over uzelf',
		ask: 'een cijfer, zoals het verloop',
		redeemedBy: ['percent', 'number'],
		rewrite: 'Verloop in 2025: 9 procent; collega’s zijn gemiddeld 6 jaar in dienst.',
		source: 'corpus',
	},
	{
		id: 'top-ervoor',
		tier: 'B',
		pattern:
			'top ?-?(?:sfeer|kwaliteit|werkgever|locatie|job|baan|functie|producten|product|merken|merk|klanten|prestaties?|resultaat|resultaten|service|bedrijf|speler|zorg|vakman|vakmensen|specialist%|mensen|collegas|verkoper|ervaring|vacature|team|kandidaat|voorwaarden|salaris|omgeving|beleving|start)|(?:verkoop|sales|super|rekenaar|sport|zorg)toppers?|(?:de )?(?:aller)?beste (?:gereedschap%|materialen|materiaal|machines|spullen|tools|apparatuur|service|zorg|vakmensen|mensen|team|werkgever|onderwijs|kwaliteit|prijs|ervaring|voorwaarden|sfeer)|kwaliteit(?: #){0,2}? (?:boven|voor|in plaats van) (?:kwantiteit|alles|snelheid)|sterke…? groep|(?:<trait>|<trait-e>)(?:(?:,| en) (?:<trait>|<trait-e>))? (?:%bedrijf|organisatie|onderneming|gemeente|%school|club|werkgever|%kantoor|stichting|vereniging|afdeling|schoolteam|teamcultuur)|%leider in (?:ict|it|nederland|de #|het #)',
		unless:
			'beste # van het jaar|(?:sociale?|commerciële|commercieel|onafhankelijke?|autonome|zelfstandige?|kritische|stabiele|open|snel|sterk|direct|netjes|praktische|professionele) (?:onderneming|organisatie|stichting|bedrijf|%school|gemeente|vereniging|club|afdeling)|topsport%?|(?:de )?beste (?:gereedschap%|materiaal|tools|prijs) (?:voor|om)',
		context: 'vacancy',
		why: 'het prijst en laat niets zien',
		ask: 'de norm, met een getal',
		redeemedBy: ['percent'],
		rewrite: 'Van elke 100 leveringen komen er 98 op tijd.',
		source: 'corpus',
	},
	{
		id: 'werkgever-die-in-je-gelooft',
		tier: 'B',
		pattern:
			"(?:werkgever|organisatie|bedrijf|baas|leidinggevende|teamleider|team|manager|mensen|collega's) (?:die|dat)(?: (?:echt|goed|altijd|oprecht|volledig|graag)){0,2} (?:in jou|in je|voor je|voor jou|om je|om jou|naar je|naar jou|aan jou|achter je|jou|je)(?: (?:echt|goed|altijd|graag)){0,2} (?:gelooft|geloven|zorgt|zorgen|geeft om|luistert|luisteren|denkt|staat|staan|steunt|steunen|waardeert|waarderen|ziet|uitdaagt|klaarstaat|klaarstaan|meedenkt|investeert|vertrouwt|helpt groeien|stimuleert)|(?:plek|plaats|omgeving|organisatie|werkgever|bedrijf|team|werkplek|functie|baan|job|cultuur|sfeer|school|club|afdeling)(?:,)? (?:waar(?:in|bij|op|voor)?)(?: #){0,6}? (?:stralen|schitteren|op (?:kan|kunt|kan je|kun je) (?:bouwen|rekenen)|bloeien|openbloeien|jezelf (?:kan|kunt|mag)|zichzelf (?:kan|kunnen|mag)|ertoe doet|serieus genomen|gehoord wordt|gewaardeerd wordt|trots op|tot (?:zijn|je) recht|het verschil|ideeën|ruimte is|alles kan|kansen krijgt|vertrouwen krijgt)(?: (?:kan|kunt|bent|zijn|maakt|bouwen|rekenen|welkom))?|trots op (?:kan|kunt|mag|bent)(?: zijn)?",
		context: 'vacancy',
		why: 'iedere werkgever belooft het',
		ask: 'waaraan iemand dat merkt',
		redeemedBy: ['frequency', 'amount', 'hours'],
		rewrite: 'Je bespreekt je voorstellen elke eerste dinsdag met de directeur.',
		source: 'corpus',
	},
	{
		id: 'ervaren-professionals',
		tier: 'B',
		pattern:
			"(?:zeer |zeer goed )?(?:hoogopgeleide|getalenteerde|gespecialiseerde|vakbekwame)(?:(?:,| en) #e?)? (?:%professionals|collega's|vakmensen|%experts|%specialisten|team|krachten|rotten|vakgenoten|consultants)",
		unless:
			'(?:zoek(?:en|t)?|op zoek naar|voor)(?: een)? (?:zeer )?ervaren %(?:professionals|vakmensen|experts|specialisten|krachten|consultants)|minder ervaren #|samen met (?:de |onze |een |je )?ervaren #|ervaren (?:krachten|team)(?: #){0,2} (?:nodig|gezocht)',
		context: 'vacancy',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'het aantal mensen en hun rollen',
		redeemedBy: ['headcount', 'list'],
		rewrite: 'Team van 11: 8 medewerkers, 2 senioren, 1 planner.',
		source: 'corpus',
	},
	{
		id: 'meer-dan-zomaar',
		tier: 'B',
		pattern:
			'sta(?:at|an) als een huis|rijke (?:historie|geschiedenis|traditie)|werken bij ons is #|groeit? (?:je |jij )?(?:graag )?met ons mee|maakt? (?:jij )?ons team compleet|hier gebeurt het(?= *[.,!]|$)|in volle (?:ontwikkeling|bloei|beweging|verandering|transitie)|alle (?:middelen|tools|hulpmiddelen|handvatten)(?: #){0,4}? (?:om|nodig)|(?:bepaalt?|kiest?) (?:je |jij |zelf ){0,2}hoe (?:je|jij)(?: #){0,4} (?:invult|indeelt|inricht|aanpakt)|m[eé][eé]r dan (?:alleen|enkel|zomaar|slechts) een #|(?:echte|échte|volwaardige|daadwerkelijke|oprechte) (?:inspraak|inbreng|zeggenschap|invloed|waardering|betrokkenheid)|(?:heel|erg|zeer|enorm) waardevol voor (?:jou|je|ons|onze)(?: #)?|(?:houdt?|houden)(?: (?:je|jij|we|wij))? de (?:kwaliteit|motivatie|standaard|lat|moraal) hoog|(?:kwaliteit|lat|standaard|moraal) hoog (?:te )?(?:houden|houdt|leggen)',
		context: 'vacancy',
		why: 'het is een mening over uzelf',
		ask: 'het feit erachter',
		redeemedBy: ['percent', 'number', 'date'],
		rewrite: 'In 2025 kwamen 1.800 mensen uit de buurt bij ons langs voor een voetonderzoek.',
		source: 'corpus',
	},
	{
		id: 'oog-en-hart',
		tier: 'B',
		pattern:
			'(?:zorgt?|zorgen)(?: (?:je|jij|we|wij))? voor (?:blije|tevreden) #|(?:met elkaar|samen),? voor elkaar(?= *[.,!]|$)|(?:staan|staat|zijn|werken)(?: (?:we|wij))? (?:heel |altijd )?dicht ?bij (?:onze|de) (?:klant%|inwoner%|burger%|gast%|bewoner%|leerling%)|denk(?:en|t)(?: (?:wij|we|je|jij))? (?:altijd )?vanuit (?:de|het|onze) #|geven (?:echt |veel )?om (?:onze|elkaar|je|jou|mensen)(?: #)?|(?:oog|hart) (?:te )?(?:hebben|heeft|hebt|heb) voor(?: (?:de|het|een|onze|ons|hun|je|jouw))? #(?:(?:,| en)(?: voor)?(?: (?:de|het|onze))? #)?|heb(?:ben|t)?(?: (?:we|wij|je|jij))? (?:altijd |echt |veel |een warm )?(?:oog|hart) voor(?: (?:de|het|een|onze|ons|hun|je|jouw))? #|met (?:het nodige|alle|veel|groot) respect(?: voor(?: #){1,2})?|(?:zich|je|jezelf)(?: (?:echt|altijd|snel|meteen|hier|er|bij ons)){0,2} (?:gehoord|gezien|geholpen|gewaardeerd|welkom|thuis|gesteund|begrepen)(?: (?:en|of) #)?(?: te)? voel(?:en|t)|voel(?:t|en)?(?: #){0,3}? (?:zich |je |jezelf )(?:(?:snel|meteen|direct|er|hier|bij ons|echt|altijd) ){0,2}(?:gehoord|gezien|geholpen|gewaardeerd|welkom|thuis|gesteund)|(?:wij|we) vertrouwen (?:op|in) (?:jou|je|elkaar|onze #)|tevredenheid van (?:onze|de|je|al onze) (?:klanten|gasten|opdrachtgevers|bewoners|relaties|cliënten)|(?:vorm ?ge(?:ven|eft)|vorm te geven|bouw(?:en|t)|werk(?:en|t)) (?:van|aan) een (?:inclusieve|duurzame|veilige|leefbare|sterke|gezonde|mooie|sociale|vitale|toekomstbestendige)(?: en #e)? (?:stad|wijk|gemeente|samenleving|regio|organisatie|dorp|buurt)|die (?:de |het |onze )?#(?: #)? (?:direct|écht|echt) ra(?:akt|ken)|(?:staan|staat) (?:voor, )?(?:achter en naast|naast en achter) #',
		unless:
			'(?:meet|meten|onderzoek%|peil%)(?: #){0,3} tevredenheid|(?:zich|je) (?:thuis|welkom) voelen in (?:het|de) (?:programma|techniek|materie)',
		context: 'vacancy',
		why: 'het noemt een waarde en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['percent', 'frequency', 'time'],
		rewrite: 'Wie voor 12.00 uur belt, krijgt dezelfde dag antwoord.',
		source: 'corpus',
	},
];
