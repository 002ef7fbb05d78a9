import type { Phrase } from '#lint/phrases/phrase.ts';

export const promises: readonly Phrase[] = [
	{
		id: 'veel-van-iets',
		tier: 'B',
		pattern:
			'(?:heel veel|heel wat|enorm veel|zeer veel|veel|volop|alle|genoeg|voldoende|grote|een grote mate van|hoge mate van|mate van|de nodige|maximale|meer dan genoeg|ruime|ontzettend veel|een flinke dosis|een gezonde dosis|een dosis|bakken|een hoop|tonnen|een berg) (?:eigen |persoonlijke |leuke |interessante )?(?:<abstract>)(?:(?:,| en| &) (?:<abstract>)){0,2}(?: (?:in|om|voor|op|tot)(?: #){1,3})?',
		unless:
			'(?:alle|veel|voldoende|de nodige|genoeg) (?:mogelijkheden|ruimte|kansen|energie|aandacht|steun|ontwikkeling|ontwikkelingen|support|expertise|respect) (?:van|in|op) (?:de|het|een) (?:#)|alle respect|(?:besteed|besteedt|schenk|schenkt|geef|geeft|heb|hebt)(?: #){0,3}? (?:veel|alle|voldoende|de nodige) aandacht',
		context: 'vacancy',
		why: 'hoeveel dat is, staat er niet',
		ask: 'wat je zelf beslist of krijgt, met een getal',
		redeemedBy: ['amount', 'hours', 'percent', 'situation'],
		rewrite: 'Je beslist zelf over tegoeden tot € 150.',
		source: 'corpus',
	},
	{
		id: 'ruimte-om',
		tier: 'B',
		pattern:
			'(?:ruimte|vrijheid|vertrouwen) (?:om|voor)(?:,? #){0,8}? (?:te #|ontwikkeling|groei|initiatie(?:f|ven)|ideeën|creativiteit|ondernemerschap|humor|ontspanning|plezier|gezelligheid|innovatie|verdieping|inbreng|verbetering|talent|vernieuwing|balans|maatwerk|experiment%|verandering|persoonlijk%|eigen #|jou|jouw #|jezelf)|ruimte (?:jouw|je|jezelf) #',
		unless:
			'ruimte (?:om|voor) (?:een |de |het )?(?:auto|fiets|opslag|voorraad|parkeren|bezoek|kinderen)%?',
		context: 'vacancy',
		why: 'hoeveel ruimte dat is, staat er niet',
		ask: 'de uren, het geld of wat je zelf mag beslissen',
		redeemedBy: ['amount', 'hours', 'situation', 'diploma'],
		rewrite: 'Elke vrijdagmiddag besteed je 2 uur aan een eigen idee.',
		source: 'corpus',
	},
	{
		id: 'de-kans-krijgen',
		tier: 'B',
		pattern:
			'(?:bieden|biedt|geven|geeft)(?: #){0,3}? (?:de |dé |alle |volop |een |jouw |deze |je |een unieke )?(?:kans|kansen|verantwoordelijkheid|zelfstandigheid|waardering|gelegenheid)(?: (?:om|en|voor)(?: #){1,3})?|(?:de|alle|volop|een|dé) (?:kans|kansen|gelegenheid) om(?: (?:echt|direct|jezelf|je|zelf|verder|hier|iets|het|te|mee|actief)){0,3} (?:te )?(?:(?:verder )?(?:groeien|ontwikkelen|ontplooien|leren|schitteren|stralen|bewijzen|bij te drag%|bijdrag%|maken|betekenen|laten zien)|verschil|jezelf)(?: #){0,3}|mogelijkhe(?:id|den) (?:om|tot|voor)(?: #){0,4}? (?:%ontwikkel%|groei%|leren|%ontplooi%|%scholing|cursussen|trainingen|opleiding(?:en)?|specialis%|verdiep%|door te groeien)',
		unless:
			'(?:kans|kansen|gelegenheid) om %(?:opleiding|training|cursus|diploma|certifica|examen)[a-z]*|verantwoordelijkheid (?:over|voor) (?:de|het|één|een|onze|jouw|je|alle|twee|drie|vier|\\d#?)(?: #)?|gelegenheid om vragen(?: #){0,2}|(?:kans|kansen|gelegenheid|mogelijkheid) om (?:de|het|een) (?!team|beste)#(?: #){0,5}? te leren%?(?: #)?',
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'de taak, de opleiding of het besluit dat bij je komt te liggen',
		redeemedBy: ['amount', 'hours', 'diploma', 'role', 'days'],
		fields: ['training', 'growth'],
		rewrite: 'Na 3 maanden plan je zelf de diensten van 12 mensen.',
		source: 'corpus',
	},
	{
		id: 'voldoening',
		tier: 'B',
		pattern:
			'(?:haalt?|geeft|krijgt?|halen|vindt|veel|uit)(?: #){0,4}? voldoening|voldoening (?:uit|van)(?: #){1,2}|(?:krijgt?|geeft|krijg) (?:jij |je )?(?:een |er een )?kick(?: van)?|(?:blij|gelukkig) van word(?:t|en)?|(?:blij|gelukkig) wordt van (?!een |het feit)#|werkgeluk|werkplezier|(?:met|veel|heb je|hebt) plezier(?: (?:in|aan|uit)(?: #){1,3})?|zin in(?: een)? (?:nieuwe|leuke|mooie|avontuur)(?: #)?',
		unless:
			'voldoening uit (?!(?:je|jouw|het|ons|onze|hun|werken|mensen)(?![a-z]))#|(?:lager%|motor%|machine|kabel%|leiding%|oven|water)(?: #){0,1}? warm word%|(?:beantwoord%|help%)(?: #){0,3}? met plezier|met plezier (?:je|jouw|uw|te woord|beantwoord%|help%)',
		context: 'vacancy',
		why: 'het gaat over een stemming',
		ask: 'wat je doet op een dag',
		redeemedBy: ['situation'],
		rewrite: 'Je helpt per dag 20 mensen met hun nota.',
		source: 'corpus',
	},
	{
		id: 'bijdragen',
		tier: 'B',
		pattern:
			'(?:je |jouw |een )?steentje(?: #){0,3}? (?:bij|bijdragen|bijdraagt|bij te dragen)|(?:bijdragen|bijdraagt|draagt?(?: #){0,4}? bij|bij te dragen|bijdrage) aan(?! de ontwikkeling van (?:nieuwe|een|software|producten|onze (?:producten|formules|website|websites|software|app|diensten)))(?: #){0,4}? (?:toekomst|samenleving|maatschappij|wereld|missie|ambities?|doelen|doelstellingen|welzijn|geluk|sfeer|professionalisering|innovatie|kwaliteit|verduurzaming|leefbaarheid|transformatie|%transitie|vernieuwing|imago|vooruitgang|verbetering|beleving|resultaten|organisatie)|(?:grote|veel|directe|echt|duidelijke|jouw) invloed(?: op(?: #){1,3})?|invloed op (?:je|jouw)(?: eigen)? #|(?:stempel|handtekening)(?: #){0,3}? (?:drukken|zetten)|op de kaart(?: te)? zetten|vorm (?:te )?geven aan (?:de|je|jouw|onze) (?:toekomst|eigen|functie|rol)(?: #)?|iets (?:kunt |kan |wilt |wil |te )betekenen|van betekenis (?:bent|zijn|te zijn)|waar (?:jouw|je) kracht(?:en)? ligt|(?:iets|wat) (?:moois|nieuws|goeds|bijzonders|tofs|leuks)(?: #){0,2}? (?:bouwen|maken|neerzetten|neer te zetten|te bouwen|te maken|creëren)',
		context: 'vacancy',
		why: 'waaraan je bijdraagt, blijft onbekend',
		ask: 'wat je maakt of doet',
		redeemedBy: ['number', 'percent'],
		rewrite: 'Je schrijft elke maand vier artikelen voor de kennisbank.',
		source: 'corpus',
	},
	{
		id: 'jij-bent-het',
		tier: 'B',
		pattern:
			'ruggengraat|geknipte? (?:job|baan|functie)|(?:vertrouwd|bekend|eerste|vriendelijk|herkenbaar) gezicht|ontbrekende (?:schakel|puzzelstukje?)|(?:dit|hier) (?:is|ligt) (?:jouw|dé) kans|(?:onmisbare|vaste|echte|grote|belangrijke) (?:steun|toeverlaat|rots|vraagbaak)|steun en toeverlaat|rots in de branding|rechterhand|oliemannetje|motor van|smeerolie|de lijm|kers op de taart|(?:zit|in|stroomt)(?: #){0,6}? (?:in je bloed|door je aderen|in je genen)|in (?:je|jouw|het) bloed|tweede natuur|op het lijf geschreven|(?:mooie|vliegende|goede|leuke) start|(?:voel|voelt|voelen)(?: #){0,3}? (?:thuis|als een vis)|(?:jij|je) het verschil|op rolletjes|in goede banen (?:te )?leid%|vinger aan de pols|touwtjes(?: #){0,3}? handen|(?:alle )?ballen(?: #){0,3} hoog|niets te gek|geen zee te hoog|geen berg te hoog|niet te beroerd|niet op je mondje(?: gevallen)?|goed stel hersens|engelengeduld|de juiste toon|snelle leerling|(?:digitaal|technisch|administratief) handig|(?:werken|werkt)(?: #){0,2} hard,? maar lach%|gezond verstand|van wanten|uit het goede hout|mens achter de #|warm (?:voor )?(?:loopt|lopen)|loopt warm voor|vol (?:actie|uitdaging(?:en)?|afwisseling|variatie|energie|ambitie|kansen|mogelijkheden|plezier)|(?:echte |trotse )?ambassadeur (?:van|voor)(?: #){1,2}|uit de mouwen|(?:je )?tanden in(?: #){0,2}',
		unless:
			'op het lijf geschreven|in het bloed|voel(?:t)? (?:je|jij)(?: (?:je|helemaal|echt)){0,2} thuis (?:bij|in) #|rechterhand (?:van|en linkerhand)',
		context: 'vacancy',
		why: 'het is beeldspraak en het werk blijft onzichtbaar',
		ask: 'de taak',
		redeemedBy: ['frequency', 'list'],
		rewrite: 'Je verdeelt elke ochtend de 60 meldingen over het team.',
		source: 'corpus',
	},
	{
		id: 'meebouwen-en-schitteren',
		tier: 'B',
		pattern:
			'(?:mee ?bouw(?:en|t)|bouw(?:t|en)? (?:je |jij )?mee|mee te bouwen) (?:aan|met) (?:(?:onze|ons|de toekomst|het succes|de groei|iets)(?: #)?|een (?:sterke?|mooie?|unieke?|gezonde?|groeiende?) #)|(?:de nieuwe|onze nieuwe|een echte|onze) (?:ster|held|kanjer|topper|uitblinker|aanwinst)|(?:kunt?|kan|kunnen|laten|mag) (?:uitblinken|schitteren|stralen|excelleren)|(?:een )?stap (?:voorwaarts|vooruit)|(?:past in|geknipt voor|gemaakt voor|klaar voor) deze (?:rol|functie|baan|uitdaging)|deel (?:uit )?van (?:een|het|iets) (?:groter|grotere|groters)(?: geheel)?',
		unless:
			'(?:held|ster|kanjer)(?:en)? van (?:het|de) (?:verhaal|film)|stap vooruit (?:zet|in de)',
		context: 'vacancy',
		why: 'het is beeldspraak en het werk blijft onzichtbaar',
		ask: 'de taak',
		redeemedBy: ['percent', 'frequency'],
		rewrite: 'Je schrijft elke maand een voorstel voor het lesrooster.',
		source: 'corpus',
	},
];
