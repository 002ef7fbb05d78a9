import type { Phrase } from '#lint/phrases/phrase.ts';

export const team: readonly Phrase[] = [
	{
		id: 'leuk-team',
		tier: 'A',
		pattern:
			"(?:<nice>|hechte?|familia(?:al|le)|familiaire?|jovia(?:al|le)|ondersteunende?|sympathieke?|enthousiaste?|gedreven|gemotiveerde?|betrokken|collegiale?|professionele?|gemoedelijke?|sterke?|ambitieuze?|energieke?|jonge?|superleuk|bevlogen|gepassioneerde?|informele?|jong en #|flexibele?|ondernemende?|divers|hecht en #|deskundig|talentvol|bruisende?|levendige?|slim|topteam|warme?|kundig|klein maar fijn|kleine? maar #|vrolijke?|kleine? en hechte?|betrokken en #|gezellig)…? (?:teams?|%team|club|clubje|groep collega's|ploeg|crew|afdeling|familie)|(?:team|sfeer|afdeling|club)(?:,| die| dat| is| van)(?: #){0,2}? (?:hecht|gezellig|enthousiast|gedreven|collegiaal|ambitieus|<nice>)(?: en #)?(?: collega's| professionals| mensen| specialisten)?|topteam|dreamteam|teamgevoel|wij-gevoel|saamhorigheid(?:sgevoel)?",
		unless:
			'(?:hecht|klein|betrokken|jong|leuk|fijn)e? (?:# )?team met (?:dagelijkse|wekelijkse|maandelijkse) #|(?:ervaren|jonge?|sterke?|mooie?) (?:voetbal|hockey|sport|nationale)%? ?team',
		why: 'het is een mening',
		ask: 'het aantal mensen en hun rollen',
		redeemedBy: ['headcount'],
		rewrite: 'Team van 11: 8 medewerkers, 2 senioren, 1 planner.',
		source: 'Jobfeed 2016; Preply 2023',
	},
	{
		id: 'leuke-collegas',
		tier: 'A',
		pattern:
			"(?:<nice>|enthousiaste|inspirerende|gepassioneerde|gedreven|gemotiveerde|betrokken|slimme|superslimme|bevlogen|top|behulpzame|ambitieuze|getalenteerde|energieke|hechte|collegiale|gelijkgestemde|deskundige|vakkundige|hartelijke|vriendelijke|betrouwbare|beste|professionele|kundige|talentvolle|nuchtere|aardige|creatieve|open)…? (?:collega's|collegae|mensen|professionals|vakmensen|vakgenoten|koppen|specialisten|consultants|teamleden|experts|collega|personeel|techneuten|medewerkers|groep)",
		unless: '(?:jonge|warme|ervaren|gemotiveerde|beste) mensen(?: (?:met|van|die|op|in|onder))',
		context: 'you',
		why: 'het is een mening',
		ask: 'wie je collega’s zijn en wat ze doen',
		redeemedBy: [],
		rewrite: 'Je zit naast een collega met 6 jaar ervaring, die je inwerkt.',
		source: 'corpus',
	},
	{
		id: 'goede-sfeer',
		tier: 'A',
		pattern:
			'(?:<nice>|goede|collegiale?|familiale?|familiaire?|positieve?|top|unieke?|informele?|open|huiselijke?|professionele?|relaxte|vriendelijke|no-nonsense|nuchtere|ontspannen|constructieve|hechte|inspirerende|kleinschalige|losse|sociale|jonge|dynamische|enthousiaste)…? (?:%sfeer|%klimaat|vibe|atmosfeer)|%sfeer(?: is| die|,)(?: #){0,3}? (?:goed|top|fijn|prettig|open|informeel|gezellig|ontspannen|collegiaal|uitstekend|geweldig|gemoedelijk|leuk)(?: en #)?|dagelijkse gezelligheid|gezelligheid|(?:heel |erg |super)?(?:fijn|leuk) en gezellig',
		unless: 'huiselijke sfeer|(?:romantische|kerst|warme|gezellige) (?:kerst)?sfeer in (?:huis|je)',
		context: 'you',
		why: 'het is een mening',
		ask: 'een cijfer of een gewoonte',
		redeemedBy: ['percent', 'number'],
		rewrite: 'Medewerkersonderzoek 2025: een 7,9 (82 procent vulde het in).',
		source: 'jobboost.nl',
	},
	{
		id: 'informele-cultuur',
		tier: 'A',
		pattern:
			'(?:<adv>)?informe(?:el|le)(?:…? (?:<company>|%cultuur|<team>|%sfeer|werkklimaat|karakter|setting))?|(?:laagdrempelig|ongedwongen|gemoedelijk)(?:e)? (?:en # )?(?:#e )?(?:bedrijf|organisatie|cultuur|karakter|werkomgeving)',
		unless:
			'informe(?:el|le) (?:gesprek|kennismaking%|koffie)|informele? (?:zorg%|economie|overleg|leren|brief|taal|circuit)',
		context: 'you',
		why: 'het is een mening',
		ask: 'een gewoonte',
		redeemedBy: ['time'],
		rewrite: 'Je zegt je en jij, er is geen kledingvoorschrift en om 12.30 uur lunchen we samen.',
		source: 'NU.nl 5724279; jobboost.nl',
	},
	{
		id: 'open-cultuur',
		tier: 'A',
		pattern:
			'(?:open|transparante?|veilige|inclusieve?|diverse|platte?|menselijke|collegiale|lerende|mensgerichte|no-nonsense|ondernemende|innovatieve|sterke|mooie|fijne|goede|bijzondere|unieke|prettige|gezonde|creatieve|warme|geweldige|resultaatgerichte|directe|nuchtere|professionele|leuke|technische|jonge|dynamische|familiale|gave|familiaire|ambitieuze|amicale|persoonlijke|betrokken|stimulerende|motiverende|<nice>)…? (?:%cultuur|communicatie|werksfeer|feedbackcultuur)|%cultuur(?: is| die| waarin|,)(?: #){0,4}? (?:open|informeel|fijn|prettig|direct|creatief|centraal)(?: en #)?|cultuur van (?:vertrouwen|openheid|samenwerking|#heid)|open met elkaar%?|open deuren?',
		unless:
			'(?:creatieve|technische|jonge|leuke|gave) communicatie|open ?source%?…? cultuur|(?:land|kunst|beeld|sub|jonge|diverse) ?cultuur',
		context: 'you',
		why: 'het is een mening over uzelf',
		ask: 'gedrag of een gewoonte',
		redeemedBy: ['frequency'],
		rewrite: 'Elke maand bespreken we drie fouten, zonder namen.',
		source: 'corpus',
	},
	{
		id: 'korte-lijnen',
		tier: 'A',
		pattern:
			'(?:korte?|directe)(?: en #e?)? (?:communicatie|beslissings?|hiërarchische )? ?-?lijn(?:en|tjes)|lijn(?:en|tjes)(?: zijn| die)(?: #){0,2}? (?:kort|direct)|korte communicatie|open deur%? ?-?beleid|drempel(?: #){0,2} laag|lage drempel%?|laagdrempelig(?:e)?',
		unless: 'korte lijnen(?:,|:| -| –) (?:geen|zonder) #',
		why: 'het is een cliché',
		ask: 'het aantal lagen of hoe snel er een besluit is',
		redeemedBy: ['number'],
		rewrite: 'Twee lagen tot de directeur; een besluit binnen een week.',
		source: 'corpus',
	},
	{
		id: 'platte-organisatie',
		tier: 'A',
		pattern:
			'(?:platte?|vlakke?|horizontale?)…? (?:organisatie%|%structuur|hiërarchie|cultuur|bedrijf|onderneming)|(?:geen|weinig|zonder) (?:hiërarchie|bureaucratie|poespas|gedoe|strakke hiërarchie|ego|ego.s|haantjesgedrag|stropdassen|pakken|managementlagen|kantoorpolitiek)',
		why: 'het is een cliché',
		ask: 'het aantal lagen',
		redeemedBy: ['number'],
		rewrite: '40 mensen, één laag met leidinggevenden.',
		source: 'corpus',
	},
	{
		id: 'no-nonsense',
		tier: 'A',
		pattern:
			'no[- ]?nonsense?(?:[- ](?:%mentaliteit|%cultuur|sfeer|bedrijf|aanpak|instelling|organisatie|houding))?|niet lullen maar poetsen|geen woorden maar daden|afspraak (?:nog )?(?:is )?(?:nog )?afspraak',
		why: 'het is een zelfbeeld',
		ask: 'een gewoonte',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'familiegevoel',
		tier: 'B',
		pattern:
			'(?:familiale|familiaire?|familiaal)…? (?:%sfeer|bedrijf|karakter|organisatie|omgeving|%cultuur|werkomgeving|onderneming|waarden|kmo)|(?:grote|echte|onze|één|hechte|warme|tweede)(?: grote)? (?:familie|#-familie)|familiegevoel|als een familie|een warm (?:nest|thuis|bad|welkom|onthaal)|warme? (?:nest|bad|welkom|onthaal)',
		unless:
			'(?:patiënten|gasten|klanten|bezoekers|bewoners|kinderen|leerlingen|cliënten)(?: #){0,2} een warm (?:welkom|onthaal)|een warm (?:welkom|onthaal) (?:te geven|geeft|geven)|(?:contact met|onze families|met familie)|grote familie(?:s|feest)',
		context: 'you',
		why: 'de grens tussen werk en thuis blijft vaag',
		ask: 'een feit over het bedrijf',
		redeemedBy: ['headcount', 'date'],
		rewrite: 'Familiebedrijf sinds 1965, tweede generatie, 34 mensen.',
		source: 'corpus',
	},
	{
		id: 'staat-centraal',
		tier: 'A',
		pattern:
			"(?:%heid|kwaliteit|klant|klanten|mens|mensen|medewerkers?|plezier|vertrouwen|samenwerk%|veiligheid|service|innovatie|ontwikkeling|teamwork|cliënt|patiënt|gast|bewoner|werkplezier|welzijn|respect|passie|groei|zelfsturing|collega's|elkaar|#)(?:,? #){0,4}? (?:centraal (?:staat|staan|stelt|stellen|zet|zetten|te stellen)|(?:staat|staan)(?: (?:bij|voor) (?:ons|#))? (?:altijd )?(?:centraal|voorop|op (?:één|de eerste plaats|de eerste plek|nummer één|1)))|sta(?:at|an)(?: #){0,6}? (?:centraal|voorop)|voorop staa?n?t?|(?:stelt|stellen|zetten|zet)(?: #){0,4}? (?:centraal|voorop|op (?:één|de eerste plaats))|hoog in het vaandel|(?:in|zit in) ons dna|in ons dna|hoog op de agenda|(?:gedreven door|onze) (?:kern)?waarden(?: #){0,1}|(?:hechten|hecht)(?: #){0,4}? (?:waarde|belang) aan(?: #){1,3}|belangrijk speerpunt|speerpunt",
		unless:
			'(?:digitalisering|automatisering|scrum|agile|data|lean)(?: #){0,3} centraal|staat (?:digitalisering|automatisering) centraal|(?:waarde|belang) aan (?:de )?(?:security|beveiliging|toegankelijkheid|performance|testbaarheid)|(?:beeld|knop|tekst|kaart|menu|logo|plein|verhaal|vraag|thema|begrip|onderwerp|boek|film|zaak)(?: #){0,4}? centraal|gecentraliseerd',
		context: 'you',
		why: 'het noemt een waarde en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['amount', 'frequency'],
		rewrite: 'Bij twijfel beslissen we voor de klant, tot € 100.',
		source: 'corpus',
	},
	{
		id: 'plezier',
		tier: 'B',
		pattern:
			'work hard(?:,? ?(?:and |&|en)? ?play hard(?:er)?)?|(?:werk|speel)?plezier(?: (?:in|hebt|beleeft|en|haalt)(?: #){1,3})?|(?<!met )veel plezier|(?:lol|fun)(?: (?:in|hebben|en|op)(?: #){0,3})?|(?:hard (?:gewerkt|werken)(?: #){0,6} (?:gelachen|plezier|ontspanning))|(?:vieren|delen)(?: #){0,2} successen|successen (?:te )?(?:vieren|behalen)|in voor (?:een )?(?:grap%|gezelligheid)|gelachen',
		unless:
			'met plezier(?: (?:beantwoord%|help%|te woord))?|(?:beantwoord%|helpen)(?: #){0,3} met plezier',
		context: 'you',
		why: 'het zegt niets over het werk',
		ask: 'wat jullie samen doen en hoe vaak',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'borrels',
		tier: 'C',
		pattern:
			'(?:%borrels?|vrijmibo|(?:team|bedrijfs|personeels)(?:uitjes|uitstapjes|feestjes|feesten|uitje|feest)|teambuilding%|pingpong%|tafeltennis%)',
		why: 'het is geen arbeidsvoorwaarde',
		ask: 'hoe vaak het is en of je vrij bent om te komen',
		redeemedBy: ['frequency'],
		rewrite: 'Vier uitjes per jaar, onder werktijd; je bent vrij om te komen.',
		source: 'corpus',
	},
	{
		id: 'leuke-uitjes',
		tier: 'B',
		pattern:
			"(?:leuke|gezellige|regelmatige?|bruisende|verrassende|toffe|spetterende|gave|legendarische|fantastische|onvergetelijke|geregeld|ontspannen|af en toe|diverse|jaarlijkse en #|maandelijkse en #)(?: (?:en )?#e?)?(?: bedrijfs-? en)? (?:%borrels?|vrijmibo(?:'s)?|%uitjes?|uitstapjes|%feest(?:jes|en)?|(?:team|personeels|bedrijfs|sociale)? ?-?(?:activiteiten|events?|evenementen)|teambuilding%|etentjes|wintersport)",
		context: 'you',
		why: 'wat er gebeurt en hoe vaak, staat er niet',
		ask: 'wat er is, hoe vaak en of je vrij bent om te komen',
		redeemedBy: ['frequency', 'number', 'list'],
		rewrite: 'Vier uitjes per jaar, onder werktijd; je bent vrij om te komen.',
		source: 'corpus',
	},
	{
		id: 'diversiteit',
		tier: 'B',
		pattern:
			'diversiteit(?: en (?:inclusie|inclusiviteit))?|inclusi(?:ef|eve)…? (?:%cultuur|organisatie|%omgeving|werkgever|werkplek|bedrijf|team)|inclusiviteit|iedereen (?:is )?(?:welkom|zich(?: #){0,4}? (?:voelt|thuis voelt|welkom voelt))|jezelf (?:kunt |mag |kan |te )?(?:zijn|kunt zijn|kan zijn)|thuis(?: zal)? (?:voelt|voelen|voel)|welkom (?:voelt|voelen)|voelt? (?:je|jij|zich)(?: #){0,3}? (?:thuis|welkom|gewaardeerd)(?: #){0,3}?',
		unless:
			'voel(?:t)? (?:je|jij)(?: (?:je|helemaal|echt)){0,2} thuis (?:bij|in een [a-z]+e omgeving[?])|iedereen is welkom,? (?:ongeacht|ook)(?: #){0,3}|thuis voelen in (?:#)|(?:bio)diversiteit (?:in|van) (?:de|het) (?:natuur|landschap|gebied)',
		context: 'you',
		mayBeAim: true,
		why: 'het is een standaardzin',
		ask: 'een maatregel',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Je krijgt de vragen vooraf; twee mensen beoordelen je met dezelfde lijst.',
		source: 'corpus',
	},
	{
		id: 'menselijk-kapitaal',
		tier: 'A',
		pattern:
			"(?:belangrijkste|grootste) (?:kapitaal|kracht|troef|goed)|ons kapitaal|kwaliteit van onze mensen|onze mensen (?:zijn|maken|staan)(?: #){0,3}|waardering voor(?: #){1,3}|(?:waardering|respect|betrokkenheid|aandacht|vertrouwen|oog)(?:,? (?:voor|en|&) )(?:elkaar|betrokkenheid|waardering|respect|persoonlijke aandacht|vertrouwen|je collega's)|persoonlijke (?:aandacht|betrokkenheid|benadering)|(?:betrokkenheid|passie|vertrouwen|kwaliteit) is groot|(?:altijd|staan|staat|staan altijd|sta|graag)(?: #){0,3}? (?:voor elkaar klaar|klaar om(?: #){0,2} te helpen|bereid om te helpen|bereid (?:om )?(?:elkaar )?te helpen|voor elkaar)|elkaar (?:te )?(?:helpen|versterk%|ondersteun%|inspire%|steun%)|samen (?:staan we|zijn we|maken we|bouwen we|komen we|gaan we)(?: #){0,3}|goede (?:zorg|zorgen) voor(?: #){1,2}",
		unless: 'samen maken (?:we|wij) deel uit|waardering voor(?: #){0,3} (?:woning|pand|aandelen)',
		context: 'you',
		why: 'het is een slogan',
		ask: 'een cijfer, zoals het verloop',
		redeemedBy: ['percent', 'number'],
		rewrite: 'Verloop in 2025: 9 procent; collega’s zijn gemiddeld 6 jaar in dienst.',
		source: 'corpus',
	},
	{
		id: 'er-niet-alleen-voor',
		tier: 'B',
		pattern:
			"(?:er is|is er) (?:altijd |steeds )(?:wel )?(?:iemand|een collega) die (?:je|jou) #|(?:kunt|kan|kun) (?:je |jij )?altijd (?:bij|op) (?:je|onze|jouw|elkaar|ons)(?: (?:collega's|leidinggevende|teamleider|team))? (?:terecht|terugvallen|rekenen|bouwen)|(?:staat?|sta)(?: (?:je|jij))? er (?:hier |bij ons |dus |echt |daarbij |zeker )?(?:nooit|niet|nergens) alleen voor|(?:bereikbare|benaderbare|toegankelijke) (?:collega's|leidinggevende%)|(?:collega's|mensen|%vakmensen|professionals|team|experts|specialisten),? die (?:(?:hun|graag|jou|je|met|elkaar|willen|de|alle) ){0,6}?kennis(?: (?:en|graag|met|jou|je|willen|ervaring|elkaar)){0,6} delen|(?:team|collega's|leidinggevende|werkgever) (?:dat|die) (?:graag |altijd )?met je mee ?(?:te )?denk(?:t|en)|(?:collega's|leidinggevende|teamleider|team) (?:zijn|is|staan|staat) (?:altijd |steeds )?(?:dichtbij|benaderbaar|om je heen|achter je)",
		context: 'vacancy',
		why: 'iedere werkgever belooft het',
		ask: 'wie je helpt en wanneer',
		redeemedBy: ['headcount', 'time', 'frequency'],
		rewrite: 'Elke dag van 8.00 tot 18.00 uur is een senior telefonisch bereikbaar.',
		source: 'corpus',
	},
];
