import type { Phrase } from '#lint/phrases/phrase.ts';

/** Figures of speech and manners in place of work. */
export const figures: readonly Phrase[] = [
	{
		id: 'als-geen-ander',
		tier: 'B',
		pattern: '(?:weet |kan |kunt |begrijpt |snapt )?(?:je |jij )?als geen ander',
		context: 'vacancy',
		why: 'het vleit',
		ask: 'de taak en wat eruit komt',
		redeemedBy: [],
		rewrite: 'Je sluit 8 van de 10 gesprekken af met een datum voor een afspraak.',
		source: 'corpus',
	},
	{
		id: 'alles-loopt-soepel',
		tier: 'B',
		pattern:
			'(?:alles|zaken|processen|projecten|dienstverlening|organisatie|operatie|samenwerking|communicatie|werkzaamheden|dag|boel|winkel|keuken|het)(?: #){0,4}? (?:soepel|vlot|vlekkeloos|gesmeerd|gladjes|optimaal|gestroomlijnd|naar wens|als een trein|op wieltjes|perfect)(?: (?:te|blijft|blijven|laten|laat))? (?:verloopt|verlopen|loopt|lopen|draait|draaien|werkt|werken)|(?:loopt|lopen|verloopt|verlopen|draait|draaien)(?: #){0,3}? (?:soepel|vlot|vlekkeloos|gesmeerd|gladjes|optimaal|gestroomlijnd|als een trein|op wieltjes)|tot in de puntjes|puntjes op de i',
		context: 'vacancy',
		mayBeAim: true,
		why: 'de norm ontbreekt',
		ask: 'de taak en wat er goed aan moet zijn',
		redeemedBy: ['percent', 'time'],
		rewrite: 'Vóór 8.00 uur heb je alle 14 routes ingepland.',
		source: 'corpus',
	},
	{
		id: 'beeldspraak-voor-werk',
		tier: 'B',
		pattern:
			'(?:komt?|kom|kruist)(?: #){0,3}? (?:op je pad|je pad)|van alles op je (?:pad|bord)|op(?: #){0,2} borden(?: #){0,2} (?:schaken|schaakt)|rustpunt|klankbord|stuwende kracht|hoeksteen van|(?:een |het )?boegbeeld(?: (?:voor|van|binnen)(?: #){1,2})?|inspirator|cultuurdrager|manusje(?: #){0,2}|allesdoener|alleskunner|regelneef|regeltante|helpende hand|tandje|rots|pareltje|broedplaats voor|vizier(?: #){0,3} gericht|aan de bak|uit je dak|op scherp|scherp (?:te )?(?:houden|houdt)|stip op de horizon|de toon (?:te )?zet(?:ten|t)?|kar(?: te)? trek(?:ken|t)|het voortouw|deuren (?:te )?open(?:en|t)|drempels (?:te )?verla(?:gen|agt)|mee(?: te)? ?denk(?:en|t)? in oplossingen',
		unless: 'rots(?:en)? (?:van|langs)',
		context: 'vacancy',
		why: 'het is beeldspraak en het werk blijft onzichtbaar',
		ask: 'de taak',
		redeemedBy: ['frequency'],
		rewrite: 'Je verdeelt elke ochtend de 60 meldingen over het team.',
		source: 'corpus',
	},
	{
		id: 'aandacht-die-je-verdient',
		tier: 'B',
		pattern:
			'(?:zorg|ondersteuning|dienstverlening|service|oplossing(?:en)?|onderwijs)(?: #){0,2}? (?:die|dat)(?: (?:echt|goed|perfect|naadloos|volledig)){0,2} (?:past|passen|aansluit|aansluiten) bij(?: #){1,4}|(?:goede|warme|liefdevolle|persoonlijke|kwaliteitsvolle|hoogwaardige|de juiste) (?:tand|mond|thuis|ouderen)?zorg (?:voor iedereen|voor elk%|te (?:bieden|geven|verlenen)|bieden|verlenen)|kwaliteit van leven',
		context: 'vacancy',
		why: 'elke aanbieder belooft het',
		ask: 'wat de klant merkt, in een getal of een tijd',
		redeemedBy: ['percent', 'time', 'number'],
		rewrite: 'Wie vóór 16.00 uur mailt, heeft dezelfde dag antwoord.',
		source: 'corpus',
	},
	{
		id: 'kennis-vergroten',
		tier: 'B',
		pattern:
			'(?:versterkt?|vergroot|verbreedt?|verdiept?|verrijkt?|ontwikkelt?|verbetert?|bouwt?)(?: (?:je|jij|we|wij|continu|steeds|verder|aan)){1,3} (?:eigen )?(?:expertise|kennis|vakkennis|vaardigheden|horizon|netwerk|skills|competenties|talent%|vakmanschap|loopbaan|carrière|toekomst)|(?:kennis|expertise|vaardigheden|horizon|ervaring|netwerk)(?: #){0,2}? te (?:verbreden|verdiepen|vergroten|verrijken|versterken|verruimen)|leiderschapsstijl',
		context: 'vacancy',
		why: 'wat er te leren is, staat er niet',
		ask: 'het onderwerp, de tijd en wie betaalt',
		redeemedBy: ['amount', 'days', 'hours', 'diploma', 'list', 'system'],
		fields: ['training', 'growth'],
		rewrite: 'In maand 2 leer je de regels voor garantie, onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'loon-dat-past',
		tier: 'B',
		pattern:
			'(?:<pay>),? (?:dat|die)(?: (?:echt|goed|helemaal|ook)){0,2} (?:(?:bij|aan) (?:je|jou|jouw)(?: #){0,4}? (?:past|hoort|aansluit)|recht doet(?: #){0,4}|past bij(?: #){1,3}|er mag zijn|niet misstaat)|loon naar werk(?:en)?|(?:<pay>) naar werk(?:en)?|prijs-kwaliteitverhouding',
		context: 'vacancy',
		why: 'er staat geen bedrag, dus vergelijken kan niet',
		ask: 'het bedrag',
		redeemedBy: ['pay'],
		rewrite: 'Je verdient € 2.650 tot € 3.100 bruto per maand bij 36 uur.',
		source: 'corpus',
	},
];
