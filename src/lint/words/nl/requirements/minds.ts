import type { Phrase } from '#lint/phrases/phrase.ts';

/** How somebody is said to think along, share and judge, without about what. */
export const minds: readonly Phrase[] = [
	{
		id: 'kritisch',
		tier: 'B',
		pattern:
			'kritisch(?:e)?(?: (?:en|maar) #| (?:op|naar)(?: #){1,3}| (?:te )?(?:kijk%|denk%|meedenk%|mee|beoordeel%|ingesteld|vermogen|geest|vragen))?',
		unless:
			'kritische? (?:systemen|processen|infrastructuur|situaties?|patiënten|zorg|applicaties|succesfactor%|onderdelen|kabels|grens|paden?|pad|massa|punten|journalist%|incident%|fase|functies|storing%)|(?:bedrijfs|tijds|missie)-? ?kritische?(?: #)?',
		context: 'vacancy',
		why: 'waarop je let, staat er niet',
		ask: 'wat je controleert en waarop',
		redeemedBy: ['situation', 'system', 'number'],
		rewrite: 'Je leest elke offerte na op bedrag, aantal en leverdatum.',
		source: 'corpus',
	},
	{
		id: 'denkt-mee',
		tier: 'B',
		pattern:
			'(?:graag|actief|proactief|creatief|inhoudelijk|altijd|kritisch|strategisch|ook|constructief|wilt|willen|wil) (?:te |graag |willen )*mee ?(?:te )?denk(?:en|t)(?! (?:met|over|aan|in) )(?: en (?:te )?#| of #)?|denk(?:t|en)?(?: (?:je|jij|we|wij|graag|actief|ook|creatief|proactief|inhoudelijk|strategisch|altijd)){1,4} mee(?= *[.,;!]|$| en )',
		unless: '(?:wij|we) denken (?:graag )?mee(?: #)?',
		context: 'vacancy',
		why: 'waarover en wanneer, staat er niet',
		ask: 'het overleg of het besluit waar je bij bent',
		redeemedBy: ['frequency', 'system', 'situation'],
		rewrite: 'Elke maandag kies je met de ploegbaas welke klus eerst gaat.',
		source: 'corpus',
	},
	{
		id: 'heeft-invloed',
		tier: 'B',
		pattern:
			'(?:écht |echt |directe? |veel |grote |inhoudelijke |meer |volop |daadwerkelijk )?invloed (?:(?:op|te|wil%|kunt|kan|hebt|hebben|heeft|uit ?(?:te )?oefen%) ?){1,3}(?:(?:de|het|je|jouw|hoe|onze|wat) )?#|(?:koers|richting|toekomst|strategie) (?:van(?: #){1,4} )?(?:mee |mede )?(?:te )?(?:bepalen|bepaalt|vormgeven|uit te zetten|uitzetten|uitzet|uitstippelen|uit te stippelen)|(?:mede|mee) de (?:#e )?(?:koers|richting|toekomst|strategie)(?: en #)?(?: (?:te )?(?:bepalen|bepaalt))?',
		unless:
			'(?:hebben|heeft) (?:geen|weinig) invloed|invloed van|bijdragen aan strategische #|nemen van strategische #',
		context: 'vacancy',
		why: 'waarover je beslist, staat er niet',
		ask: 'het besluit dat je neemt',
		redeemedBy: ['amount', 'situation', 'frequency'],
		rewrite: 'Je kiest zelf de leverancier bij bestellingen tot € 2.000.',
		source: 'corpus',
	},
	{
		id: 'een-stevig-woord',
		tier: 'B',
		pattern:
			'(?:een|ons|jouw|zeer|heel|erg|en) (?:sterk|stevig|hecht|duurzaam|solide|pittig|prikkelend|hoogstaand|ijzersterk|bruisend|bloeiend|florerend|groeiend|stijlvol|trefzeker|doordacht|joviaal|steengoed|levendig|bevlogen|warm|ondersteunend|vooruitstrevend|toekomstgericht|toekomstbestendig|kwaliteitsvol|betekenisvol|waardevol|zinvol|gezond|ambitieus|uniek|professioneel|innovatief|modern|inspirerend|interessant|boeiend|uitdagend|energiek|gemotiveerd|ervaren|betrokken|gezellig|leuk|mooi|fijn|prettig|tof|gaaf|geweldig|fantastisch)(?:(?:,| en) #)? (?:#(?:aal|ief|isch|ig|end|air|el|m|s) )?(?:%(?:netwerk|merk|beleid|model|team|bedrijf|platform|product|concept|systeem|portfolio|fundament|klimaat|aanbod|imago|verhaal|karakter|programma|plan|traject|initiatief|project|gezelschap|kantoor|gebouw|pand|restaurant|hotel|proces|talent|gevoel|gereedschap|partnership|resultaat|ecosysteem|bestand|vak|werk|instituut|museum|onderwijs|atelier|klantenbestand|inkomen|assortiment|evenement|event|moment|begin|vakgebied|thema|dossier|parcours|palmares))',
		unless:
			"duurzaam (?:bedrijf|beleid|product|materiaal|gebouw|concept)|(?:sterk|stevig|ervaren) (?:werkverleden|profiel)|gezond (?:gewicht|gebit|netwerk van|eten)|(?:modern|klein|mooi|nieuw) (?:gebouw|pand|kantoor) (?:uit|van \\d)|(?:uniek|warm) (?:systeem|nummer|water%)|een professioneel (?:product|systeem)|(?:team|netwerk|kantoor|bedrijf) (?:van|met) (?:ruim |zo'n |ongeveer |meer dan )?\\d#?|(?:hecht|klein) # team met (?:dagelijkse|wekelijkse) #",
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: ['situation'],
		rewrite: 'We werken met 40 huisartsen in de regio Gent.',
		source: 'corpus',
	},
	{
		id: 'mensen-die',
		tier: 'B',
		pattern:
			"(?:collega's|mensen|professionals|vakmensen|teamgenoten|experts|medewerkers|toppers|een (?:#e? )?(?:team|club|groep|ploeg|organisatie|werkgever|bedrijf|partner|school))(?:,)? (?:die|dat|waar|waarin) (?:(?:hun|het|je|jij|jou|jouw|elkaar|écht|echt|graag|altijd|samen|met|voor|met je|ook|weten|willen|de|een|in|van|elke dag|wél|gewoon|zelf|collectief|op|anders|ertoe|als) ){1,6}?(?:(?:vak|stiel|métier) (?:verstaan|verstaat|kennen|kent|beheersen|liefhebben)|over hebben|hart|verschil(?: maken| maakt)?|delen|deelt|uitdagen|uitdaagt|anders is|anders doet|anders doen|waarderen|waardeert|vertrouwen|samenwerken|samenwerkt|samengewerkt|meedenken|meedenkt|meegroeit|groeien|familie voelt|betekent|betekenen|toe ?doet|aanpakken|vooruit willen|vooruit wil|durven|gaan voor|lachen|steunen|respecteren|helpen|inspireren|versterken|bouwen|bijdragen|geloven)(?: #){0,2}|(?:team|club|groep|stel|ploeg|bende|collectief) (?:van |vol |met |vol met )?(?:#e )?(?:enthousiastelingen|creatievelingen|toppers|kanjers|doorzetters|aanpakkers|doeners|denkers|liefhebbers|techneuten|vakidioten|duizendpoten|talenten|gelijkgestemden|vrienden|bevlogenen|professionals met #)|waar (?:ze|je|zij|we) (?:het )?over (?:hebben|hebt|praten|praat)|(?:je|hun|zijn|het) (?:vak|stiel) (?:verstaat|verstaan)|die (?:echt )?anders (?:is|zijn|doet|denkt)",
		unless: 'die (?:het|de) (?:anders|niet) (?:kunnen|hebben)|iets anders (?:is|zijn)',
		context: 'vacancy',
		why: 'het is een mening over mensen',
		ask: 'wie je collega’s zijn en wat ze doen',
		redeemedBy: ['headcount'],
		rewrite: 'Je werkt met 5 lassers; de oudste is al 20 jaar in dienst.',
		source: 'corpus',
	},
	{
		id: 'geen-probleem',
		tier: 'B',
		pattern:
			'(?:deadlines|drukte|stress|hectiek|piek%|werkdruk|verandering(?:en)?|tegenslag(?:en)?|zelfstandig werken|zelfstandig(?: #){0,3}|druk|uitdaging(?:en)?|verantwoordelijkheid|onregelmatigheid)(?: (?:is|zijn|vormt|vormen))(?: (?:voor jou|voor je|jou|dan|ook)){0,2} geen (?:enkel )?(?:probleem|punt|moeite)|(?:strakke|korte|krappe) deadlines|(?:werken met|onder) (?:#e )?deadlines|(?:je |jij )?(?:heel |enorm )?veel (?:te |kunt |kan |kunnen )?(?:leren|leert)(?= *[.,;!]|$| (?:en|van|over) )|(?:naar de toekomst|vooruit) (?:te )?(?:kijken|kijkt|denken)',
		context: 'vacancy',
		why: 'hoeveel dat is, staat er niet',
		ask: 'hoe vaak het voorkomt en wie dan helpt',
		redeemedBy: ['number', 'frequency', 'days', 'time'],
		rewrite: 'Tien keer per jaar werk je een week door tot 20.00 uur.',
		source: 'corpus',
	},
];
