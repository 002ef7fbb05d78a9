import type { Phrase } from '#lint/phrases/phrase.ts';

export const offers: readonly Phrase[] = [
	{
		id: 'ruime-regeling',
		tier: 'B',
		pattern:
			'(?:royale?|riante?|ruime?|mooie?|goede?|aantrekkelijke?|prima|gunstige?|uitstekende?|leuke?|flinke?|fijne?|lekkere?|interessante?|toffe|uitgebreide?|nette?|passende?|dikke?|vette|stevige?|goed gevuld)(?: (?:en )?#e)? %(?:regeling(?:en)?|pot|potje|budget(?:ten)?|vergoeding(?:en)?|toeslag(?:en)?|toeslagen|uitkering(?:en)?|lease-?auto|bedrijfswagen|auto|laptop|telefoon|telefoonabonnement|pakket|pakketten|korting(?:en)?|premie|bonus|bonussen|provisie|fooi|fooien|fooienpot|eindejaarsuitkering|kerstpakket|cadeaus?|cadeautjes|tarief|tarieven|contract|verlofregeling|vakantie|verzekering(?:en)?|pensioen|faciliteiten|voorzieningen|thuiswerkplek|werktijden|rooster|roosters|bijverdienste|zakcentje|verdienste)',
		unless:
			'(?:goede|mooie|leuke|uitstekende|fijne|interessante|stevige|nette|lekkere|uitgebreide|ruime) (?:klanten|product|assortiments|reis|koffie|ontbijt|lunch)%?(?:regeling|pakket|budget) (?:aan|van|voor) (?:klanten|gasten)|lekkere? (?:gerechten|maaltijden)',
		context: 'vacancy',
		why: 'het bedrag of aantal ontbreekt',
		ask: 'het bedrag, het percentage of het aantal',
		redeemedBy: ['amount', 'percent', 'days', 'time', 'pay'],
		rewrite: 'De fooi wordt elke maand verdeeld; in 2025 was dat € 1,40 per uur.',
		source: 'corpus',
	},
	{
		id: 'budget-zonder-bedrag',
		tier: 'B',
		pattern:
			'budget (?:voor|om)(?: #){0,4}? (?:%ontwikkeling|opleiding(?:en)?|training(?:en)?|groei|te ontwikkelen|cursussen|scholing|congressen|conferenties)',
		context: 'vacancy',
		why: 'het bedrag ontbreekt',
		ask: 'het bedrag per jaar',
		redeemedBy: ['amount'],
		fields: ['training'],
		rewrite: 'Je hebt € 1.000 per jaar voor cursussen die je zelf kiest.',
		source: 'corpus',
	},
	{
		id: 'leren-en-groeien',
		tier: 'B',
		pattern:
			'(?:(?:mee|verder|door|blijven|blijft|blijf|samen|kunt|kan|helpen|laten|wilt|wil) (?:te )?(?:mee)?(?:groeien|doorgroeien|ontplooien)|(?:jezelf|zich|zichzelf)(?: #){0,4}? (?:te )?(?:ontwikkelen|doorontwikkelen)|(?:blijven|verder te) ontwikkelen)(?: (?:in|als|tot|binnen|naar|op|met)(?: #){1,3})?|(?:jouw|je|eigen|persoonlijke) (?:eigen )?(?:groei|ontwikkeling|potentieel|ontwikkelpad|groeipad)(?: (?:staat|staan|centraal|benutten|te ontwikkelen|ontwikkelen|vorm te geven)){0,2}|(?:talent|talenten|kwaliteiten|potentie)(?: #){0,3}? (?:ontwikkelen|ontplooien|benutten|te benutten|te ontwikkelen|tot bloei|laten zien|in te zetten)|(?:tot bloei|tot hun recht|tot zijn recht|tot je recht)(?: #){0,2}|vleugels(?: uit)?(?: te)?(?: slaan)?|(?:uitgedaagd|gestimuleerd)(?: en #)? (?:te )?(?:wordt|worden|word)|word(?:t)? (?:je|jij)(?: #){0,3}? (?:uitgedaagd|gestimuleerd|gewaardeerd|gezien|gehoord)|(?:veel|volop|enorm veel|alles) (?:te )?(?:leren|leert|bijleren)(?: (?:over|van|in)(?: #){1,3})?|kennis (?:te )?(?:verbreden|verdiepen|vergroten|uitbreiden)|jezelf (?:te )?(?:overtreffen|uitdagen|verbeteren|bewijzen)|(?:uit|buiten|in) (?:je|jouw) comfortzone',
		unless:
			'(?:de|het|een|onze|deze|dit|eigen) # (?:verder|door) te ontwikkelen|(?:%ruimte|product%|systeem|systemen|platform|gebied|wijk|software|applicaties?|diensten|beleid|processen) verder te ontwikkelen|(?:kinderen|leerlingen|jongeren|cliënten|bewoners|deelnemers|studenten|peuters)(?: #){0,3}? zich(?: #){0,3} (?:ontwikkelen|ontplooien)|(?:ontwikkeling|groei|talenten|kwaliteiten) van (?:de|het|een|je|jouw)? ?(?:kind%|leerling%|cliënt%|bewoner%|jongere%|leerlingen|deelnemer%|klant%|student%|patiënt%|product%|software|site|website)',
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'de opleiding, de tijd of het geld',
		redeemedBy: ['amount', 'days', 'hours', 'diploma', 'role'],
		fields: ['training', 'growth'],
		rewrite: 'In het eerste jaar volg je twee cursussen van 3 dagen onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'steun-zonder-vorm',
		tier: 'B',
		pattern:
			'(?:alle|volledige|de nodige|voldoende|goede|intensieve|persoonlijke|professionele|continue|uitgebreide|volop|deskundige)(?: #e)? (?:steun|support|hulp|ondersteuning|begeleiding|coaching|inwerking|training|scholing|inwerkperiode|inwerktraject|introductie)|goed (?:in|op)gewerkt|(?:goed|grondig|rustig|stap voor stap) (?:in|op)?(?:gewerkt|geleid|ingewerkt|opgeleid|wegwijs)|(?:zorgen|zorgt) (?:we |wij )?(?:er )?(?:goed |heel goed )?voor (?:onze (?:mensen|medewerkers|collega%)|elkaar|jou|je)|(?:persoonlijke|oprechte|veel|individuele|échte) (?:aandacht|waardering|interesse)(?: voor(?: #){1,2})?|(?:aandacht|oog|zorg|waardering|respect) voor (?:elkaar|jou|je|onze (?:mensen|medewerkers)|de mens|welzijn|persoonlijke #|collega%|vitaliteit|balans|werkplezier|het individu|iedereen)',
		unless:
			'(?:goede|intensieve|persoonlijke|professionele|uitgebreide|deskundige|nodige|continue)(?: #e)? (?:hulp|begeleiding|ondersteuning|coaching|training|aandacht) (?:van|aan|bij|voor|geven|bieden|te bieden) (?:cliënten|bewoners|klanten|kinderen|patiënten|leerlingen|de|het|onze|jongeren|ouderen|mensen|gezinnen|studenten)%?|persoonlijke aandacht (?:aan|voor) (?:de|onze)? ?(?:klant|gast|cliënt|bewoner|leerling|kind|patiënt)%',
		context: 'vacancy',
		why: 'hoelang en door wie, staat er niet',
		ask: 'het aantal weken en wie je helpt',
		redeemedBy: ['number', 'person', 'frequency'],
		fields: ['onboarding'],
		rewrite: 'De eerste drie weken werk je naast een vaste collega.',
		source: 'corpus',
	},
	{
		id: 'goed-beloond',
		tier: 'B',
		pattern:
			'word(?:t)? (?:je |jij )?(?:beloond|betaald|gewaardeerd) naar (?:je |jouw )?#(?: en #)?|(?:beloning|salaris|loon|pakket) (?:waar|dat|die) (?:je|jou) (?:blij|gelukkig)(?: #){0,2}|(?:goed|mooi|eerlijk|netjes|passend|prima|ruim|royaal|rijkelijk) (?:beloond|betaald|verloond|vergoed)(?:,? (?:voor|naar)(?: #){1,3})?|(?:dat|die|wat|welke) (?:past|aansluit) bij (?:je|jouw) (?:kennis|ervaring|kunde|kwaliteiten|talent%|opleiding|niveau|vaardigheden|prestaties)(?: en #)?',
		context: 'vacancy',
		why: 'het is een mening over geld',
		ask: 'het bedrag, de periode en de uren',
		redeemedBy: ['pay'],
		rewrite: '€ 2.900 tot € 3.600 bruto per maand bij 38 uur.',
		source: 'corpus',
	},
	{
		id: 'mooie-spullen',
		tier: 'B',
		pattern:
			'(?:prachtige?|schitterende?|fraaie?) (?!en |of |op|ge)#|(?:moderne?|mooie?|fijne?|luxe|representatieve?|goed uitgeruste|uitstekende?)(?: (?:en )?#e)? (?:%auto|%bus|%busje|%wagen|%wagenpark|%fiets|%scooter|%camper|%vrachtwagen|vrachtwagens)(?: en #)?|(?:uitstekende|heerlijke|prima|fijne) (?:koffie|lunch|lunches)(?: en #)?',
		unless:
			'(?:zet|maak|serveer|bereid|schenk)%(?: #){0,3} (?:koffie|lunch%)|(?:koffie|lunch%) (?:te )?(?:zet|maak|serve|bereid|schenk)%',
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'de lijst, met merk of bedrag',
		redeemedBy: ['number', 'system'],
		rewrite: 'Je rijdt een Opel Corsa met dubbele bediening.',
		source: 'corpus',
	},
	{
		id: 'snel-en-correct',
		tier: 'B',
		pattern:
			'(?:vlotte|snelle|soepele|vlekkeloze|efficiënte) (?:en #e? )?(?:afhandeling|verwerking|doorstroming|opvolging|uitbetaling)|(?:snelle|tijdige|correcte|vlotte|stipte|juiste) en (?:snelle|tijdige|correcte|vlotte|juiste|goede|nette|duidelijke|efficiënte|professionele|kwalitatieve|kwaliteitsvolle|zorgvuldige|accurate) #|(?:snel|vlot) en (?:goed|correct|efficiënt|professioneel|adequaat|zorgvuldig)|(?:volledige|volle|maximale|financiële)(?: #e)? transparantie|(?:werkbaar|goed|gezond|mooi|fijn) evenwicht|efficiënt (?:verwerkt|afgehandeld|ingericht)',
		unless:
			'(?:afhandeling|verwerking|opvolging|doorstroming) (?:van|met) (?!(?:je|jouw|onze|klanten)(?![a-z]))#',
		context: 'vacancy',
		mayBeAim: true,
		why: 'de norm ontbreekt',
		ask: 'de norm',
		redeemedBy: ['number', 'percent', 'time', 'days', 'frequency', 'situation'],
		rewrite: 'Je factuur van vrijdag staat de week erna op dinsdag op je rekening.',
		source: 'corpus',
	},
];
