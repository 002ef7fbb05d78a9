import type { Phrase } from '#lint/phrases/phrase.ts';

/** Work that never bores, and results that please everybody. */
export const neverDull: readonly Phrase[] = [
	{
		id: 'nooit-vervelen',
		tier: 'B',
		pattern:
			'(?:nooit|geen (?:moment|seconde|dag|minuut))(?: (?:te|meer|hoeven|hoeft))? (?:vervelen|verveelt|saai|stilzitten|stilzit|hetzelfde)|verve(?:elt?|len)(?: (?:je|jij))?(?: #){0,3}? (?:nooit|geen (?:moment|seconde|dag|minuut))|vervelen (?:is|doe|zul|hoef|ga)(?: #){1,4}|(?:saai|rustig) (?:wordt|is) het(?: #){0,2} (?:nooit|geen moment)|sta(?:at|an)(?: #)? nooit stil|nooit stil ?(?:te )?(?:staan|staat|zit|zitten)|altijd(?: (?:wel|iets|wat|genoeg|volop|voldoende|een|nieuwe|nieuws|uitdaging|uitdagingen|leuks)){1,3} te (?:doen|beleven|ontdekken|leren|vinden|verbeteren)|geen (?:dag|week|dienst|moment|project) zonder #|(?:elke?|iedere?|elk|ieder)(?: #){1,2}? (?:is (?:weer )?uniek|uniek is)|veel (?:te )?(?:leren|ontdekken|beleven)(?= *[.,;!]|$)',
		unless:
			'(?:elke?|iedere?|elk|ieder) (?:%nummer|%code|sleutel|id|naam|#naam) (?:is )?uniek%?|veel leren (?:over|van|kennen)',
		context: 'vacancy',
		why: 'wat er wisselt, staat er niet',
		ask: 'de taken en hoe vaak ze wisselen',
		redeemedBy: ['frequency', 'list', 'number'],
		rewrite: 'Je staat drie dagen per week op de bouw en rekent twee dagen uit wat nodig is.',
		source: 'corpus',
	},
	{
		id: 'die-echt-werkt',
		tier: 'B',
		pattern:
			'(?:die|dat|wat) (?:er )?(?:echt|écht|werkelijk|wél) (?:werkt|werken|telt|tellen|toe ?doet|ertoe doet|ertoe doen|helpt|helpen|raakt|raken|past|passen|impact (?:heeft|hebben|maakt|maken)|verschil maakt|verschil maken|aansluit|aansluiten|waarde toevoeg%|verder (?:helpt|helpen)|klopt|leeft|leven)|(?:oplossing%|%verhaal|%verhalen|content|%campagnes?|beelden|boodschap%|teksten|%formats|software|technologie|producten|concepten) die (?:(?:mensen|klanten|het publiek|anderen|#) )?(?:raakt|raken|beweegt|bewegen|inspireert|inspireren|verbindt|verbinden|in beweging (?:brengt|brengen|zet|zetten)|dichterbij (?:brengt|brengen)|verrast|verrassen|prikkelt|prikkelen|impact (?:maakt|maken)|knalt|knallen|blijft hangen|blijven hangen)|(?:die|dat) sta(?:at|an) als een huis|(?:informeren|inspireren|activeren|verrassen|verbinden|prikkelen|raken|boeien|enthousiasmeren),? (?:en |& )?(?:informeren|inspireren|activeren|verrassen|verbinden|prikkelen|raken|boeien|enthousiasmeren)(?: (?:en|&) (?:informeren|inspireren|activeren|verrassen|verbinden|prikkelen|raken|boeien|enthousiasmeren))?',
		unless: '(?:stroom|spanning|spier|draad|kabel)%(?: #){0,2} raakt',
		context: 'vacancy',
		why: 'waaraan je dat ziet, staat er niet',
		ask: 'de norm, met een getal',
		redeemedBy: ['percent', 'number', 'situation'],
		rewrite: 'Van elke 100 lezers klikken er 12 door naar het aanbod.',
		source: 'corpus',
	},
	{
		id: 'blije-klant',
		tier: 'B',
		pattern:
			'ma(?:ak|akt|ken)(?: (?:je|jij|we|wij))? (?:(?:de|onze|elke|iedere|alle|jouw|je) )?(?:klant|klanten|gast|gasten|opdrachtgever%|gebruiker%|mensen|bewoner%|patiënt%|cliënt%) (?:(?:echt|super|heel|elke dag|weer) )?(?:blij|gelukkig|enthousiast)|(?:klanten|gasten|mensen|gebruikers|bewoners|cliënten) (?:blij|gelukkig|enthousiast) (?:te )?(?:maken|maakt|houden)|(?:erg|heel|super|ontzettend|dol) ?blij met (?:jou|onze|elkaar)(?: #)?|(?:fijne|gezellige|leuke|onvergetelijke|prettige|geweldige|zorgeloze|waardevolle|zinvolle|aangename) (?:dag|avond|verblijf|oude dag)(?= *[.,;!]|$| te | maken| bezorg| hebben| beleven)|met (?:(?:veel|alle|volle|oprechte|grote) )?(?:zorg|liefde|toewijding|passie|finesse|flair|overgave|bravoure|hart|souplesse)(?:,| en| &) (?:zorg|liefde|aandacht|plezier|toewijding|passie|finesse|flair|gevoel|respect|ziel|enthousiasme|geduld|overgave|trots|vakmanschap|precisie|souplesse|kennis|creativiteit|humor|energie)|met (?:volle|veel) (?:liefde|overgave|toewijding|flair|finesse)',
		unless:
			'(?:fijne|prettige|leuke) (?:dag|avond) (?:nog|verder|gewenst|toe)|(?:minder|op een) (?:leuke|fijne|prettige) dag',
		context: 'vacancy',
		why: 'het gaat over een stemming',
		ask: 'wat de klant merkt, in een getal of een tijd',
		redeemedBy: ['percent', 'time', 'situation'],
		rewrite: 'Om 15.00 uur drink je met acht bewoners koffie in de huiskamer.',
		source: 'corpus',
	},
	{
		id: 'waar-alles-samenkomt',
		tier: 'B',
		pattern:
			'waar(?:in)? #(?:, #){0,3} en # (?:samenkomen|samenkomt|samensmelten|elkaar (?:ontmoeten|versterken|raken)|bij elkaar komen)|(?:gavere|leukere|mooiere|toffere|slimmere|fijnere|gezelligere|coolere|vettere|prettigere) #|(?:levert?|leveren|te leveren|leverde)(?: (?:je|jij|graag|zo|direct|daarmee)){0,2} een (?:(?:#e )?bijdrage)(?: aan(?: #){1,3})?|(?:een )?(?:actieve |grote |belangrijke |positieve |waardevolle |mooie |echte |directe )?bijdrage (?:te )?(?:kunnen |kunt )?leveren aan(?: #){1,3}|zonder (?:de |het |al het |gedoe en )?(?:rompslomp|gedoe|poespas|franje|hokjes)',
		unless:
			'bijdrage(?: te)?(?: leveren)? aan (?:de|het) (?:ontwerp|realisatie|bouw|onderhoud|opzet|uitvoering|planning)|bijdrage(?: te)?(?: leveren)? aan de ontwikkeling van (?:nieuwe|een|software|producten|onze (?:producten|formules|website|software|app|diensten))',
		context: 'vacancy',
		why: 'wat je maakt of doet, staat er niet',
		ask: 'wat je maakt en wanneer het klaar is',
		redeemedBy: ['number', 'percent', 'date', 'situation'],
		rewrite:
			'In maart 2027 staat het nieuwe loket van de gemeente online; jij bouwt de formulieren.',
		source: 'corpus',
	},
	{
		id: 'beleving',
		tier: 'B',
		pattern:
			'(?:ontspannen|luxe|unieke?|ultieme?|perfecte?|warme?|stijlvolle?|zorgeloze?|onvergetelijke?|optimale?|ongedwongen|gastvrije?|bijzondere?|verrassende?)(?:(?:,| en) #)? %(?:beleving|ervaring)|(?:wauw|wow)(?:-| )?(?:ervaring%|factor|effect|moment%|gevoel|beleving)|(?:menselijke?|persoonlijke?) (?:tintje|toets|touch|noot)|(?:job|baan|functie|rol|loopbaan|traject|uurrooster|pakket)(?: #)? op (?:jouw |je )?maat(?: van(?: #){1,3})?|(?:internationale?|nationale?) (?:reikwijdte|uitstraling|karakter|allure|dynamiek)|(?:een )?(?:goede|stevige|gedegen|solide|sterke)(?: en #e)? basis(?= *[.,;!]|$)|(?:dat|dit) is (?:nog )?(?:pas|slechts|maar) het begin|(?:vertrouwde?|bekende?|stralende?|lachende?|herkenbare?|warme?) gezicht',
		unless: '%(?:werk|praktijk|les|leidinggevende |rij)ervaring',
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: ['situation', 'headcount', 'percent'],
		rewrite: 'Het paviljoen heeft 120 stoelen en kijkt uit op zee.',
		source: 'corpus',
	},
	{
		id: 'de-wereld-ligt-open',
		tier: 'B',
		pattern:
			'(?:duikt?|duiken|ondergedompeld|stapt?)(?: (?:je|jij|we))?(?: (?:dagelijks|volledig|helemaal|binnen)){0,2} in (?:een |de |onze )?(?:#e )?wereld(?: van(?: #){1,3})?|%sfeer is(?: #)? (?:los|top|goed|fijn|relaxed|ontspannen|prettig|collegiaal|informeel|gemoedelijk|open)(?: (?:en|maar) #)?|(?:mogelijkheden|kansen)(?: zijn| liggen)? (?:eindeloos|onbegrensd|legio|voor het (?:rapen|oprapen|grijpen))|(?:eindeloze|onbegrensde) (?:mogelijkheden|kansen)|ma(?:ak|akt|ken)(?: (?:je|jij|we|wij))? van (?:elke|iedere|elk|ieder|een) #(?: #)? een (?:beleving|feest|feestje|succes|ervaring|avontuur|belevenis)|om (?:nooit|niet (?:snel|gauw)) (?:meer )?te vergeten|om (?:van te (?:dromen|smullen)|trots op te zijn|je vingers bij af te likken)|alsof het (?:je|jouw) eigen #|(?:wereld|zee) van verschil|overtreft?(?: #){0,2} verwachtingen|aan de knoppen|alle kanten op|(?:we|wij) blijven (?:innoveren|vernieuwen)|(?:elke|iedere) dag (?:iets )?(?:bij ?leert|bij te leren|bijleren)|(?:volle )?honderd procent (?:in ?te ?zetten|inzet|gaan|gaat|voor)|(?:bent|ben|zijn) er (?:altijd )?voor (?:mensen|anderen|elkaar)(?: die(?: #){1,3})?|(?:we|wij|bedrijf|organisatie) (?:staan|staat) (?:altijd )?open voor(?: #){1,2}|staan (?:we|wij) (?:altijd )?open voor(?: #){1,2}|(?:extra mijl|met een hoofdletter) ?#?|onze ambassadeur|ge(?:eft|ven|ef) (?:je |jij )?(?:mee )?kleur aan (?:de|onze|ons|het) #|lekkere (?:koffie|lunch|lunches)',
		unless: '(?:begin%|schrijf%|woord%|naam|namen)(?: #){0,3} met een hoofdletter ?#?',
		context: 'vacancy',
		why: 'het is beeldspraak en het werk blijft onzichtbaar',
		ask: 'de taak',
		redeemedBy: ['frequency', 'number'],
		rewrite: 'Je maakt per week twee proefopstellingen en schrijft de uitkomst op.',
		source: 'corpus',
	},
];
