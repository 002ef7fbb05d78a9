import type { Phrase } from '#lint/phrases/phrase.ts';

export const drive: readonly Phrase[] = [
	{
		id: 'enthousiast',
		tier: 'B',
		pattern: '(?:<adv>)?enthousiaste?(?:…? (?:<person>|<team>))?|enthousiasme',
		unless:
			'enthousiast (?!werk|meedenk|zijn)[a-z]{2,20}en (?:in|voor|over|met|van|naar|bij|tot) #|enthousiast (?:geworden|geraakt|over|gemaakt|ontvangen|van)|ben (?:je|jij|u) (?:al |nu |ook )?enthousiast(?: en (?:wil|heb|zie)%)?(?= *[?.!]|$)|(?:word|wordt|maak|maakt|raak|allebei|hen|hem|haar|ze|klanten|gebruikers|wij|klant|beiden|helemaal|beide)(?: je| jij| u)? (?:al |nu |ook )?enthousiast',
		context: 'candidate',
		why: 'het vraagt een gevoel',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je begroet de beller met naam en vat de vraag samen.',
		source: 'Indeed 2019; NRC 2020-03-10; VDAB 2007',
	},
	{
		id: 'gedreven',
		tier: 'A',
		pattern:
			'(?:<adv>)?gedreven(?:…? (?:<person>|<team>|<people>))?|gedrevenheid|(?:tonnen|veel|de nodige|gezonde|met) (?:drive|gedrevenheid)|drive om(?: #){1,3}',
		unless:
			'(?:data|vraag|design|waarde|test|product|technologie|markt|community|domein|content|kennis|waarden|event|purpose|project|missie|ai)-? ?gedreven(?:…? (?:<person>|<team>|<people>))?|gedreven door(?: #){1,3}',
		context: 'you',
		why: 'het is niet te meten',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je belt elke klant die wacht binnen één werkdag terug.',
		source: 'Jobfeed 2016',
	},
	{
		id: 'gemotiveerd',
		tier: 'A',
		pattern: '(?:<adv>)?gemotiveerde?(?:…? (?:<person>|<team>|<people>))?',
		unless:
			'gemotiveerd om(?: #){0,3}? (?:opgeleid|opleiding|cursus)|gemotiveerde? (?:besluit|verzoek|sollicitatie%|brief|aanvraag)|(?:met|via|door) (?:een |je )?gemotiveerde?(?: #)?',
		context: 'you',
		why: 'dat spreekt voor zich',
		ask: 'een vraag naar de reden om te solliciteren',
		redeemedBy: ['situation'],
		rewrite: 'Vertel in drie zinnen waarom je met bellers wilt werken.',
		source: 'corpus',
	},
	{
		id: 'passie',
		tier: 'A',
		pattern:
			'(?:een |veel |jouw |je |onze |dezelfde )?(?:grote |ware |enorme |gezonde )?passies?(?: (?:voor|om|en)(?: #){1,2})?|(?:<adv>)?(?:gepassioneerde?|bevlogen)(?:…? (?:<person>|<team>|<people>))?|gepassioneerd (?:bent )?(?:over|door|voor)(?: #){1,2}|bevlogenheid',
		context: 'you',
		why: 'het vraagt een gevoel',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je probeert nieuwe chatfuncties uit voordat klanten ze zien.',
		source: 'Jobfeed 2016',
	},
	{
		id: 'energiek',
		tier: 'A',
		pattern:
			'(?:<adv>)?energieke?(?:…? (?:<person>|<team>|<people>|%omgeving))?|(?:krijgt?|haalt?|geeft?|halen|krijgen|bruist van|barst van|boordevol|vol|vol met|dosis|veel|positieve)(?: (?!aan|uit)#){0,3}? (?:nieuwe |positieve )?energie(?: (?:van|uit)(?: #){1,3})?|energie (?:van (?:krijgt|krijg|krijgen)|krijgt?|haalt?)|waar je (?:energie|blij) van (?:krijgt|wordt)|(?:blij|gelukkig) van onze|zielsgelukkig|heel gelukkig|energiegever',
		unless:
			'(?:levert|opwek%|verbruik%|bespa%|duurzame|groene|zonne|hernieuwbare)(?: #){0,3} energie',
		context: 'you',
		why: 'het gaat over een stemming',
		ask: 'wat je doet op een dag',
		redeemedBy: ['hours', 'situation'],
		rewrite: 'Je staat en loopt ongeveer 5 uur per dienst.',
		source: 'corpus',
	},
	{
		id: 'ambitieus',
		tier: 'B',
		pattern:
			'(?:<adv>)?ambitieuze?(?:…? (?:<person>|<team>|<people>|<company>|plannen|doelen|doelstellingen|projecten))?|ambitieus|ambities? (?:hebt|om|en (?:#)|te realiseren)|(?:jouw|je|onze|gezonde|grote|hoge|met|veel|de nodige|flinke|de|eigen)(?: #e)? ambities?',
		unless:
			'ambitie (?:om|en ervaring)|(?:je|jouw)(?: persoonlijke)? ambities?|ambitie is (?:om|dat)|ambities? van (?:de|het) (?:gemeente|kabinet|provincie|stad|regering|klant)|ambitieniveau',
		context: 'you',
		why: 'de richting ontbreekt',
		ask: 'de stap en de termijn',
		redeemedBy: ['role', 'date'],
		fields: ['growth'],
		rewrite: 'Na een jaar kun je door naar senior (schaal 7).',
		source: 'corpus',
	},
	{
		id: 'leergierig',
		tier: 'B',
		pattern:
			'(?:<adv>)?(?:leergierige?|nieuwsgierige?|weetgierige?|leerbereide?|leergretige?)(?:…? (?:<person>|<team>|<people>))?|leergierigheid|nieuwsgierigheid|(?:honger|drang|gretig|bereidheid|zin)(?: #){0,2}? (?:naar kennis|te leren|bij te leren|leren)|leerbereidheid|(?:gretig|eager)|bereidheid (?:om |tot )?(?:samen ?te ?werken|je te (?:blijven )?ontwikkelen)|graag (?:nieuwe dingen |bij)(?:leert|leren|wilt leren|wil leren)|(?:nieuwe dingen|iets nieuws) (?:te |wil |wilt )?(?:leren|eigen te maken|leert)',
		unless:
			'(?:nieuwsgierig|benieuwd) (?:naar|geworden)|(?:zijn|ben|bent|maak|maakt|worden)(?: #)? (?:je |we |wij )?nieuwsgierig',
		context: 'you',
		why: 'dat vraagt elke werkgever',
		ask: 'wat er te leren is en hoeveel tijd ervoor is',
		redeemedBy: ['number', 'hours', 'system'],
		rewrite: 'In maand 2 leer je de regels voor garantie; dat doe je onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'initiatiefrijk',
		tier: 'A',
		pattern:
			'(?:<adv>)?initiatiefrijke?(?:…? (?:<person>))?|neemt?(?: (?:jij|je|graag|zelf|u|hierin|hierbij|zelfstandig|veel|ook|makkelijk|snel)){0,3}? (?:het )?initiatief|initiatie(?:f|ven) (?:te )?(?:nemen|neemt|toont|tonen)|toont? initiatief|(?:zin voor|eigen|gevoel voor|veel) initiatief|initiatiefname|zelfstarter',
		unless:
			'initiatief tot (?:een|het|de)|(?:een|het|dit|nieuwe) (?:lokaal|landelijk|burger%|particulier) initiatief',
		context: 'you',
		why: 'waarmee je uit jezelf begint, staat er niet',
		ask: 'een voorbeeld',
		redeemedBy: ['frequency', 'situation', 'number'],
		rewrite: 'Je stelt per kwartaal één verbetering voor.',
		source: 'Jobfeed 2016; NU.nl 5724279',
	},
	{
		id: 'proactief',
		tier: 'B',
		pattern:
			'(?:<adv>)?pro ?-?actie(?:f|ve)(?: (?:bent|ingesteld|en #|meedenk%|mee%|handelt|optreedt|werkt|houding|instelling|te werk|contact|in))?(?:…? (?:<person>|%houding|%instelling|mentaliteit|aanpak))?|pro ?-?activiteit',
		unless:
			'pro ?-?actieve? (?:monitoring|onderhoud|scan%)|pro ?-?actief (?!mee|denk|werk|hand|schakel|op%)[a-z]{2,30}en (?:over|van|aan|bij|met|op|naar)|(?:informe|advise|benader|signale|deel|deelt|meld)[a-z]{0,6}(?: #){0,4} pro ?-?actief',
		context: 'you',
		why: 'wat je uit jezelf doet, staat er niet',
		ask: 'een voorbeeld',
		redeemedBy: ['situation'],
		rewrite: 'Je meldt een fout die terugkomt nog dezelfde dag.',
		source: 'werf-en.nl 2020-01-13; kiqit.nl; Indeed 2019; VDAB 2007; Trouw',
	},
	{
		id: 'ondernemend',
		tier: 'A',
		pattern:
			'(?:<adv>)?ondernemende?(?:…? (?:<person>|<team>|<people>|<company>|houding|geest|mindset|karakter))?|ondernemers(?:geest|drift|zin|mentaliteit|bloed)|ondernemend (?:bent|ingesteld|karakter)|intrapreneur%?',
		context: 'you',
		why: 'of je risico draagt of ideeën mag hebben, staat er niet',
		ask: 'wat je zelf mag beslissen',
		redeemedBy: ['amount'],
		rewrite: 'Je mag proeven doen tot € 500 per kwartaal.',
		source: 'corpus',
	},
	{
		id: 'eigenaarschap',
		tier: 'A',
		pattern:
			'eigenaarschap(?: (?:nemen|neemt|te nemen|tonen|toont))?|ownership(?: (?:nemen|neemt|te nemen))?|mede-?eigenaar voelt|(?:neemt?|durft)(?: #){0,2}? verantwoordelijkheid(?: (?:voor(?: #){1,3}))?|verantwoordelijkheid (?:te )?(?:nemen|neemt|durft te nemen|op te nemen|dragen|opneemt|draagt|voelt)',
		unless:
			'(?:data|code|product|gegevens)(?: ?-?)eigenaarschap|eigenaarschap van (?:de |data|code|gegevens)%?',
		context: 'you',
		why: 'wat je beslist, staat er niet',
		ask: 'het besluit dat je neemt',
		redeemedBy: ['amount', 'situation'],
		rewrite: 'Jij volgt de melding tot de klant akkoord geeft.',
		source: 'corpus',
	},
	{
		id: 'verantwoordelijkheidsgevoel',
		tier: 'A',
		pattern:
			'(?:groot |sterk |hoog |grote )?verantwoordelijkheids(?:gevoel|zin|besef|bewust%|besef)|(?:<adv>)verantwoordelijk(?:e)?(?: (?:persoon|collega|medewerker))',
		context: 'you',
		why: 'dat spreekt voor zich',
		ask: 'een taak die je alleen doet',
		redeemedBy: ['situation'],
		rewrite: 'Je sluit de winkel af en telt de kassa.',
		source: 'corpus',
	},
	{
		id: 'lef',
		tier: 'B',
		pattern:
			'(?:met|de nodige|gezonde dosis|dosis|toont|veel|een beetje|hebt|het) lef|lef (?:en|hebt|om)(?: #)?|niet bang (?:voor|om|bent|te)(?: #){1,3}|(?:ga(?:at)?|gaan|schuw(?:t)?|bent?)(?: #){0,5}? niet uit de weg|schuwt? (?:#){1}(?: #){0,2}? niet|durft?(?: jij| je)? (?:te )?(?:experimenteren|innoveren|beslissen|uit te dagen|verantwoordelijkheid|knopen)(?: #){0,2}|niet vies van(?: #){1,3}',
		context: 'you',
		why: 'het klinkt stoer en zegt niet waarvoor',
		ask: 'de situatie',
		redeemedBy: ['percent', 'amount'],
		rewrite: 'Je zegt nee tegen een korting boven 10 procent.',
		source: 'corpus',
	},
	{
		id: 'hart-voor',
		tier: 'A',
		pattern:
			'(?:een |groot |warm |je |met )?hart voor(?: #){1,2}|hart en ziel|met hart(?: en ziel)?|(?:een|met) groot hart|hart op de (?:juiste|goede) plaats|hart ligt bij(?: #){1,2}|ademt? (?!in|uit|door)#',
		unless: '(?:het|zijn|haar) hart voor (?:de|een) operatie',
		context: 'you',
		why: 'het gaat over een gevoel',
		ask: 'de mensen en de taak',
		redeemedBy: ['situation'],
		rewrite: 'Je helpt ouderen bij hun eerste DigiD.',
		source: 'corpus',
	},
	{
		id: 'humor',
		tier: 'A',
		pattern:
			'(?:(?:gevoel voor|dosis|portie|veel|gezonde|met|de nodige|flauwe|goede)(?: gezonde| goed gevoel voor| dosis)? )?humor',
		unless: '(?:soorten|vormen van|humoristisch%) humor',
		context: 'you',
		why: 'het is voor het werk niet nodig',
		ask: 'de taak',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'inzet',
		tier: 'A',
		pattern:
			'(?:maximale|volledige|tomeloze|grote|volle|onvoorwaardelijke|hoge) inzet|(?:100|110|120|200) ?\\% (?:voor(?! (?:het|de) #)|inzet)(?: #){0,2}|(?:er )?(?:volledig|helemaal|vol) voor (?:gaat|te gaan|wil gaan|gaan)|inzet en (?:motivatie|enthousiasme|betrokkenheid)|tandje (?:bij|extra|harder)|net dat stapje|stap(?:je)? (?:extra|harder)(?: te)?(?: zetten)?|doorzettings?vermogen|door te zetten|doorzetter',
		context: 'you',
		why: 'hoeveel dat is, staat er niet',
		ask: 'de taak en de uren',
		redeemedBy: ['hours'],
		rewrite: 'Je werkt 32 uur; overwerk komt hooguit twee keer per jaar voor.',
		source: 'corpus',
	},
	{
		id: 'kwaliteitsgericht',
		tier: 'A',
		pattern:
			'(?:lat|standaard)(?: #){0,2}? hoog(?: te)? (?:leg%|ligg%)?|(?:de )?lat hoog|perfectionist%?|(?:streeft|streven|gaat) (?:altijd |je |we )?(?:naar|voor) (?:perfectie|de perfecte|het beste|topkwaliteit|kwaliteit|de beste|excellentie)(?: #)?|(?:kwaliteits|detail)(?:gericht|bewust)%?|kwaliteit (?:hoog )?in het vaandel|geen genoegen met(?: #){1,2}',
		context: 'you',
		why: 'de norm ontbreekt',
		ask: 'de norm',
		redeemedBy: ['percent'],
		rewrite: 'Hooguit 1 fout per 200 ingevoerde orders.',
		source: 'corpus',
	},
];
