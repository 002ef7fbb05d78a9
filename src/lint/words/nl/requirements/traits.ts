import type { Phrase } from '#lint/phrases/phrase.ts';

export const traits: readonly Phrase[] = [
	{
		id: 'eigenschappen-op-een-rij',
		tier: 'B',
		pattern: '(?:<trait>)|(?:<trait-noun>)',
		unless:
			'direct (?:betrokken|verantwoordelijk|aanspreekbaar|benaderbaar)|communicatief vaardig|(?:snel|direct|open|handig|netjes|scherp|vlot|sterk) (?:en|maar) (?:#) (?:%en|te #)',
		context: 'row',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het uur dat je afsprak, ook als je het antwoord nog niet hebt.',
		source: 'corpus',
	},
	{
		id: 'eigenschap-los',
		tier: 'B',
		pattern:
			'betrouwbaar|communicatief|geduldig|creatief|precisie|onmisbaar|kwaliteitsvol|wendbaarheid|slagkracht|gezellig|(?:fysiek|mentaal) (?:fit|sterk)',
		unless: 'communicatief vaardig in #|gezellig (?:een |met )#',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het uur dat je afsprak, ook als je het antwoord nog niet hebt.',
		source: 'corpus',
	},
	{
		id: 'je-bent-zo',
		tier: 'B',
		pattern:
			'(?<=(?:je bent|jij bent|ben je|ben jij|u bent|bent|wees|je blijft|iemand die) )(?:van nature |altijd |ook |een |zowel |daarnaast |verder |iemand die |minstens )?(?:<adv>)?(?:<trait>)(?![a-z]*e? (?:in|met|op|over|van|voor|bij|aan) (?:de|het|een|je|jouw) )',
		unless:
			'betrokken (?:bij|in|vanaf|tot)|zelfstandige? (?:%verpleegkundige|%verpleger|verzorgende|gevestigd%|huisarts|%arts|kinesist%|apotheker)|gemotiveerd om|rustig (?:als|wanneer|terwijl)|snel (?:overal|ter)|fit en gezond|(?:<trait>) (?:bij|voor|in|met|over|geworden|geraakt|naar|van|ondernemer%|bezig|beschikbaar|inzetbaar|starten|betrokken|aan|werk|genoeg)',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het uur dat je afsprak, ook als je het antwoord nog niet hebt.',
		source: 'corpus',
	},
	{
		id: 'eigenschap-en-beroep',
		tier: 'B',
		pattern:
			'(?:<adv>)?(?:<trait-e>|stevige|sterke|krachtige|slimme|warme|ervaren en #e?|talentvolle?|getalenteerde?|leuke|toffe|fijne|goede|enthousiaste en #e?)(?:(?:,| en| &)? #(?:e|end|round|ief|ig|isch|aal)){0,2} %(?:[a-z]{3}ers?|[a-z]{3}sters?|eurs?|ist|isten|consultant|assistent|assistente|docent|agent|student|enaar|laar|loog|[a-z]{2}man|vrouw|lieden|kundige|kundigen|kracht|krachten|trice|ator|atoren|kok|koks|coach|hulp|teamlid|collega|verzorgende|leidinggevende|uitvoerende|stagiaire?s?|chef|barista|gids|baliemedewerker|professional|lead)',
		unless:
			'(?:professionele|ervaren|persoonlijke) %coach|professionele (?:%beheerders|%verhuurders|%eigenaren|%kopers|%inkopers|%verbruikers)|flexibele kracht(?:en)?|(?:<trait-e>) (?:opdrachtgever|inwoner|bewoner|toehoorder|lezer|koper|huurder)s?|een goede # (?:leidt|weet|heeft|zorgt|herken%)|zelfstandige? (?:%verpleegkundige|%verpleger|verzorgende|gevestigd%|huisarts|%arts|kinesist%|apotheker)|zelfstandig werkend%|enthousiast (?:over|geworden)|(?:<trait>)e? [a-z]*(?:over|onder|naar|maar|meer|zeker|weer|er|ver|onder|verder)|(?:goede|sterke|leuke|fijne|warme|commerciële|stevige|sociale|positieve|creatieve|praktische|top|dynamische|nieuwsgierige)…? (?:<advert-noun>|%(?:manier|computer|server|beheer|sfeer|keer|weer|verkeer|vervoer|cijfer|partner|partners|klanten|ouder|ouders|kinder|kamer|leer|klimaat|talent|management|document|moment|element|component|content|event|evenement|contact|resultaat|formaat|apparaat|aanvoer|meer|uur|sector|factor|motor|kantoor|werker|zekerheden|winter|zomer|voorkeur|zaken|reclame|onder|over|ander|door|per|der|monitor|waar|jaar|klaar|daar|kwaliteit|tent|accent|percent|procent|cent|agent|restaurant|kant|want|plant|krant|klant|variant|haar|paar|mentor|fundament|experiment|instrument|assortiment|abonnement|argument|sentiment|student|studenten|cliënten|patiënten|ter|binder|lager|hoger|beter|breder|verder|nader|minder|meerder|sneller|eerder|groter|kleiner|langer|korter|later|zeer|weder|bijzonder|zonder|onderwijzer|nummer|programmer|letter|boter|water|papier|dier|bier|vier|hier|rivier|september|oktober|november|december|%eer|avontuur|cultuur|natuur|structuur|apparatuur|temperatuur|literatuur|figuur|muur|duur|vuur|vloer|voer|boer|tapijt))',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'de taak die deze persoon gaat doen',
		redeemedBy: [],
		rewrite: 'We zoeken een kok die 80 couverts per avond maakt.',
		source: 'corpus',
	},
	{
		id: 'eigenschap-als-bezit',
		tier: 'B',
		pattern:
			'(?:(?:een |over |met |veel |hoge |hoog |groot |grote |sterk |sterke |goed |goede |gezonde? |de nodige |voldoende |flinke |stevig |uitstekend |jouw |je |dosis |portie |flinke dosis |gezonde dosis ){1,2})(?:<trait-noun>)|(?:inlevings|doorzettings|aanpassings|incasserings|improvisatie|overtuigings|relativerings)vermogen',
		unless:
			'door (?:jouw|je) inzet|gewaardeerd voor (?:jouw|je) inzet|%(?:deelnemers|leerlingen|kinderen|cursisten|cliënten|bestuurders|jongeren) (?:die )?met zelfvertrouwen|(?:duurzame|groene|zonne)-? ?energie|(?:je|jouw|eigen) (?:energie|ambitie)(?: (?:is|om|ligt))?(?= *[,.;]|$| is| om)|leiderschap(?:sprogramma|straject)|een initiatief (?:van|als|voor|om|dat|waar%)',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation', 'system'],
		rewrite: 'Bij een boze beller vat je eerst de klacht samen; dat oefenen we in week 1.',
		source: 'corpus',
	},
	{
		id: 'kunnen-zonder-maat',
		tier: 'B',
		pattern:
			'(?:kunt?|kan|kunnen|weet) (?:je |jij |ook |als geen ander )?(?:heel |erg |zeer )?(?:goed|makkelijk|gemakkelijk|snel|vlot|prima|uitstekend|effectief|efficiënt|helder|duidelijk|nauwkeurig|gestructureerd|zelfstandig|creatief|overtuigend|prettig|rustig|flexibel)(?: #){0,5}? (?:te )?(?:luisteren|omgaan|samenwerken|werken|plannen|organiseren|communiceren|schakelen|inleven|verplaatsen|aanpassen|overbrengen|verwoorden|uitdrukken|uitleggen|motiveren|overtuigen|analyseren|verbinden|inspireren|delegeren|prioriteren|relativeren|improviseren|anticiperen|onderhandelen|presteren|functioneren|handelen|denken|leren|inspelen|opschieten|redden|houden|blijven|bewaren|behouden)|(?:goed|makkelijk|gemakkelijk|snel|vlot|prima) (?:kunnen |kunt |kan |te kunnen )?(?:luisteren|omgaan|samenwerken|plannen|organiseren|inleven|verplaatsen|aanpassen|inspelen|opschieten)(?: (?:in|met|op)(?: #){1,3})?|(?:goed|vlot|prima) overweg (?:kunnen |kunt |kan )?(?:met )?(?:jong en oud|allerlei #|alle #|uiteenlopende #|mensen|deadlines|druk|stress|piek%|verschillende #|diverse #|kinderen|klanten|verandering%|iedereen)|(?:om (?:te )?(?:kunnen )?(?:te )?gaan|omgaan|omgang) met (?:#e )?(?:druk|werkdruk|stress|tegenslag%|verandering%|feedback|kritiek|deadlines|weerstand|verantwoordelijkheid|onverwachte #|mensen|verschillende #|mensen van #)|(?:weet|kan|kunt)(?: #){0,2}? (?:te )?(?:enthousiasmeren|inspireren|motiveren|verbinden|overtuigen)(?: en(?: te)? #)?',
		unless:
			'luisteren, doorvragen|te overtuigen met #|door(?: #){0,2} om te gaan met kritiek|(?:omga(?:an|at)|overweg) met (?:de|het|een|je|onze) (?!druk|werkdruk|stress|mensen|#e (?:mensen|klanten))#',
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'de taak en wat eruit komt',
		redeemedBy: ['number', 'situation', 'system'],
		rewrite: 'Je plant 30 bezorgritten per dag en belt als er een uitvalt.',
		source: 'corpus',
	},
	{
		id: 'sterk-in',
		tier: 'B',
		pattern:
			'(?:goed|sterk|uitstekend|ijzersterk|ster|held|kei|kanjer|krak|bedreven|handig|topper|expert) (?:bent )?(?:in|met) (?:het )?(?:#e )?(?:%(?:eren|seren|nemen|werken|denken|houden|leggen|onderhouden|communiceren|plannen|organiseren|verbinden|luisteren|verkopen|overtuigen|schakelen|analyseren)|communicatie|organisatie|samenwerking|acquisitie|relatiebeheer|contacten|klantcontact|mensen|cijfers|taal|wat (?:je|jij) doet|je vak)(?: en #)?',
		unless: '(?:samen|goed) met (?:mensen|contacten)',
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'de taak en wat eruit komt',
		redeemedBy: ['number', 'situation', 'system'],
		rewrite: 'Je sluit 8 van de 10 gesprekken af met een datum voor een afspraak.',
		source: 'corpus',
	},
	{
		id: 'houden-van',
		tier: 'B',
		pattern:
			'hou(?:d|dt)?(?: (?:je|jij|u))? (?:ook |echt |wel )?van (?:een |de |het |#e )?(?:aanpakken|doorpakken|afwisseling|uitdaging(?:en)?|mensen|gezelligheid|structuur|orde|overzicht|samenwerk%|contact%|praatje|lijnen|dynamiek|variatie|werken|vrijheid|verantwoordelijkheid|innovatie|gastvrijheid|service|drukte|tempo|actie|hectiek|resultaat|kwaliteit|geintje|humor|grapje|organiseren|regelen|plannen|puzzelen|netwerken|dingen|uitpakken|teamwork|duidelijkheid|flexibiliteit|diversiteit|avontuur|sfeer|vakmanschap)|(?:gevoel|oog|neus|antenne|oor|feeling|aandacht|hart) (?:hebt |heeft |hebben |heb |is )?voor(?: (?:de|het|een))?(?: #e)? (?:%heid|detail%|kwaliteit|sfeer|stijl|humor|taal|klanten|jouw #|vitaliteit|kinderen|onderwijs|zorg|de zorg|klantvragen|mensen|mode|trends|kansen|kansen en #|verhoudingen|esthetiek|presentatie|design|vormgeving|verbetering%|de ander|elkaar|anderen|jou|wat #|service|gastvrijheid|innovatie|duurzaamheid|techniek|cijfers|commercie|omgeving|welzijn|collega%|ontwikkeling|de mens|persoonlijk%|balans|details|creativiteit|netheid|orde|hygiëne|veiligheid|verhouding%)|(?:draagt?)(?: #){0,3}? een warm hart toe|(?:draagt?)(?: #){0,3}? een goed hart toe',
		unless:
			'hou(?:d|dt) (?:er )?rekening|(?:extra|vaak|meer|wordt|er) (?:extra )?aandacht (?:is )?voor',
		context: 'vacancy',
		why: 'het is niet te meten',
		ask: 'de taak waarbij dat nodig is',
		redeemedBy: ['situation', 'frequency'],
		rewrite: 'Je controleert elke etalage voordat de winkel om 10.00 uur opengaat.',
		source: 'corpus',
	},
	{
		id: 'niet-snel',
		tier: 'B',
		pattern:
			'(?:raakt?|bent|word(?:t)?|laat)(?: (?:je|jij))?(?: #){0,3}? niet (?:snel|gauw|makkelijk|zomaar|zo snel|bang|van de wijs)(?: #){0,4}|(?:geeft?) (?:je |jij )?niet (?:snel |gauw |zomaar )?op|van je stuk|uit het veld|(?:staat?|sta) (?:je |jij )?(?:stevig|sterk) in (?:je|jouw) schoenen|stevig in (?:je|jouw) schoenen|(?:staat?|sta) (?:je |jij )?(?:altijd )?open voor (?:feedback|suggesties|verandering%|verbetering%|nieuwe #|anderen|iets nieuws)|(?:bijt|vast)(?: #){0,2} vastbijt%?|blijft?(?: #){0,4}? (?:kalm|rustig|positief|koel|vriendelijk|scherp)|(?:denkt?|denk)(?: #){0,3}? (?:proactief|kritisch|constructief) mee|denkt? (?:graag |actief )?mee in (?:oplossingen|mogelijkheden|kansen)|(?:proactief|kritisch) (?:mee ?(?:denk|werk)%|mee te denken)|meedenkend|(?:pakt?|zet)(?: #){0,2}? (?:graag )?(?:door|aan)(?= *[,.;]|$)|(?:voelt?|voel)(?: #){0,2}? (?:je |jij |zich )?(?:verantwoordelijk|betrokken|eigenaar)(?: voor(?: #){1,3})?|(?:neemt?)(?: #){0,3}? verantwoordelijkheid|eigen verantwoordelijkheid|sterk(?:e)? verantwoordelijk%',
		unless: 'blijft?(?: #){0,3} (?:kalm|rustig|vriendelijk) (?:als|wanneer|terwijl) #',
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'de situatie en wat je dan doet',
		redeemedBy: ['number'],
		rewrite: 'Als een klant schreeuwt, mag je na één waarschuwing ophangen.',
		source: 'corpus',
	},
	{
		id: 'goede-eigenschap',
		tier: 'B',
		pattern:
			'(?:goede?|sterke?|uitstekende?|vlotte?|perfecte?|prima|uitmuntende?|geboren|scherpe?|aangename?|echte?|rasechte?|ware?|stevige?|snelle?|vriendelijke?|verzorgde?|positieve?|professionele?|nette?|frisse?|gezonde?|open|spontane?|energieke?)(?: (?:en )?#e?)? (?:netwerker|planner|organisator|communicator|luisteraar|verkoper|verteller|gesprekspartner|onderhandelaar|adviseur|teamspeler|teamplayer|analyticus|relatiebeheerder|babbel|pen|presentatie|uitstraling|verschijning|voorkomen|communicatie|omgangsvormen|contacten|werkhouding|beroepshouding|arbeidsmoraal|werkmentaliteit|mensenkennis|interesse|eigenschappen|kwaliteiten|competenties|capaciteiten|sociale #|kennis van zaken|instelling|mentaliteit|attitude|spirit|drive)|(?:sociale|communicatieve|organisatorische|commerciële|verbindende|contactuele|leidinggevende|empathische|coachende|verzorgende|adviserende|didactische|pedagogische|agogische|strategische|analytische|creatieve) (?:kwaliteiten|vaardigheden|competenties|capaciteiten|eigenschappen|skills|talenten|houding|instelling|kracht|ingesteld)|people skills|relationele vaardigheden|sociale intelligentie|digitale vaardigheden|digitaal vaardig|(?:cijfermatig|technisch|organisatorisch|verbaal|mondeling|schriftelijk|redactioneel|administratief|didactisch|pedagogisch|agogisch|digitaal|creatief|grafisch|tekstueel|taalkundig|inhoudelijk)(?: en #)? (?:sterk|vaardig|onderlegd|aangelegd|begaafd|inzicht|talent|ingesteld)',
		unless:
			'(?:didactische|pedagogische|agogische|verzorgende) (?:vaardigheden|kwaliteiten|competenties)|sociale (?:kwaliteiten|vaardigheden) van (?:kinderen|leerlingen|jongeren)|goede (?:kwaliteiten|contacten) met',
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'de taak waarvoor je het nodig hebt',
		redeemedBy: ['situation', 'system'],
		rewrite: 'Je schrijft elke dag 30 antwoorden op niveau B1.',
		source: 'corpus',
	},
];
