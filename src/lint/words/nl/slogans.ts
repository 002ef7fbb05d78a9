import type { Phrase } from '#lint/phrases/phrase.ts';

/** Ways of saying nothing that no single word gives away. */
export const slogans: readonly Phrase[] = [
	{
		id: 'loftuiting',
		tier: 'B',
		pattern:
			'(?:optimale?|hoogwaardige?|uitmuntende?|excellente?|innovatieve?|vooruitstrevende?|toonaangevende?|inspirerende?|bruisende?|ultieme?|perfecte|betekenisvolle?|onvergetelijke?|ongeëvenaarde|ongekende|ultramoderne?|geweldige?|waanzinnige?|hoogstaande?|kwalitatief hoogwaardige?|kwalitatief goede|vlekkeloze?|naadloze?|baanbrekende?|inventieve?)(?:(?:,| en) #e)? (?!(?:en|of|in|op|aan|voor|van|met|te|om|is|zijn|tot|naar|bij|dat|die|als) )#|(?:hoge?|strenge|(?:aller)?hoogste) (?:standaarden|normen|tevredenheid|kwaliteitseisen|kwaliteitsnormen|verwachtingen|kwaliteit|servicegraad)',
		unless:
			'optimaal laten #|perfecte? (?:beheersing|kennis) van #|(?:perfecte?|optimale?|excellente?|vlekkeloze?) (?:kandidaat|bereikbaarheid|aanwezigheid|bezetting|temperatuur|nederlands|engels|frans|duits|tweetalig%)|(?:verwachte|vereiste|gevraagde) hoge kwaliteit',
		context: 'vacancy',
		why: 'het prijst en laat niets zien',
		ask: 'de norm, met een getal',
		redeemedBy: ['percent'],
		rewrite: 'Van elke 100 leveringen komen er 98 op tijd.',
		source: 'corpus',
	},
	{
		id: 'steeds-beter',
		tier: 'B',
		pattern:
			'(?:steeds|nog|continu|voortdurend|elke dag|iedere dag|dagelijks|telkens|alsmaar|nóg) (?:een beetje |net iets |iets )?(?:slimmer|beter|mooier|fijner|efficiënter|sneller|sterker|leuker|duurzamer|klantgerichter|professioneler|effectiever|groter|succesvoller|gebruiksvriendelijker)e?(?: (?:en|én) #er)?(?: (?:te )?(?:maken|worden|werken|doen|helpen))?|(?:continu|voortdurend|blijvend|steeds|constant|altijd)(?: #){0,5}? (?:te )?(?:verbeteren|verbetert|optimaliseren|optimaliseert|innoveren|innoveert|vernieuwen|vernieuwt|versterken|door te ontwikkelen|ontwikkelen)|(?:soepele?r?e?|vlotte|efficiënte?|gestroomlijnde?)(?: en #e)? (?:werking|verloop|samenwerking|operatie|dienstverlening|bedrijfsvoering)',
		unless:
			'(?:continu|voortdurend|constant) (?:te )?(?:verbeteren|optimaliseren) van (?!onszelf|jezelf|je|jouw|onze|de (?:service|kwaliteit|dienstverlening))#|(?:steeds|nog) beter te (?!maken|worden|werken|doen|helpen)#|hoe (?:we|wij|het|je|jij|dit)(?: #){0,7}|of nog (?:beter|leuker|sneller)|nog (?:beter|leuker|sneller):',
		context: 'vacancy',
		why: 'elk bedrijf wil beter worden',
		ask: 'wat er beter wordt, van welk cijfer naar welk cijfer',
		redeemedBy: ['percent', 'frequency'],
		rewrite: 'Vóór 1 juli brengen we de wachttijd van 6 naar 4 minuten.',
		source: 'corpus',
	},
	{
		id: 'stapje-extra',
		tier: 'B',
		pattern:
			'(?:net )?(?:dat|dit|een|die|iets|dát)? ?(?:stap(?:je)?|beetje|tikje) (?:extra|verder|harder|meer)(?: (?:te )?(?:zetten|zet|gaat|gaan|doet|doen))?|net (?:iets|even|wat) (?:meer|verder|beter|anders|leuker|harder|dat)(?: dan(?: #){1,2})?|(?:net|nét) (?:dat|die|dát) (?:#)|meer dan (?:alleen|enkel|slechts)(?: #){1,3}|ga(?:at|an)?(?: (?:je|jij|we|wij))? (?:altijd |graag )?(?:voor (?:kwaliteit|resultaat|goud|het beste|de winst|winst)|tot het gaatje|door het vuur|door roeien en ruiten)|voor kwaliteit (?:ga|gaat|gaan|staat|staan|kiezen|kiest)|sta(?:at|an)?(?: #){0,3}? voor (?:kwaliteit|service|vakmanschap|innovatie|betrouwbaarheid|je vak|klantgerichtheid)(?:(?:,| en) #){0,2}|weet wat (?:hard werken|aanpakken|service|werken|gastvrijheid|klantgericht%)(?: is| inhoudt| betekent)?|(?:hard|keihard) werken(?= *[,.;]|$)|geen genoegen|lat hoog',
		unless: 'meer dan alleen de #',
		context: 'vacancy',
		why: 'waar het begint of ophoudt, staat er niet',
		ask: 'wat je doet en waar de grens ligt',
		redeemedBy: ['hours', 'amount'],
		rewrite: 'Je belt iedere klant twee dagen na de levering.',
		source: 'corpus',
	},
	{
		id: 'je-zit-goed',
		tier: 'B',
		pattern:
			'(?:op|de) juiste plek|(?:zichzelf|jezelf) (?:kan|kunt|mag|mogen|kunnen|te) (?:kunnen )?zijn|er mag zijn|(?:gezien|gehoord|gewaardeerd|serieus genomen)(?:(?:,| en) (?:gezien|gehoord|gewaardeerd|gesteund)){1,2}|(?:het is|is het|waar het) (?:altijd |hier |er )?(?:prettig|fijn|goed|heerlijk|leuk) (?:wonen|werken|toeven)(?: en #)?(?: is)?|luister(?:t|en) naar (?:haar|hun|zijn|onze|jou|je|elkaar)(?: (?:medewerkers|mensen|collega%|ideeën))?(?= *[,.;]|$| en)|erkenning voor(?: #){1,3}|(?:jouw|je) (?:harde werk|inzet|werk|talent) (?:wordt |telt|gewaardeerd|waarderen%)(?:gewaardeerd)?|(?:jouw|je|goede|nieuwe|eigen|ieders) (?:ideeën|inbreng|mening|(?<!je )stem|inzet|input)(?: #){0,3}? (?:telt|tellen|ertoe|verschil|gewaardeerd|welkom|gehoord|serieus|waardevol)(?! mee)|(?:waardevol|essentieel|onmisbaar|vast|volwaardig|cruciaal|onmisbare|wezenlijk|mooi)e? (?:onder)?deel (?:van|uit)(?: #){0,3}|(?:waardevolle|gewaardeerde|welkome|perfecte|echte|ideale|mooie|onmisbare) (?:aanvulling|toevoeging|versterking|aanwinst|collega|teamlid|match)|waardevol (?:teamlid|lid)|(?:echt |meer dan )?(?:welkom|thuis) (?:te )?(?:voelt|voelen|voel)|meerwaarde(?: (?:te )?(?:bieden|leveren|levert|creëren|hebben|bent|zijn))?',
		unless:
			'meerwaarde van|(?:is|zijn|vormt|vormen)(?: #){0,2} (?:een )?meerwaarde|(?:vormt?|maakt?|vast|uitmaken)(?: #){0,2} (?:onder)?deel van (?:het examen|je opleiding)',
		context: 'vacancy',
		why: 'het is een gevoel dat elke werkgever belooft',
		ask: 'waaraan iemand dat merkt',
		redeemedBy: ['frequency', 'situation'],
		rewrite: 'Je bespreekt je voorstellen elke eerste dinsdag met de directeur.',
		source: 'corpus',
	},
	{
		id: 'wij-geloven',
		tier: 'B',
		pattern:
			'gelo(?:ven|oven|oft)(?: (?:we|wij|je|jij))? (?:heilig |sterk |echt |oprecht |erin )?(?:in|dat)(?: #){1,6}|(?:wij|we) geloven(?: #){0,2}? (?:in|dat)(?: #){1,6}|draait?(?: (?:het|alles))(?: #){0,8}? om(?: #){1,2}|combine(?:er|ert|ren)(?: (?:we|wij|je|jij))? (?:<value>|<trait-noun>)(?: (?:met|en|aan|én))(?: #){1,2}|(?:duidelijke|heldere|sterke|inspirerende|gedeelde|frisse) (?:visie|missie|ambitie|koers)(?: op(?: #){1,2})?|(?:respect|oog|zorg|aandacht|waardering) (?:voor|hebben voor) (?:elkaar|de medemens|ieder|iedereen|mens)|(?:samen|met elkaar) (?:sterk(?:er)?|leren|lachen|groeien|vooruit|succesvol|het verschil|de schouders|werken aan|bouwen aan|maken we|zorgen we|gaan we|staan we|bereiken we|creëren we|zetten we)(?: #){0,3}|(?:van|met) elkaar (?:te )?leren|leren van elkaar|elkaar (?:te )?(?:ondersteunen|helpen|versterken|inspireren|motiveren|scherp houden|uitdagen|steunen)|(?:maken|maakt) (?:het |we |wij )?(?:samen )?mogelijk(?:e)?(?= *[.,]|$)|voor elkaar (?:klaar|door het vuur|zorgen)',
		unless: '(?:als|wanneer|omdat) (?:je|jij|u) gelooft dat (?:je|jij|u)',
		context: 'vacancy',
		why: 'het noemt een waarde en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['frequency', 'amount', 'situation'],
		rewrite: 'Elke maand bespreken we drie fouten, zonder namen.',
		source: 'corpus',
	},
	{
		id: 'leren-zonder-stof',
		tier: 'B',
		pattern:
			'(?:leren|leert|groeien|groeit|ontwikkelen|bloeien) en (?:te |jezelf te |door te )?(?:groeien|groeit|leren|ontwikkelen|bloeien|ontplooien)(?: (?:in|als)(?: #){1,3})?|(?:te )?groei(?:en|t) in (?:je|jouw|hun|het|de) (?:vak|rol|functie|werk)|(?:ins en outs|fijne kneepjes|kneepjes van het vak|klappen van de zweep)|(?:kennis|vaardigheden)(?: en #)? (?:te )?(?:blijven ontwikkelen|verder te ontwikkelen|verder ontwikkelen)|(?:vakinhoudelijke|interne|continue) (?:ontwikkeling|groei|scholing|bijscholing|deskundigheidsbevordering)(?: en #)?|(?:laatste|nieuwste) (?:trends|ontwikkelingen|technieken|technologieën|snufjes)(?: en #)?',
		unless:
			'kneepjes van het vak (?!te |ken|leer|en )#|(?:ontdekt?|volgt?|volgen)(?: (?:de|het)){0,2} (?:laatste|nieuwste) #|op de hoogte(?: #){0,4} (?:trends|ontwikkelingen)|interne scholing (?:bhv|ehbo)|(?:ins en outs|kneepjes)(?: #){0,4} (?:leren|leert)',
		context: 'vacancy',
		why: 'wat er te leren is, staat er niet',
		ask: 'het onderwerp, de tijd en wie betaalt',
		redeemedBy: ['amount', 'days', 'hours', 'diploma', 'list'],
		fields: ['training', 'growth'],
		rewrite: 'In maand 2 leer je de regels voor garantie, onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'en-nog-veel-meer',
		tier: 'B',
		pattern:
			'(?:en |maar ook )?(?:nog |zo )?(?:veel|heel veel) meer(?= *[.!)]|$)|ga zo maar door|noem maar op|van alles(?: en nog wat)?(?: mogelijk)?|en nog veel meer|het hele (?:scala|spectrum)|breed scala aan(?: #){1,2}|(?:tal van|allerlei|uiteenlopende|diverse) (?:leuke|interessante|mooie|boeiende|toffe|uitdagende)(?: #){1,2}',
		unless: '#(?: #){0,3},(?: #){1,4},(?: #){1,4},?(?: #){0,4} en nog (?:heel )?veel meer',
		context: 'vacancy',
		why: 'wat er nog bij hoort, staat er niet',
		ask: 'de rest van de lijst',
		redeemedBy: [],
		source: 'corpus',
	},
	{
		id: 'zo-werk-je',
		tier: 'B',
		pattern:
			'(?:opgave|ontwikkel|ontwikkelings|mens|patiënt|actie|prestatie|innovatie|verbeter|groei|omgevings|taak|detail|sales|toekomst|proces)-?gericht(?:e|heid)?|(?:netjes|nauwkeurig|zelfstandig|gestructureerd|zorgvuldig|hard) werkt(?= *[,.;]|$| en)|stelt? je(?: #){0,1}? (?:professioneel|flexibel|klantgericht|dienstverlenend|open|kwetsbaar|proactief|collegiaal) op|werkt (?:graag |heel |zeer |altijd )?(?:zelfstandig|nauwkeurig|gestructureerd|zorgvuldig|netjes|secuur|accuraat|planmatig|efficiënt|georganiseerd|resultaatgericht|klantgericht|doelgericht|oplossingsgericht|nauwgezet|precies|ordelijk|proactief|systematisch|hard|samen)(?:(?:,| en) (?!je|jij|met)#)?|werkt graag in (?:een )?team%|(?:handelt|reageert|communiceert|denkt|denk je) (?:altijd )?(?:snel|adequaat|professioneel|proactief|klantgericht|helder|duidelijk|open|respectvol|vooruit|strategisch|oplossingsgericht|commercieel|creatief|praktisch)(?: en #)?|(?:goed|prettig|vlot) (?:kunnen |kunt |kan )?(?:functioneren|samenwerken) in (?:een )?team%|(?:snel|flexibel|proactief) (?:te )?(?:schakelen|inspelen|anticiperen)(?= *[.,;]|$)|(?:durft?|durven)(?: (?:te|je|jij))?(?: #){0,2}? (?:beslissen|besluiten|beslissingen|keuzes|kansen|verantwoordelijkheid|initiatief|knopen|uitdaging%|te experimenteren|nieuwe)(?: (?:te )?(?:nemen|maken|pakken|hakken|door te hakken))?|twee rechterhanden|(?:open|brede|frisse|ruime|eerlijke) blik|(?:twee|gouden|handige|technische) handen(?! aan)|van nature (?:#)',
		unless:
			'werkt zelfstandig,? (?:maar|waar)|werkt zelfstandig (?:je|jouw|een|onze) (?:eigen )?#|werkt (?:samen|zelfstandig) (?:met|aan)|%gerichte (?!<person>|%houding|%instelling|mentaliteit|aanpak|werk%|manier|mindset|collega%|en |team%|organisatie|cultuur|omgeving)#',
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'de taak en wat er goed aan moet zijn',
		redeemedBy: ['situation', 'percent', 'system'],
		rewrite: 'Je boekt per dag 60 facturen, met hooguit 1 fout op de 200.',
		source: 'corpus',
	},
	{
		id: 'in-de-puntjes',
		tier: 'B',
		pattern:
			'tip ?-?top(?: in orde| verzorgd)?|spic (?:&|en|and) span|piekfijn(?: in orde)?|puntjes op de i|tot in de puntjes(?: verzorgd)?|picobello|door een ringetje',
		context: 'vacancy',
		why: 'de norm ontbreekt',
		ask: 'de norm',
		redeemedBy: ['number', 'percent', 'time'],
		rewrite: 'Elke kamer is vóór 15.00 uur schoon; je werkt een lijst van 22 punten af.',
		source: 'corpus',
	},
	{
		id: 'met-een-groot-woord',
		tier: 'B',
		pattern:
			'mag je fouten maken|fouten (?:maken )?mag(?= *[.,!]|$)|geen (?:loos|loze|lege?|holle) (?:begrip|kreet|woord|woorden|beloftes?|praatjes|slogan)|geen woorden(?:,)? maar daden|(?:kijken|kijkt) (?:vooral |liever |eerst )?naar wie (?:je|jij) bent|(?:om|voor) wie (?:je|jij) (?:echt )?bent|(?:wij|we) lachen (?:veel|samen|graag|wat af)|waar (?:anderen|een ander) #(?: #)?|(?:baan|job|functie|werk|rol) met (?:zingeving|toekomst|inhoud|meerwaarde|uitdaging|afwisseling)|(?:werk|werken|zorg|leven|leren|groei|groeien|ondernemen|onderwijs|bouwen|baan|job|merk|bedrijf) (?:met|in|vanuit) (?:impact|vrijheid|vertrouwen|betekenis|bezieling|een missie|een ziel)|(?:uitdagen|inspireren|verwonderen|verrassen|prikkelen|boeien)(?:,| en) (?:te )?(?:uitdagen|inspireren|verwonderen|verrassen|prikkelen|boeien|verbinden|raken)|die (?:de |het |onze |je )?#(?: #)? (?:verrassen|verbazen|verrast|verbaast)(?= *[.,!?;]|$)|ruimte voor (?:verwondering|verbinding|ontmoeting|ontdekking|verbeelding|jezelf|iedereen)|en jij (?:dus )?ook(?= *[.,!]|$)|door de ogen van (?:een|de|het|je|jouw|onze) #|zo (?:werken|doen) (?:wij|we)(?: het)?(?= *[.!]|$)',
		context: 'vacancy',
		why: 'het is een slogan',
		ask: 'het feit erachter',
		redeemedBy: ['number', 'percent', 'date'],
		rewrite: 'Je rijdt je route zelf uit; de planning belt alleen bij spoed.',
		source: 'corpus',
	},
];
