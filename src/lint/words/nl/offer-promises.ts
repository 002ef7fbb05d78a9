import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer promises without an amount, a term or a name. */
export const offerPromises: readonly Phrase[] = [
	{
		id: 'iets-dat-klopt',
		tier: 'B',
		pattern:
			'zorgeloos|zonder zorgen|geen omkijken naar|precies bij (?:je|jou) pas(?:t|sen)|(?:<pay>|%pakket|%voorwaarden|contract|rooster|beloning) (?:dat|die) (?:er )?(?:klopt|kloppen|mag zijn|er mogen zijn|erbij hoort|erbij horen|recht doet(?: #){0,3}|staat|telt)|(?:<pay>) (?:is |wordt |zijn )?(?:naar (?:kennen en kunnen|prestatie|vermogen|inzet)|op (?:jouw|je) niveau)|naar kennen en kunnen|uitzicht op (?:groei|een (?:mooie|lange|duurzame) #|doorgroei|doorgroeien)|(?:vast contract|vaste baan|contract|baan|functie|plek|toekomst|team|uitdaging)(?: #){0,2} (?:staat|ligt) (?:je |jou |voor (?:je|jou) )?(?:op te wachten|te wachten|klaar|open|in het verschiet)|(?<![a-z])(?:(?:baan|werk|job|inkomens?|loon|financiële )?zekerheid|stabiliteit|continuïteit)(?:(?:,| en) (?:(?:baan|werk|job|inkomens?|loon)?zekerheid|stabiliteit|continuïteit|afwisseling|rust|vertrouwen|flexibiliteit|vrijheid))+|(?:minimale?|korte|weinig|beperkte) reistijd(?:en)?|(?:eerlijk|netjes|goed|ruim|prima|fatsoenlijk|behoorlijk|passend) (?:beloond|betaald|gewaardeerd|verzorgd)|(?:beloond|betaald|gewaardeerd) (?:word(?:t|en)? )?(?:naar|voor) (?:je |jouw )?(?:#e )?(?:inzet|prestaties|werk|ervaring|kunnen|bijdrage)|(?:word(?:t|en)?(?: (?:je|jij))?|waar|inzet|initiatief|creativiteit|vakmanschap|werk|bijdrage|meedenken|talent|mening)(?: (?:je|jij|jouw|wordt|worden|echt|écht|ook|hier|altijd|meteen|bij ons|actief)){0,4} (?:gewaardeerd|opgemerkt|gezien|erkend|beloond|gehoord)(?: (?:wordt|worden))?(?: voor (?:je|jouw) #)?',
		unless:
			'zonder zorgen (?:naar|bij)|(?:contract|functie|plek) staat (?:klaar|open) (?:zodra|als|voor|op|tot)|(?:<pay>) dat (?:er )?staat (?:in|op)|(?:zekerheid|stabiliteit|continuïteit) (?:van|voor) (?:de|het|onze) (?:zorg|productie|cliënt%|klant%|it|systemen)|(?:ervaring|kennis)(?: #){0,4} wordt gewaardeerd|gehoord (?:over|van)',
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'het bedrag, de termijn of de afspraak',
		redeemedBy: ['amount', 'date', 'days', 'hours', 'number', 'situation'],
		rewrite: 'Na 12 maanden krijg je een contract voor onbepaalde tijd.',
		source: 'corpus',
	},
	{
		id: 'krijgt-de-kans',
		tier: 'B',
		pattern:
			"(?:de|een|alle|volop|veel|genoeg|ruim|voldoende|jouw|unieke?|mooie|uitgelezen|dé) (?:#e )?(?:kans|kansen|mogelijkheid|mogelijkheden|gelegenheid|ruimte|vrijheid) (?:om|voor|tot) (?:(?:je|jezelf|de|het|een|iets|echt|hier|mee|zelf|verder|jouw|eigen|écht|volop|samen) ){0,4}(?:te )?(?:(?:verder |door |mee )?(?:te )?(?:groeien|leren|ontwikkelen|ontplooien|ontdekken|ervaren|experimenteren|pionieren|bouwen|bewijzen|onderscheiden|specialiseren|verbreden|verdiepen|schitteren|doorgroeien)|%groei|%ontwikkeling|verdieping|%ontplooiing|scholing|bijscholing|invulling|initiatief|vernieuwing|verbetering)(?: (?:in|als|van|op|binnen|tot)(?: #){1,3})?|(?:tal van|legio|een schat aan|een berg|een keur aan|een heel scala aan|genoeg|allerlei|een hoop|een waaier aan|een rijk aanbod aan|een ruim aanbod aan|een groot aanbod aan|een breed aanbod aan) (?:#e )?(?:opleidingen|cursussen|trainingen|mogelijkheden|extra's|voordelen|kansen|faciliteiten|activiteiten|projecten|uitdagingen|workshops|leermomenten)|(?:goede?|prima|uitstekende?|duidelijke|voldoende|nodige|optimale?|stevige|degelijke?|sterke?|fijne?|warme?)(?: (?:en )?#e)? (?:omkadering|inwerkprogramma|inwerktraject|opleidingsprogramma|opleidingstraject|opleidingsaanbod|opleidingsplan|groeipad|groeiplan|loopbaantraject|carrièrepad|mentoring|begeleiding|startperiode|starttraject|gereedschap|materiaal|materialen|middelen|werkmiddelen|werkkleding|hardware|uitrusting|tooling|faciliteiten)|(?:ervaring|kennis|netwerk|vaardigheden) uit te breiden|(?:ontwikkelings|ontdekkings|leer|groei|carrière|loopbaan)-?reis|(?:permanente|continue|levenslange|doorlopende|voortdurende) (?:opleiding|vorming|bijscholing|ontwikkeling|scholing|groei|vernieuwing)|(?:prikkelend|aantrekkelijk|interessant|lucratief|motiverend|goed|mooi|uitdagend|royaal|fijn|eerlijk|stimulerend) (?:bonus|commissie|beloningss?|loon|verlonings?|premie|provisie|opleidings|pensioen|bonusss?)-? ?(?:systeem|stelsel|plan|programma|model|structuur|regeling)",
		unless:
			'(?:cliënt|bewoner|leerling|kind|jongere|deelnemer)(?:en|s|eren)?(?: #){0,4} (?:de|een) (?:kans|mogelijkheid|ruimte)|(?:nodige|juiste|goede|degelijke) (?:materialen?|middelen|gereedschap) (?:klaar|voor (?:de|het)|op)|(?:mogelijkheid|gelegenheid) om (?:kennis te maken|vragen|mee te lopen)',
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'de opleiding, het budget of de termijn',
		redeemedBy: ['amount', 'days', 'hours', 'list', 'diploma', 'number'],
		fields: ['training', 'growth'],
		rewrite: 'Je volgt in het eerste jaar drie cursussen van elk twee dagen.',
		source: 'corpus',
	},
	{
		id: 'ver-komen',
		tier: 'B',
		pattern:
			'(?:hoe )?ver(?: (?:je|jij|hier|wil|wilt|kunt|kan)){1,4} komen|(?:hier |bij ons )?(?:ver|hogerop|vooruit) (?:te )?(?:kunnen )?komen|(?:zelf |jij )?(?:bepaalt?|kiest?)(?: (?:je|jij|zelf))+ (?:hoe|welke|waar|jouw|je)(?: (?:je|jij|ver|kant|richting|#)){1,4} (?:op|wilt|wil|gaat|komt|inslaat|toe)(?: #)?|(?:carrière|loopbaan|werk|leven|dag) op (?:jouw|je) (?:eigen )?(?:manier|voorwaarden|maat)|(?:denken|kijken|werken|helpen)(?: (?:wij|we|samen|graag|actief|met jou)){0,4} (?:mee )?(?:over|naar|aan|met) (?:jouw|je) (?:#e )?(?:loopbaan|toekomst|ontwikkeling|carrière|groei|volgende stap|ambities|dromen|talent%|plannen|wensen)|op (?:de )?(?:lange|langere) termijn(?: (?:zijn|is|liggen))?(?: er)? (?:kansen|mogelijkheden|perspectief|uitzicht|groei)|(?:jouw|je) (?:talent|toekomst|groei|ontwikkeling|succes|ideeën|passie)(?:,| is| zijn| en)(?: is)? (?:onze|ons|belangrijk%|ook #)(?: #){0,2}|(?:groei|groeit|groeien)(?: (?:je|jij|jezelf))*(?: (?:uit|door|snel|razendsnel|in hoog tempo|samen|verder|mee)){1,3} (?:tot|met|in)(?: (?:een|onze|ons|de|het|je|jouw))?(?: #e)? (?:<person>|beslisser|team|bedrijf|organisatie|vak|rol|ons|leider|expert|specialist|professional)',
		unless: 'hogere? (?:niveau|schaal)|(?:ver|vooruit) te komen (?:wonen|rijden)',
		context: 'vacancy',
		why: 'de route ontbreekt',
		ask: 'de functie en de termijn',
		redeemedBy: ['number', 'date', 'amount'],
		fields: ['growth'],
		rewrite: 'Na 2 jaar zijn 4 van de 10 starters ploegleider.',
		source: 'corpus',
	},
	{
		id: 'meer-dan-collega',
		tier: 'B',
		pattern:
			"meer dan (?:alleen |gewoon |zomaar )?(?:collega's|een team|werk|een werkplek|een werkgever|vrienden|cijfers|een functie)|(?:delen|deelt)(?: (?:wij|we))? (?:lief en leed|alles met elkaar|successen|de passie)|elkaar (?:verder|vooruit) (?:te )?help(?:en|t)|op (?:jou|je|ons|elkaar) (?:kunnen |kan |te |kunt )?rekenen|met (?:heel )?je hart|(?:elkaar|een ander) (?:iets |wat |het beste |succes |veel )?(?:gunnen|gunt)|(?:kijken|kijkt|zien|zorgen|staan|lachen|leren|omkijken)(?: (?:wij|we|graag|altijd|goed|hier|ook|veel)){0,4} (?:om |voor |naar |met |van )+elkaar(?: (?:om|klaar|uit))?|(?:houden|zijn|is)(?: (?:wij|we|hier|altijd))* (?:wel |ook )?(?:van een |in voor een )(?:geintje|grap|grapje|feestje|lolletje|dolletje|lach)|stuk voor stuk #(?: #)?|(?:(?:bont|kleurrijk|gezellig|divers|mooi|hecht|vrolijk) gezelschap|(?:bonte|gezellige|leuke|fijne|unieke|diverse) (?:mix|club|verzameling|groep|samenstelling|combinatie)|(?:goede|mooie|leuke|gezonde) mix van (?:jong|oud|#e en #e (?:mensen|collega%|#)))(?: (?:aan|van|met)(?: #){1,3})?|(?:uiteenlopende|allerlei|diverse|mooie|kleurrijke) (?:karakters|persoonlijkheden|achtergronden|pluimage)|elkaar (?:scherp|door en door|blindelings|echt|onvoorwaardelijk)(?: (?:houden|kennen|vertrouwen|steunen))?|(?:spreken|geven|durven)(?: (?:wij|we|graag|eerlijk|open)){0,3} elkaar (?:aan|feedback|vertrouwen|energie|ruimte|complimenten)(?: op(?: #){1,2})?|op basis van (?:vertrouwen|gelijkwaardigheid|respect|openheid)|(?:mag|mogen|kunt|kan|kun)(?: (?:je|jij|iedereen)){0,2} (?:gewoon |helemaal |volledig )?(?:zijn wie|zijn zoals) (?:je|jij|hij|die) (?:bent|is)",
		unless:
			'meer dan werk(?:dagen|uren|nemers|zaam)|(?:verschillende|diverse) achtergronden (?:in|van)',
		context: 'vacancy',
		why: 'iedere werkgever zegt het',
		ask: 'wie je collega’s zijn en wat jullie samen doen',
		redeemedBy: ['headcount', 'frequency', 'time'],
		rewrite: 'Je werkt met 6 collega’s; op donderdag koken we samen.',
		source: 'corpus',
	},
	{
		id: 'kans-in-de-procedure',
		tier: 'B',
		pattern:
			'(?:deze|die|dit|dé|een unieke) (?:kans|baan|functie|vacature|uitdaging) (?:wil|mag|kun|kan|laat) (?:je|jij) (?:niet|je niet) (?:missen|laten lopen|ontgaan|schieten)|(?:de|een|dé|jouw) (?:#e )?uitdaging (?:voor jou|voor je|die je zoekt|waar je (?:naar|op) #|aan)|(?:zoek(?:t|en)?|toe aan|op zoek naar|zin in)(?: (?:je|jij|ben|u|jij ook))? (?:een )?(?:nieuwe|volgende|andere|frisse|mooie|leuke|nog #e) (?:#e )?(?:uitdaging|start|wending|avontuur|kans)|(?:jij|je) (?:straks |dan |binnenkort )?(?:onze )?(?:nieuwe )?(?:topcollega|toekomstige topper)|(?:wij |we )?(?:kunnen niet wachten|staan te popelen|staan te trappelen|hebben er zin in)(?: om(?: #){1,4})?',
		context: 'vacancy',
		why: 'het zegt niets over het werk',
		ask: 'de taak of de eis die telt',
		redeemedBy: [],
		source: 'corpus',
	},
];
