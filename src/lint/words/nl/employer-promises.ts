import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer says to do for people, without how. */
export const employerPromises: readonly Phrase[] = [
	{
		id: 'wij-stimuleren',
		tier: 'B',
		pattern:
			"(?:stimuleren|stimuleert|motiveren|motiveert|waarderen|waardeert|koesteren|steunen|inspireren|inspireert|moedigen|bemoedigen|ondersteunen|coachen|uitdagen|dagen|helpen)(?: (?:wij|we))(?: (?:graag|altijd|ook|enorm|echt|continu|actief|volop)){0,2} (?:je|jou|jouw|onze|elkaar|iedere|elke|talent%|ontwikkeling|initiatief)(?: #){0,2}|(?:wij|we|organisatie|bedrijf|werkgever) (?:stimuleren|stimuleert|motiveren|motiveert|waarderen|waardeert|koesteren|koestert|steunen|inspireren|moedigen|bemoedigen|dagen)(?: (?:graag|altijd|ook|enorm|echt|continu|actief|volop|daarom)){0,2} (?:je|jou|jouw|onze|elkaar|iedere|elke|talent%|ontwikkeling|initiatief|een cultuur)(?: #){0,2}|(?:zorgt?|zorgen)(?: (?:wij|we))? (?:goed|heel goed|écht|echt) voor (?:zijn|haar|onze|hun|elkaar|jou|je)(?: (?:mensen|medewerkers|collega's|personeel))?|(?:wij|we) (?:zijn|staan) er (?:altijd |echt |ook )?voor (?:jou|je|elkaar|onze #)|(?:bij ons|hier) sta(?:at)?(?: (?:jij|je|de mens))? centraal",
		unless:
			'(?:ondersteunen|helpen|coachen)(?: (?:wij|we)) (?:onze|elke|iedere) (?:klant|opdrachtgever|bezoeker|patiënt|cliënt|gast|leerling|inwoner)%',
		context: 'vacancy',
		why: 'hoe dat gaat, staat er niet',
		ask: 'de uren, het geld of de afspraak',
		redeemedBy: ['amount', 'hours', 'days', 'frequency', 'diploma'],
		fields: ['training'],
		rewrite: 'Je volgt per jaar 4 dagen scholing onder werktijd; de werkgever betaalt.',
		source: 'corpus',
	},
	{
		id: 'omgeving-die-je-helpt',
		tier: 'B',
		pattern:
			"(?:team|bedrijf|organisatie|werkgever|baas|club|collega's|leidinggevende|school|omgeving|plek|cultuur|sfeer),? (?:die|dat|waarin|waar)(?: #){0,3}? (?:je|jij|jou|jouw|elkaar|iedereen|mensen|medewerkers|initiatief|creativiteit|ideeën|leren)(?: (?:en|te|graag|echt|altijd|verder|kunt|kan|mag|wordt|worden|goed|jezelf|samen|continu|van|elkaar)){0,4} (?:meeneemt|meenemen|coacht|coachen|ondersteunt|ondersteunen|steunt|steunen|helpt|helpen|motiveert|motiveren|inspireert|inspireren|aanmoedigt|aangemoedigd|gestimuleerd|gewaardeerd|uitgedaagd|groeien|bloeien|uitdaagt|waardeert|waarderen|respecteert|respecteren|vertrouwt|vertrouwen|versterkt|versterken|ontwikkelen|thuisvoelt|prettig voelt|fijn voelt|centraal staat)(?: en #)?|(?:leert?|leren) van (?:de )?(?:besten|beste (?:vakmensen|mensen|specialisten)|professionals|experts|toppers)|(?:team|collega's|mensen) (?:om je heen|achter je|naast je) (?:die|dat)(?: #){1,3}",
		unless: '(?:school|plek|omgeving) waar (?:kinderen|leerlingen|bewoners|cliënten)(?: #){0,4}',
		context: 'vacancy',
		why: 'iedere werkgever belooft het',
		ask: 'wie je helpt en wanneer',
		redeemedBy: ['headcount', 'time', 'frequency', 'hours'],
		rewrite: 'Elke dag van 8.00 tot 18.00 uur is een senior telefonisch bereikbaar.',
		source: 'corpus',
	},
	{
		id: 'investeren-in',
		tier: 'B',
		pattern:
			'invester(?:en|t)(?: (?:wij|we|volop|continu|graag|voortdurend|veel|doorlopend|ook|daarom|stevig)){0,3} in (?:#e )?(?:coaching|begeleiding|opleiding(?:en)?|kennis%|training(?:en)?|scholing|vakmanschap|relaties|jezelf|jouw|mensen|teams?|werkgeluk|vitaliteit|duurzame #|persoonlijke #|elkaar|leiderschap|groei)|(?:potentieel|potentie|capaciteiten|competenties|talenten?|kwaliteiten)(?: (?:optimaal|volledig|ten volle|volop|echt|maximaal|verder|goed|helemaal)){0,2} (?:kunt |kan |kunnen |te |mag )?(?:benutten|inzetten|in te zetten|tot uiting|kwijt|ontplooien|waarmaken)|(?:het (?:beste|maximale|meeste|uiterste)|alles|maximaal)(?: #)? uit (?:onze|ons|jouw|je|de|het|elke|iedere|mensen|ieder|elk)(?: #){0,2} (?:te )?hal(?:en|t)|(?:het )?beste van (?:zichzelf|jezelf|onszelf|zich)|(?:je|jouw) (?:toekomst|carrière|loopbaan|avontuur|verhaal|volgende stap|nieuwe uitdaging|groei) (?:begint|start|wacht)(?: (?:hier|bij ons|nu))?',
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'het bedrag, de uren of de opleiding',
		redeemedBy: ['amount', 'hours', 'days', 'diploma', 'percent'],
		fields: ['training', 'growth'],
		rewrite: 'Je hebt € 1.000 per jaar voor cursussen die je zelf kiest.',
		source: 'corpus',
	},
	{
		id: 'mee-bouwen',
		tier: 'B',
		pattern:
			"(?:help|helpt|bouw|bouwt|bouwen|werk|werkt|doe|doet|groei|groeit|geef|geeft|schrijf)(?: (?:jij|je|graag|actief|samen|met ons|dan|dus|ook|daarom)){0,2} mee (?:aan|met|in|over|bij|vorm)(?: (?:aan|de|het|een|ons|onze|deze|jouw|zo'n)){0,2}(?: #){0,3}? (?:toekomst|revolutie|%transitie|missie|succes|expansie|droom|verhaal|ambitie%|vertrouwen|%cultuur|vernieuwing|koers|wereld|samenleving|avontuur)|mee te (?:werken|bouwen|helpen|groeien)(?: (?:aan|met|in))(?: (?:de|het|een|ons|onze))(?: #){0,2} (?:toekomst|groei|expansie|%transitie|missie|verandering|succes|ambitie%|droom|verhaal|organisatie|%cultuur)|groei(?:t|en)?(?: (?:je|jij|we|wij))?(?: met)(?: #){1,4} mee|(?:toekomst|koers|identiteit|cultuur) van(?: #){1,3} (?:mee |mede )?(?:vorm ?(?:te )?ge(?:ven|eft)|te bouwen|bouwen|te bepalen|bepaalt|bepalen|versterken)",
		unless:
			'mee te denken over (?:#){1} (?:jaar|week|maand)|werkt? mee aan (?:de|het) (?:ontwikkeling|verbetering|innovatie|kwaliteit) van (?:software|producten|processen|websites|systemen)',
		context: 'vacancy',
		why: 'wat je maakt of doet, staat er niet',
		ask: 'wat je maakt en wanneer het klaar is',
		redeemedBy: ['date', 'number', 'percent'],
		rewrite: 'In maart 2027 openen we een vierde winkel; jij richt hem in.',
		source: 'corpus',
	},
	{
		id: 'kijken-naar-de-mens',
		tier: 'B',
		pattern:
			'(?:kijken|kijkt)(?: (?:wij|we|niet|alleen|vooral|liever|graag|verder)){0,3} naar (?:de persoon|de mens|wie (?:je|jij)|jou als|jouw (?:talent%|persoonlijkheid|potentie%))(?: #)?|(?:telt|tellen|draait|gaat)(?: #){0,3}? (?:is |om )?wie (?:je|jij) bent|(?:zoeken|zoekt|zoek|kijken|kijkt|zijn)(?: (?:wij|we|je|jij|altijd|steeds|continu|graag|actief|samen|voortdurend|op zoek)){1,4} naar (?:betere|nieuwe|slimme|slimmere|innovatieve|creatieve|verdere|nog betere) (?:manieren|oplossingen|kansen|mogelijkheden|verbeter%|vernieuwing%|ideeën|uitdagingen)|(?:stabiele?|zekere?|duurzame|vaste en #e) (?:werkgelegenheid|job|baan|toekomst|functie|dienstverband|werkplek|tewerkstelling|inkomen|loopbaan)|niet praten,? maar doen|(?:het|alles) draait(?: (?:bij ons|hier|uiteindelijk))? om (?:jou|mensen|de mens|#e #|#)|goed werkgeverschap|(?:hechte|goede|sterke|fijne|warme) (?:onderlinge )?band (?:met|tussen|onderling)(?: #){0,2}|(?:onder)?deel van (?:ons succes|iets (?:groters|moois|bijzonders))|(?:super|wereld|prima )(?:baan|job)|(?:trotse|blije|gelukkige) (?:medewerkers|mensen|werknemers)|waar (?:je|jouw) (?:naam|stem|mening|werk) (?:nog |echt )?telt',
		context: 'vacancy',
		why: 'het is een mening over uzelf',
		ask: 'een afspraak of een cijfer',
		redeemedBy: ['percent', 'number', 'frequency', 'date'],
		rewrite: 'Twee mensen lezen je brief met dezelfde lijst van 5 punten.',
		source: 'corpus',
	},
	{
		id: 'afgestemd-op-jou',
		tier: 'B',
		pattern:
			'(?:afgestemd|aangepast|toegesneden|gebaseerd|aansluitend|passend|aangesloten)(?: (?:op|aan|bij)) (?:jouw|je|uw)(?: #)? (?:beschikbaarheid|voorkeuren?|wensen|behoeften?|niveau|mogelijkheden|interesses|talenten?|tempo|leerbehoeften?|ontwikkeling|ambities?|ervaring|kwaliteiten)(?: en #)?|(?:<pay>)(?: #){0,1}? (?:in overeenstemming met|in verhouding tot|in lijn met|afgestemd op|naargelang|naar gelang|op maat van|passend bij|aangepast aan|recht evenredig met) (?:de |het |je |jouw |uw |een )?#(?:(?:,| en|,? of) #){0,2}|(?:<pay>),? (?:dat|die) (?:aansluit|aansluiten|past|passen|overeenkomt) (?:bij|op|met)(?: #){1,3}',
		context: 'vacancy',
		why: 'er staat geen maat bij',
		ask: 'de tijden of het bedrag',
		redeemedBy: ['pay', 'time', 'days', 'hours'],
		rewrite: '€ 15,20 per uur; je werkt op maandag en donderdag van 9.00 tot 15.00 uur.',
		source: 'corpus',
	},
];
