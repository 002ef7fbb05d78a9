import type { Phrase } from '#lint/phrases/phrase.ts';

export const companyPraise: readonly Phrase[] = [
	{
		id: 'lovende-woorden',
		tier: 'B',
		pattern:
			'(?:<praise>)…? (?:<advert-noun>)|(?:<advert-noun>)(?:,| die| dat| is| zijn)(?: #){0,2}? (?:te gek|tof|gaaf|leuk|mooi|prachtig|fantastisch|geweldig|uniek|bijzonder|boeiend|inspirerend|interessant|divers|gevarieerd|sfeervol|gezellig|innovatief)',
		unless:
			'(?:hecht|klein|betrokken|jong|leuk|fijn)e? (?:# )?team met (?:dagelijkse|wekelijkse|maandelijkse) #|klanten zijn (?:zeer |heel |erg )?divers|(?:hechte|sterke|fijne|prettige) samenwerking met (?:de|het|een)(?! team| collega| klant)|%ervaring is (?:mooi|leuk|fijn)|(?:betrouwbare|solide|ideale|gezonde|sociale|maatschappelijke|bijzondere?|professionele?|dynamische|interactieve) (?:<thing>|gegevens|voeding|maaltijd%|lifestyle|leefstijl|gewicht|persoonsgegevens|bijstand|onderwijs|school|scholen)|warme (?:dag%|maaltijd%|lunch|kant|keuken|en koude)|mooi meegenomen|%werk (?:is|zijn) mooi meegenomen',
		context: 'vacancy',
		why: 'het prijst en laat niets zien',
		ask: 'wat een bezoeker ziet, met een getal of een naam',
		redeemedBy: [],
		rewrite: 'Je helpt per dag 40 gasten aan de balie van ons museum in Zwolle.',
		source: 'corpus',
	},
	{
		id: 'overtreffende-trap',
		tier: 'B',
		pattern:
			'(?:de|het|onze) (?:aller)?(?:leuk|mooi|gaaf|tof|fijn|lekker|gezellig|hip)ste #|(?:aller)?(?:leuk|mooi|gaaf|tof|fijn|lekker|gezond|gezellig|slim|warm|hip|cool|spannend|boeiend|sterk|goed)ste(?:(?:,| en| &) #ste)?…? (?:<advert-noun>|<people>|<person>|van (?:nederland|vlaanderen|belgië|europa|de wereld|de stad|het land))|meest (?:innovatieve|vooruitstrevende|klantgerichte|gewaardeerde|gewilde|bijzondere|geliefde|sportieve|inspirerende|duurzame|klantvriendelijke|iconische|spraakmakende|toonaangevende|betrouwbare|professionele|moderne|aansprekende|complete|populaire|succesvolle)…? #',
		unless:
			'(?:aller)?lekkerste (?:en (?:aller)?#ste )?(?!baan|job|bijbaan|werk%|plek|team|stad|dag)#|(?:beste|snelste|kortste) (?:<thing>|tijd|weg|manier om)',
		context: 'vacancy',
		why: 'de bron ontbreekt',
		ask: 'wie dat vond, waarin en wanneer',
		redeemedBy: ['percent'],
		rewrite: 'In 2025 gaven 812 gasten ons een 8,9.',
		source: 'corpus',
	},
	{
		id: 'kernwaarden-op-een-rij',
		tier: 'B',
		pattern: '(?:<value>)',
		unless:
			'(?:patiënt|cliënt|bewoner|kind|leerling)(?:en)? in (?:zijn|haar|hun) (?:autonomie|eigenheid)(?: en #)?|(?:verantwoordelijkheid|respect|energie|aandacht|kracht|service|samenwerking|groei) (?:van|voor|aan|op|met|in) (?:de|het) #|(?:kwaliteit|innovatie|ontwikkeling|continuïteit) en (?:ontwikkeling|innovatie|continuïteit) van',
		context: 'row',
		why: 'het noemt waarden en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['frequency', 'amount'],
		rewrite: 'Bij twijfel beslissen we voor de klant, tot € 100.',
		source: 'corpus',
	},
	{
		id: 'trots',
		tier: 'B',
		pattern:
			'(?:met|vol|enorm|gepaste|apetrots|supertrots) ?trots(?: (?:op|dat))?(?: #){0,2}|(?:zijn|is)(?: #){0,4}? trots (?:op|dat)(?: #){0,2}|trots (?:zijn )?op (?:ons|onze|zijn|haar|wat|het feit)(?: #){0,2}|trots waarmee|waar (?:we|wij)(?: #){0,2} trots op|trots op (?:je|jouw) #|om trots op te zijn|trots (?:(?:zijn|is|bent) )?op (?:hun|je|jouw) (?:werk|vak)',
		context: 'vacancy',
		why: 'het is een gevoel van de afzender',
		ask: 'wat er bereikt is, met een getal',
		redeemedBy: ['number'],
		rewrite: 'Vorig jaar kregen we 9 klachten op 40.000 bestellingen.',
		source: 'corpus',
	},
	{
		id: 'met-overgave',
		tier: 'B',
		pattern:
			'(?:met|vol) (?:veel |volle |echte |oprechte |grote |onze |hun |jouw |enorm veel |heel veel )?(?:liefde|passie|enthousiasme|toewijding|overgave|bezieling|bevlogenheid|zorg en aandacht|aandacht en zorg|overtuiging|vertrouwen en|goede moed|volle inzet)(?: (?:voor|en)(?: #){1,2})?|(?:met )?een (?:glimlach|lach)(?: op (?:je|jouw|het|hun|ieders|de) (?:gezicht|gezichten))?|stralende (?:glimlach|lach)|liefde voor(?: #){1,2}|(?:een|warm|groot|kloppend|goed|hart) hart (?:toe|voor(?: #){1,2})',
		context: 'vacancy',
		why: 'het vraagt een gevoel',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je groet elke bezoeker binnen een halve minuut.',
		source: 'corpus',
	},
	{
		id: 'beeldspraak-van-bedrijven',
		tier: 'B',
		pattern:
			'timmer(?:en|t)(?: #){0,3}? aan de weg|aan de weg (?:te )?timmer(?:en|t)|wind in de (?:zeilen|rug)|op (?:zijn|haar|de) kop (?:te )?zet%|u tegen zegt|(?:op|met) de kaart (?:te )?(?:zetten|zet)|aan de (?:frontlinie|voorhoede|top)|voorhoede|in de voorste linie|hoge vlucht|(?:grote|mooie|ambitieuze) dromen|dromen (?:waar|werkelijkheid)|grenzen (?:te )?verleg(?:gen|t)|verleg(?:gen|t)(?: #){0,2} grenzen|meer dan (?:werken|werk|alleen werken|geld|alleen geld) alleen|meer dan (?:alleen |zomaar )?een (?:baan|werkgever|bedrijf|bureau|job|school|winkel|team|supermarkt|hotel|werknemer|medewerker|beroep|vak|product|collega|woning|dak)|van mens tot mens|stap aan boord|kom aan boord|spring aan boord|met open armen|warm welkom|waarmaken|beloftes? waar|uit het juiste hout|sta(?:at|an)? te (?:popelen|springen|trappelen)|(?:ware|echte|onze) helden|go-?to (?:partner|partij|#)|(?:de|dé) (?:ideale |vaste )?partner voor(?: #){1,3}|(?:wij|we) zijn er voor(?: #){1,2}|op het scherpst? van de snede|scherpst van de snede|van de toekomst|(?:zorg|stad|energie|techn%|oplossing%|leiders?|professionals?|bedrijf|samenleving) van (?:over)?morgen|(?:ieder|iedere|elk|elke) (?:kind|klant|mens|patiënt|talent|stem|bijdrage|leerling|gast|bewoner|cliënt) telt|iedereen telt(?: mee)?|klinkt (?:dit|dat) als muziek|de toon zet(?:ten|t)|in (?:een )?stroomversnelling',
		unless: 'meer dan een (?:uur|jaar|dag|week|maand|keer)|in de voorste linie van',
		context: 'vacancy',
		why: 'het is beeldspraak',
		ask: 'het feit erachter',
		redeemedBy: ['date'],
		rewrite: 'In maart 2027 openen we een vierde winkel, in Assen.',
		source: 'corpus',
	},
	{
		id: 'voor-de-klant',
		tier: 'B',
		pattern:
			'(?:klant|klanten|gast|gasten|bezoekers?|cliënten?|patiënten|bewoners?|relaties|mensen|opdrachtgevers)(?: #){0,3}? (?:blij|gelukkig|tevreden|écht|optimaal|perfect|volledig|zo goed mogelijk|in de watten)(?: #){0,2}? (?:maken|maakt|te maken|helpen|helpt|te helpen|verrassen|bedienen|ontzorgen|te ontzorgen|te bedienen|leggen|legt|gelegd)|blij(?:e)? (?:ma(?:ken|akt) van|klanten|gasten|gezichten)|(?:volledig|compleet|optimaal|écht|echt) (?:te )?(?:ontzorg%)|ontzorgen|blije (?:klant|gast)|in de watten(?: te)?(?: leggen)?|tevreden klanten|klant (?:altijd )?(?:op (?:één|1)|koning)|(?:optimale?|maximale?|perfecte?|uitstekende?|hoge|topkwaliteit) (?:klant)?(?:tevredenheid|beleving|service|bediening|ervaring)|(?:extra )?beleving (?:te )?(?:bezorgen|geven|bieden|creëren)|onvergetelijk(?:e)?(?: #)?|(?:duurzame|sterke|warme|langdurige|hechte)(?: #e)? (?:%relaties?|band|banden|samenwerking(?:en)?|partnerschappen)|(?:geen|meer (?:bent |zijn )?dan een) nummer|(?:onderdeel|deel) van (?:de|onze|een grote) familie|gevoel van (?:thuiskomen|gastvrijheid|welkom)|(?:klant|gast|gasten)(?:gevoel|geluk|blijheid)',
		unless:
			'(?:bewaken|bewaakt|meten|meet|monitort?|monitoren)(?: van)?(?: de| een)? (?:hoge )?klanttevredenheid|(?:hechte|sterke|fijne|prettige) samenwerking met (?:de|het|een)(?! team| collega| klant)|hoe tevreden klanten%|tevreden klanten zijn',
		context: 'vacancy',
		why: 'elke aanbieder belooft het',
		ask: 'wat de klant merkt, in een getal of een tijd',
		redeemedBy: ['percent', 'time'],
		rewrite: 'Wie vóór 16.00 uur mailt, heeft dezelfde dag antwoord.',
		source: 'corpus',
	},
];
