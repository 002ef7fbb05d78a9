import type { Phrase } from '#lint/phrases/phrase.ts';

export const workingStyle: readonly Phrase[] = [
	{
		id: 'hands-on',
		tier: 'B',
		pattern:
			'(?:<adv>)?hands-?[ -]?on(?:…? (?:%instelling|mentaliteit|aanpak|houding|<person>|karakter))?|handen uit de mouwen(?: te)?(?: steken)?|van aanpakken(?: weet| houdt)?|pakt? (?:graag )?aan|weet van (?:aanpakken|doorpakken|wanten)|aanpakt|aanpakken',
		unless: 'hands-?[ -]?on (?:training%|workshop%|ervaring|experience|kennis|cursus%|labs?)',
		context: 'you',
		why: 'het niveau blijft onduidelijk',
		ask: 'hoeveel je zelf doet en hoeveel je leidt',
		redeemedBy: ['percent'],
		rewrite: '70 procent eigen zaken, 30 procent collega’s begeleiden.',
		source: 'werf-en.nl 2020-01-13; VDAB 2007',
	},
	{
		id: 'zelfstandig',
		tier: 'B',
		pattern:
			'(?:<adv>)?(?:zelfstandig|autonoom|zelfredzaam|zelfsturend|zelfstandige)(?: (?:bent|ingesteld|en(?: #){1,2}|kunt? werken|kan werken|kunnen werken|te werken|te werk|werkt|werken|werkend|als(?: #){1,3}|in te #|opereert|functioneren))?|(?:grote mate van |veel )?zelfstandigheid|goed (?:alleen|zelfstandig)(?: #){0,2} werken',
		unless:
			'zelfstandige? (?:statuut|ondernem%|%verple%|%partners?|%monteur|aan #)|werkt?(?: je| jij)? zelfstandig,? (?:maar|waar)|zelfstandig of samen met|balans tussen(?: #){1,3}[ /]autonoom werken|zelfstandige? (?:%verpleegkundige|%verpleger|verzorgende|gevestigd%|huisarts|%arts|kinesist%|apotheker|professional|chauffeur)|zelfstandig (?:je|jouw|een|onze) (?:eigen )?#|zelfstandig werken (?:op|aan|in|met) (?:de|het) (?!team)#|zelfstandig (?:kunnen |kunt |kan |te )?(?!werken|kunnen|kunt|denken|handelen)%en(?: van| en)?|zelfstandig en # je|zelfstandig(?:e|en)? (?:ondernemer|zonder personeel|opmaken|opstellen|montage|aan de slag|naamwoord|beroeps%|wonen|woon%)%?|als zelfstandige|(?:kok|verzorgende|verpleegkundige)?,? ?zelfstandig werkend%? (?:kok|verzorgende)',
		context: 'candidate',
		why: 'het kan ook betekenen dat niemand helpt',
		ask: 'wie je helpt en wanneer',
		redeemedBy: ['person', 'time'],
		rewrite: 'Je werkt alleen op locatie; een senior is altijd per telefoon bereikbaar.',
		source: 'NU.nl 6246350',
	},
	{
		id: 'zelfstandig-en-in-team',
		tier: 'B',
		pattern:
			'zelfstandig(?:e)?(?:,? #){0,6}? (?:in )?(?:een )?team(?:verband)?|team(?:verband|player|speler)?(?:,? #){0,6}? zelfstandig(?: #){0,2}? ?(?:werken|werkt)?|(?:werken|werkt|samenwerken|functioneren)(?: #){0,3}? in (?:nauw )?teamverband|in (?:nauw )?teamverband (?:te )?(?:kunnen )?werken|(?:werkt|werken) graag (?:samen|in (?:een )?team(?:verband)?)',
		context: 'you',
		why: 'het dekt alles en zegt niets',
		ask: 'hoeveel je alleen doet en hoeveel samen',
		redeemedBy: ['hours', 'percent'],
		rewrite: '4 uur per dag alleen aan de lijn, 1 uur samen overleg.',
		source: 'corpus',
	},
	{
		id: 'teamspeler',
		tier: 'A',
		pattern:
			'(?:<adv>)?(?:echte |goede |sterke )?team ?-?(?:player|speler|worker|werker|spirit|geest|mens)s?|(?:collegiale|teamgerichte|coöperatieve) (?:instelling|houding|mentaliteit)|teamgericht%|samenwerkingsgericht%',
		why: 'het is niet te meten',
		ask: 'hoe je samenwerkt',
		redeemedBy: ['situation'],
		rewrite: 'Je neemt een gesprek over als een collega vastloopt.',
		source: 'Trouw; Metro 2022-08',
	},
	{
		id: 'houdt-van-samenwerken',
		tier: 'A',
		pattern:
			"(?:houd?t?|hou)(?: je)? (?:ervan om |van )(?:te )?(?:#e? )?(?:samen ?(?:te )?werk%)|werkt? graag (?:samen|met (?:mensen|anderen))|graag samen ?werkt?|(?:goed|prettig|graag|makkelijk|nauw|effectief|vlot) (?:kunt |kan |kunnen |in )?samen ?(?:te )?werken|samenwerken (?:zit|is|gaat|staat|kun)(?: #){1,4}|klaar voor (?:elkaar|een ander|(?:je |onze |jouw )?(?:#e )?(?:collega's|anderen|team))|(?:voor|met) elkaar klaar%?|een echt team|(?:sterke|fijne|prettige|hechte) samenwerking",
		unless:
			'nauw samen ?werken met (?!(?:je|jouw|onze|leuke|fijne|de) collega|mensen|anderen)#|(?:hechte|sterke|fijne|prettige) samenwerking met (?:de|het|een)(?! team| collega| klant)|graag samen ?werkt? met zowel',
		context: 'you',
		why: 'dat doet iedereen',
		ask: 'met wie en wanneer',
		redeemedBy: ['headcount', 'frequency'],
		rewrite: 'Je werkt in tweetallen aan de chat.',
		source: 'corpus',
	},
	{
		id: 'resultaatgericht',
		tier: 'A',
		pattern:
			'(?:<adv>)?(?:resultaat|doel|target)(?:en)? ?-?(?:gerichte?|gedreven|gerichtheid|georiënteerd%|bewuste?)(?:…? (?:<person>|%instelling|%houding|mentaliteit|te werk))?',
		unless:
			'doelgericht (?:zoeken|filteren)|(?:gaat?|omgaan) doelgericht om met|doelgerichte (?!%(?:houding|instelling|mentaliteit|aanpak)|en )[a-z]+(?:ing|ie|en)(?![a-z])',
		context: 'you',
		why: 'het doel ontbreekt',
		ask: 'het doel',
		redeemedBy: ['percent', 'number'],
		rewrite: '80 procent van de vragen lossen we in één gesprek op.',
		source: 'corpus',
	},
	{
		id: 'oplossingsgericht',
		tier: 'A',
		pattern:
			'(?:<adv>)?oplossings ?-?gericht(?:e|heid)?(?:…? (?:<person>|%instelling|%houding|mentaliteit|te werk))?|denk(?:en|t)?(?: graag| altijd| je| jij| we| wij)? in (?:oplossingen|mogelijkheden|kansen)|probleemoplossend%(?: (?:vermogen|denken|ingesteld))?|oplossingen (?:te )?denken',
		context: 'you',
		why: 'dat vraagt elke werkgever',
		ask: 'gedrag',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Je biedt de klant altijd twee mogelijkheden aan.',
		source: 'corpus',
	},
	{
		id: 'stressbestendig',
		tier: 'A',
		pattern:
			'(?:<adv>)?stress ?-?(?:bestendig%|bestand|resistent%)|(?:hoofd|rust)(?: #){0,2}? koel(?: #){0,3}|hoofd koel(?: #){0,2}|(?:goed |prima )?(?:onder|tegen) (?:hoge |tijds|een beetje |een |werk)?(?:druk|werkdruk|stress|stootje)(?: kunt| kan)?(?: werken| presteren| kunnen| goed)?',
		unless: 'onder druk (?:van|staat|komt|gezet|zetten)|onder hoge druk|tegen (?:de )?druk',
		context: 'candidate',
		why: 'het verhult hoe druk het is',
		ask: 'de pieken in een getal en wie dan helpt',
		redeemedBy: ['number', 'frequency'],
		fields: ['workload'],
		rewrite: 'Bij een storing wachten er 20 bellers; dan springt het hele team bij.',
		source: 'Indeed 2019; NRC 2022-10-04; VDAB 2007; jobboost.nl',
	},
	{
		id: 'multitasken',
		tier: 'B',
		unless:
			'houdt? (?:je |jij )?(?:het )?overzicht, (?:#t|stuur|bewaak|plan|regel|maak) (?:je )?(?:de|het|onze|alle) #|overzicht(?: (?:te )?(?:houden|behouden|bewaren))? (?:over|van|op) (?!strategi|taken|rollen|niveaus|werkzaamheden|(?:verschillende|diverse|meerdere|uiteenlopende) #)(?:onze |de |het )?#',
		pattern:
			'multi ?-?task%|ballen(?: #){0,3} (?:hoog|in de lucht)(?: te)?(?: houden)?|snel(?: #){0,3}? (?:kunnen |kunt |kan |te )?schakel(?:en|t|end)|schakelt?(?: jij| je)?(?: #){0,1} (?:snel|moeiteloos|makkelijk|gemakkelijk|vlot|soepel)|(?:kan|kunt|kunnen|goed|weet) (?:snel|goed|makkelijk|vlot|te) (?:kunnen )?schakelen(?: (?:tussen|met)(?: #){1,3})?|prioriteiten (?:te )?stell?en|prioriteiten stelt|stelt?(?: (?:je|jij|zelf))* (?:de )?(?:juiste )?prioriteiten|overzicht (?:te )?(?:behouden|bewaren|bewaart|behoudt|houden|houdt)|(?:behoudt?|bewaart?|houdt?) (?:je |jij |ook |dan |altijd |het |makkelijk )*overzicht',
		context: 'you',
		why: 'het verhult hoe druk het is',
		ask: 'hoeveel dingen er tegelijk komen',
		redeemedBy: ['number'],
		fields: ['workload'],
		rewrite: 'Twee chats tegelijk, nooit naast een telefoongesprek.',
		source: 'corpus',
	},
	{
		id: 'nauwkeurig',
		tier: 'B',
		pattern:
			'(?:<adv>)?(?:nauwkeurige?|accurate?|accuraat|secure?|secuur|nauwgezette?|nauwgezet|punctueel|punctuele|stipte?|zorgvuldige?|precieze|ordelijke?|gedisciplineerde?)(?:…? (?:<person>|%houding|instelling|te werk|werkwijze|werkhouding|werken|werkt))?|(?:nauwkeurigheid|zorgvuldigheid|stiptheid|discipline|accuratesse)',
		unless:
			'(?:zorgvuldig|nauwkeurig|precies|secuur|stipt) (?:kunnen |te )?(?!werken|zijn|kunnen|handelen)(?:%en|%gaan|doen|zien)(?: van| met)?|(?:zorgvuldig|nauwkeurig|precies) gemeten',
		context: 'candidate',
		mayBeAim: true,
		why: 'de norm ontbreekt',
		ask: 'hoeveel fouten er mogen zijn',
		redeemedBy: ['percent', 'number'],
		rewrite: 'Hooguit 1 fout per 200 ingevoerde orders.',
		source: 'corpus',
	},
	{
		id: 'gestructureerd',
		tier: 'B',
		pattern:
			'(?:<adv>)?(?:gestructureerde?|planmatige?|georganiseerde?|procesmatige?|systematische?|methodische?|efficiënte?|doelmatige?)(?:…? (?:<person>|%houding|instelling|te werk|werkwijze|manier van werken|werken|werkt|bent|aanpak))?|(?:organisatietalent|organisatorisch(?:e)? (?:sterk|talent|vermogen|vaardigheden|skills)|(?:goed|sterk) in organiseren|goede planner|planningsvaardigheden|goed (?:kunt |kan |kunnen )?(?:plannen|organiseren)(?: en #)?)|houd?t?(?: je| jij)? van (?:overzicht|structuur|orde)|zin voor (?:orde|structuur|nauwkeurigheid|detail|verantwoordelijkheid|organisatie|#)',
		unless:
			'(?:planmatige?|systematische?|methodische?) (?:%onderhoud|%schilderwerk|%inspecties?|%vervanging|%beheer|(?:#- |buiten-? |groot )(?:en )?#)|efficiënte? (?:%beheer|inzet|gebruik|indeling) ?(?:van|,)?|efficiënt werken met (?:hun|de|het)|(?:gestructureerd|planmatig|efficiënt|systematisch) (?!werken|zijn|kunnen|handelen|denken)%en(?: van)?|(?:wordt|worden|is|zijn|was|werd)(?: #){0,2} georganiseerde?|georganiseerde (?:misdaad|reis|activiteit%)|gestructureerde? data|gestructureerde (?:interviews?|gesprek%|lijst%)',
		context: 'candidate',
		why: 'de norm ontbreekt',
		ask: 'het systeem of de afspraak',
		redeemedBy: ['system', 'number', 'frequency', 'situation'],
		rewrite: 'Je werkt met een takenlijst in Planner; elk dossier is dezelfde dag bijgewerkt.',
		source: 'corpus',
	},
	{
		id: 'flexibel',
		tier: 'B',
		pattern:
			'(?:<adv>)?flexibel(?: (?:bent|en(?: #){1,2}|in te stellen|opstelt|opstellen))?|flexibele (?:instelling|houding|inzet|medewerker|collega|persoon|mindset|werkhouding|opstelling|aanpak|geest)|(?:grote |jouw |je |de nodige |enige |veel |een flinke dosis )?flexibiliteit',
		unless:
			"contract:? \\|? ?flexibel|flexibele inzet(?= \\()|je flexibel(?: #){0,4} verplaats%|flexibel in beschikbaarheid|flexibel[.:,;]? (?:want )?(?:je|jij) (?:kiest|bepaalt|deelt|hebt geen vast%)|flexibele?(?: in)?(?: (?:instelling|inzet|beschikbaarheid))?[:,;]? ?[–—-]?[ ]?(?:full-?time|part-?time|voltijds|deeltijds|ochtend|overdag|’s|doordeweeks)|flexibel[.:,;]? geen vaste? #|flexibel (?:rooster|werkrooster|werkschema),? (?:inclusief|met|ook)|flexibel (?:werken|thuis|in te delen|inzetbaar|inplannen|in te richten|roosteren)|flexibele (?:uren|werktijden|tijden)|flexibiliteit(?: '?#){0,6}? (?:weekend%|avond%|feestdagen|nacht%)|flexibiliteit van (?:het|de) (?:systeem|taal|platform)",
		context: 'candidate',
		why: 'voor wie en waarvoor, staat er niet',
		ask: 'de dagen, de tijden en de grens',
		redeemedBy: ['days', 'time', 'number'],
		fields: ['roster'],
		rewrite: 'Eén weekenddienst per vier weken; het rooster is drie weken vooraf bekend.',
		source: 'Jobfeed 2016; Indeed 2019; NRC 2020-03-10; VDAB 2007',
	},
	{
		id: 'helikopterview',
		tier: 'B',
		pattern:
			'helikopter ?-?(?:view|blik|visie)|totaalplaatje|(?:een |hebt |met |heb je )?(?:scherp |goed )?oog (?:voor|op) (?:detail%?|kwaliteit|de klant|mens%?|elkaar|kansen|de details|esthetiek|design|vormgeving)|scherpe? (?:blik|oog)|kritische? (?:blik|houding|geest|instelling|denker|ingesteld)(?: op(?: #){1,3})?|(?:kijkt?|denkt?) (?:je |jij )?(?:graag |altijd |actief )?(?:kritisch|vooruit|proactief|strategisch|conceptueel)(?: mee)?(?: (?:over|naar|met)(?: #){1,3})?|kritisch(?: naar(?: #){1,3}| denk%)|(?:kritisch|analytisch|strategisch|conceptueel) denkvermogen|(?:verder|breder) (?:kijkt|denkt|te kijken)(?: dan(?: #){1,4})?|kijk(?:en|t)? (?:we |wij )?(?:verder|vooruit)(?: dan(?: #){1,4})?',
		unless:
			'(?:scherpe? oog|scherpe? blik) (?:voor|op) (?!detail|kwaliteit|mens|klant|kansen|elkaar|de |het |wat |je )#|oog op (?:de )?(?:bal|toekomst)|plaatje van',
		context: 'you',
		why: 'het is niet te meten',
		ask: 'wat je controleert',
		redeemedBy: ['situation', 'list'],
		rewrite: 'Je controleert naam, IBAN en bedrag vóór verzending.',
		source: 'corpus',
	},
	{
		id: 'analytisch',
		tier: 'B',
		pattern:
			'(?:<adv>)?analytische?(?: (?:sterk|ingesteld|vermogen|denk%|vaardig%|onderlegd|aangelegd|skills|geest|blik|inzicht|en(?: #){1,2}))?(?: vermogen)?|logisch (?:denk%|redeneren)',
		unless: 'analytische? (?:chemie|scheikunde|meetkunde|wiskunde|laborator%|cookies|filosofie)',
		context: 'candidate',
		why: 'waarmee je wat uitzoekt, staat er niet',
		ask: 'de taak en het gereedschap',
		redeemedBy: ['system', 'number', 'situation'],
		rewrite: 'Je haalt vragen die terugkomen uit een export van 20.000 regels in Excel.',
		source: 'corpus',
	},
	{
		id: 'analytisch-vermogen',
		tier: 'B',
		pattern:
			'(?:scherpe?|sterke?|goede?|uitstekende?|groot|grote|jouw|je)(?: #e?)? (?:analytische?|strategische?|conceptuele?|probleemoplossende?|oplossende?|commerciële?|creatieve?|organisatorische?|leidinggevende)(?: en #)? (?:vermogen|vermogens|geest|blik|talent(?:en)?|inzicht|kwaliteiten|capaciteiten|denkvermogen|vaardigheden)|(?:analytisch|strategisch|conceptueel)(?: en #)? (?:sterk|vermogen|denkvermogen|denkniveau|inzicht|onderlegd)',
		context: 'you',
		why: 'waarmee je wat uitzoekt, staat er niet',
		ask: 'de taak en het gereedschap',
		redeemedBy: ['system', 'number', 'situation'],
		rewrite: 'Je haalt vragen die terugkomen uit een export van 20.000 regels in Excel.',
		source: 'corpus',
	},
	{
		id: 'creatief',
		tier: 'B',
		pattern:
			'(?:<adv>)?creatie(?:f|ve)(?: (?:bent|ingesteld|en(?: #){1,2}|denk%|talent|brein|geest|inzicht))?(?:…? (?:<person>|<team>|<people>|duizendpoot|geest|oplossingen|mindset))?|creativiteit',
		unless:
			'creatieve activiteiten|creatieve (?:voorstel%|invulling|ontwerpen|opdrachten|teksten) (?:voor|aan|van|bij)|creatieve voorstellen|creatie(?:f|ve) (?:en technische? )?(?:vakken|uitingen|middelen|verbetering%|vertaal%|werk|bezig|bureau|vak|sector|industrie|campagne%|therap%|directeur|director|partner|concept%|proces%|technologie%)',
		context: 'candidate',
		why: 'wat je maakt, staat er niet',
		ask: 'wat je maakt en hoeveel',
		redeemedBy: ['frequency', 'number'],
		rewrite: 'Je maakt twee uitlegfilmpjes per maand.',
		source: 'Jobfeed 2016; Trouw',
	},
	{
		id: 'out-of-the-box',
		tier: 'A',
		pattern:
			'(?:graag )?out[- ]of[- ]the[- ]box(?:[- ](?:denk%|te denken))?|buiten de (?:gebaande paden|lijntjes|kaders|box)(?: #)?|(?:nieuwe|frisse) (?:blik|wind|ideeën|kijk)(?: op(?: #){1,2})?',
		context: 'you',
		why: 'het is een cliché',
		ask: 'een voorbeeld van wat je bedacht wilt hebben',
		redeemedBy: ['situation'],
		rewrite: 'Je bedenkt hoe we zonder wachtrij kunnen terugbellen.',
		source: 'Metro 2022-08; Trouw',
	},
	{
		id: 'pragmatisch',
		tier: 'A',
		pattern:
			'(?:<adv>)?(?:pragmatische?|nuchtere?|praktisch ingestelde?|daadkrachtige?|besluitvaardige?|slagvaardige?|doortastende?|assertieve?|assertief|zelfverzekerde?|overtuigende?|diplomatische?|vasthoudende?|fanatieke?|volhardende?)(?: (?:en(?: #){1,2}|bent|ingesteld))?(?:…? (?:<person>|<people>|%instelling|%houding|aanpak|mentaliteit|cultuur))?|daadkracht|besluitvaardigheid|overtuigingskracht|slagkracht|assertiviteit|doortastendheid|nuchterheid',
		unless: 'overtuigende? (?:bewijs|argument%|meerderheid)',
		context: 'candidate',
		why: 'het is een oordeel over je karakter',
		ask: 'een besluit dat je neemt',
		redeemedBy: ['amount', 'situation'],
		rewrite: 'Je kent zelf coulance toe tot € 250.',
		source: 'Metro 2022-08',
	},
	{
		id: 'vermogen-om',
		tier: 'A',
		pattern:
			'(?:het )?vermogen om(?: #){1,4}|geen (?:moeite|probleem) met(?: #){1,3}|gaat je (?:goed|makkelijk|gemakkelijk) af|draait? (?:jij |je )?je hand niet (?:voor )?om%?|weinig geheimen voor je|goed(?:e)? (?:mensenkennis|in je vel|uit de voeten)(?: #){0,3}',
		context: 'candidate',
		why: 'het is een omweg',
		ask: 'het werkwoord: wat je doet',
		redeemedBy: ['number', 'situation'],
		rewrite: 'Je plant je eigen dag.',
		source: 'corpus',
	},
];
