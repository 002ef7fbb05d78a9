import type { Phrase } from '#lint/phrases/phrase.ts';

export const withPeople: readonly Phrase[] = [
	{
		id: 'communicatief',
		tier: 'A',
		pattern:
			'(?:<adv>)?(?:goede |sterke |uitstekende |heldere |excellente |uitstekend |goed |prima |zeer goede )?communicatie(?:f|ve)(?: (?:zeer |heel |erg |en # )?(?:sterk|vaardig%|ingesteld|vaardigheden|skills|talent%|kwaliteiten|competenties|kracht%|eigenschappen|en(?: #){1,2}|onderlegd))?|(?:goede |sterke |uitstekende )?communicatie ?(?:skills|vaardigheden|talent)|(?:communiceert?|communiceren)(?: #){0,2}? (?:makkelijk|helder|duidelijk|vlot|effectief|goed|gemakkelijk|open|transparant|vlekkeloos|respectvol)|(?:goed|helder|makkelijk|vlot|effectief|duidelijk|gemakkelijk)(?: #){0,2}? communice(?:ren|ert)|(?:vlotte?|goede|sterke|duidelijke|heldere|vaardige|open|directe) (?:en #e? )?communica(?:tor|tie)%?|communicatie zit(?: #){1,3}|gemakkelijk contact%?',
		unless:
			'communicatie(?:f vaardig)? in (?:(?:de|het) )?(?:nederlands|engels|frans|duits)%|communicatieve (?:beperking%|functie%)|communicatie(?:medewerker|adviseur|afdeling|bureau|plan|specialist)%?',
		context: 'you',
		why: 'het zegt niets over het kanaal of het niveau',
		ask: 'het kanaal en het taalniveau',
		redeemedBy: ['situation'],
		rewrite: 'Je legt een nota uit op B1-niveau, aan de telefoon en per mail.',
		source: 'corpus',
	},
	{
		id: 'klantgericht',
		tier: 'A',
		pattern:
			'(?:<adv>)?(?:resultaats|klant|service|patiënt|cliënt|mens|gast|relatie|bewoner|dienst|samenwerkings)(?:en)?-?(?: en \\w+)?(?:- en servicegerichte?)? ?-?gericht(?:e|heid)?(?:…? (?:<person>|%instelling|%houding|mentaliteit|aanpak))?|klant-? en servicegerichte?(?: (?:instelling|houding))?|service ?-?minded%?|klant(?:vriendelijk|bewust)%(?:…? (?:<person>|%instelling|%houding))?|(?:dienst|hulp)verlenende? (?:ingesteld|instelling|houding)|dienstverlenend (?:ingesteld|karakter)|gastvrije?(?:…? (?:<person>|houding|instelling|uitstraling))?|klant (?:op (?:nummer 1|één|de eerste plaats)|is koning)|klantbeleving',
		unless: 'klantgerichte? (?:processen|software)',
		context: 'you',
		why: 'dat vraagt elke werkgever',
		ask: 'gedrag',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Je belt terug op het tijdstip dat de klant koos.',
		source: 'Indeed 2019; Trouw; Metro 2022-08',
	},
	{
		id: 'sociaal-vaardig',
		tier: 'A',
		pattern:
			'(?:<adv>)?socia(?:al|le)(?: en #)? (?:vaardig%|sterk|skills|ingesteld%|persoon|type|collega|instelling|dier|vermogen|karakter)|(?:sterke|warme|stevige|sprankelende|leuke|positieve|open|spontane|vlotte|toffe|enthousiaste|energieke|gedreven|hartelijke)…? (?:persoonlijkheid|karakter|persoon)|ma(?:akt?|ken) (?:jij |je )?(?:makkelijk|gemakkelijk|snel|vlot) contact|(?:makkelijk|gemakkelijk|snel|vlot) (?:in )?(?:contact|contacten) (?:maakt|legt|maken|leggen|leg)|(?:legt?) (?:je |jij )?(?:makkelijk|gemakkelijk|snel|vlot)(?: #)? contact%?|empathi(?:sch%|e)(?: (?:vermogen|en #))?|inlevingsvermogen|inlevend%|invoelend%|mensenkennis|(?:goed|makkelijk) (?:kunt |kan )?(?:inleven|luisteren|verplaatsen)(?: in(?: #){1,3})?|(?:goede|echte) luisteraar|luisterend oor|(?:goed|makkelijk) met (?:mensen|anderen)(?: #){0,3}|omgevings?(?:sensiti%|bewust%)|relaties (?:weet te |te )?(?:bouwt|bouwen|opbouwen|onderhouden)|relatiebeheer|netwerker|houd?t?(?: je| jij)? (?:ervan )?(?:om )?van (?:contact met |werken met |omgaan met |gezelligheid|mensen)(?:mensen|klanten)?|(?:vlotte|goede) babbel|contactuele (?:eigenschappen|vaardigheden|kwaliteiten)|contactueel (?:sterk|vaardig)|gezond (?:boeren)?verstand|stevige gesprekspartner|(?:politiek|bestuurlijk|politiek-bestuurlijk)%? (?:sensiti%|gevoel)|sensitiviteit|schakel%(?: #){0,2} op (?:verschillende|alle) niveaus?|echte verbinder|collegialiteit',
		unless:
			'luisterend oor (?:te )?(?:bieden|biedt|zijn)|socia(?:al|le) (?:werker|werk|domein|media|zekerheid)',
		context: 'you',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag',
		redeemedBy: ['situation'],
		rewrite: 'Je blijft rustig bij een boze beller; we oefenen dit in week 1.',
		source: 'corpus',
	},
	{
		id: 'spontaan',
		tier: 'A',
		pattern:
			'(?:<adv>)?(?:spontane?|spontaan|vrolijke?|opgewekte?|sympathieke?|vriendelijke?|hartelijke?|behulpzame?|behulpzaam|hulpvaardige?|collegiale?|collegiaal|positief|optimistische?|geduldige?|respectvolle?|open-?minded|ruimdenkende?|extraverte?|extravert|gezellige?|aardige?|warme?|zorgzame?|zorgzaam|sociale|sociaal|betrokken|loyale?|loyaal|toegewijde?|trouwe?|oprechte?|eerlijke?|compassievolle?|betrokken|hulpvaardig|attente?|sterke?|slimme?|toffe?|leuke?|fijne?)(?: en (?:#))?…? (?:<person>|houding|uitstraling|instelling|karakter)|(?:<adv>)?(?:spontaan|vrolijk|opgewekt|vriendelijk|behulpzaam|hulpvaardig|collegiaal|positief ingesteld|positief|sociaal|geduldig|hartelijk|betrokken|loyaal|toegewijd|zorgzaam|empathisch|representatief|oprecht|attent|sympathiek|optimistisch|integer|respectvol|leergierig|dienstverlenend)',
		unless:
			'direct betrokken|spontane reacties?|positief (?:resultaat|advies|gevolg|getest|effect)|(?:nauw|direct|actief|van begin tot eind)?(?: #){0,2} ?betrokken (?:bij|in|vanaf|van #|tot|zijn|partij%)|betrokken bent bij|(?:sta|staat|staan|open) open|open (?:source|sollicitatie|dag|data|voor)|eerlijk gezegd|vriendelijke groet%?|sterke (?:speler|rol)|leuke (?:dag|avond)|open (?:en|staan)|sociaal (?:werk%|domein|media)',
		context: 'candidate',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'integer',
		tier: 'B',
		pattern:
			'(?:<adv>)?(?:betrouwbare?|integere?|loyale?|loyaal|representatieve?|verzorgde?|gemoedelijke?|discrete?)…? (?:<person>|%houding|uitstraling|voorkomen|uiterlijk|verschijning|karakter|instelling)|goede manieren|integriteit(?: en #)?|loyaliteit',
		unless: 'representatieve? (?:steekproef|onderzoek)|betrouwbare? (?:partner|bron|<thing>)',
		context: 'candidate',
		why: 'dat spreekt voor zich',
		ask: 'de regel of de controle',
		redeemedBy: ['situation'],
		rewrite: 'Je laat vóór je eerste dag een VOG zien.',
		source: 'corpus',
	},
	{
		id: 'positieve-instelling',
		tier: 'A',
		pattern:
			'(?:positieve?|juiste?|gezonde?|goede?|can[- ]do|doe|aanpakkers?|winnaars?|flexibele?|proactieve|klantgerichte|professionele|open|commerciële|ondernemende|collegiale|sterke|groei|no-nonsense|ondernemers|leergierige|enthousiaste|gedreven|servicegerichte|lerende|oplossingsgerichte|geef-?gas|niet lullen maar poetsen|sociale|pragmatische|kritische|nieuwsgierige|constructieve|actieve|verantwoordelijke|werk|mooie|vriendelijke)[- ](?:(?:en|maar ook|,) #,? )?(?:#e )?-?(?:%instelling|mindset|%mentaliteit|attitude|ingesteldheid|%houding|spirit|arbeidsethos|werkethos|aanpak|vibe)|(?:#)?mentaliteit|mindset|(?:werkethiek|arbeidsethos|werkethos)',
		unless:
			'flexibele instelling:? ?[–—-]? ?(?:full-?time|part-?time|ochtend|overdag)|mentaliteitsverandering%?|(?:juiste|goede|actieve|positieve|sterke|open) (?:lichaamshouding|zithouding)|goede verstandhouding|(?:houding|aanpak) van (?:de|het)|(?:onderwijs|zorg|overheids|culturele|financiële|andere|goede) ?instelling(?:en)?',
		context: 'you',
		why: 'het is niet te toetsen',
		ask: 'gedrag',
		redeemedBy: ['situation'],
		rewrite: 'Je belt op de dag die je afsprak en meldt vertraging vooraf.',
		source: 'werf-en.nl 2020-01-13',
	},
	{
		id: 'commercieel-gevoel',
		tier: 'B',
		pattern:
			'(?:<adv>)?commerci(?:ë|ee)le?…? (?:gedreven|%ingesteld|gevoel|drive|instinct|flair|feeling|bouwer|inzicht|mindset|talent|sterk|slagkracht|ambitie|dier|vaardigheden|houding|instelling|blik|geest|aangelegd|persoonlijkheid|topper)|commercieel (?:sterk|%ingesteld|gedreven|inzicht|aangelegd|denkt?|gevoel|onderlegd|talent|vaardig|denken|en(?: #){1,2})',
		unless: 'commercieel (?:medewerker|directeur|vastgoed|binnendienst)%?',
		context: 'you',
		why: 'het doel ontbreekt',
		ask: 'het doel',
		redeemedBy: ['number', 'percent'],
		rewrite: 'Je biedt bij 1 op de 5 gesprekken een passend abonnement aan.',
		source: 'corpus',
	},
	{
		id: 'vaardigheden',
		tier: 'B',
		pattern:
			'(?:sterke?|goede|uitstekende|excellente|uitmuntende|zeer goede|ontwikkelde|sociale|interpersoonlijke|organisatorische|brede|prima|top)(?: (?:en )?#e?){0,2}? (?:(?!taal|reken|computer|rij|schrijf|programmeer)%vaardigheden|%skills|leiderschap%?|leiderschapskwaliteiten|leidinggevende (?:capaciteiten|kwaliteiten)|onderhandelaar|netwerkvaardigheden)|soft ?skills|(?:natuurlijk |sterk |inspirerend |dienend |verbindend )leiderschap|people ?skills|(?:inspire|motive|enthousiasme|verbind|coach|overtuig)(?:ren|ert|t|en)(?:,? (?:te )?#)? en (?:te )?(?:inspire|motive|enthousiasme|verbind|coach|overtuig|verbind)(?:ren|ert|t|en)',
		unless:
			'(?:goede|uitstekende|sterke)(?: #){0,2}? (?:nederlandse|engelse|duitse|franse|taal|excel|computer|schrijf|programmeer)%? ?(?:vaardigheden|taalvaardigheden|skills)|(?:technische|tech|dev|javascript|css) skills|soft ?skills?(?: #)? (?:training|workshop|cursus)%',
		context: 'you',
		why: 'het niveau ontbreekt',
		ask: 'de taak waarvoor je ze nodig hebt',
		redeemedBy: ['number', 'situation', 'system'],
		rewrite: 'Je onderhandelt met 5 leveranciers over prijs en levertijd.',
		source: 'corpus',
	},
];
