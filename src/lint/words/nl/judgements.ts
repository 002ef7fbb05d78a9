import type { Phrase } from '#lint/phrases/phrase.ts';

/** Adjectives that judge, whatever noun they stand before, and nouns that only a judgement makes special. */
export const judgements: readonly Phrase[] = [
	{
		id: 'oordeel-en-woord',
		tier: 'B',
		pattern:
			'(?:<judging>)(?:(?:,| en| maar) (?:<judging>|#e))? (?!(?:<small>)(?![a-z]))(?:\\([a-z]{2,7}\\))?#',
		unless:
			'actieve (?:#e )?(?:organisatie|kinderen|deelname|bewoners|gemeenschap|huttenbouwer|taalbeheersing|kennis|vrijwilligers|klanten)|enthousiaste? (?!werk|meedenk)[a-z]{2,20}en (?:in|voor|over|met|van)|(?:groeiende|kwalitatieve|transparante|trouwe|premium|stevige) (?:kinderen|gewassen|planten|bomen|code|data|besluit|brief|onderzoek%|methoden|platen|folie|verpakking%|vloer%|schoenen|plus|motivatie)|enthousiaste? (?:over|geworden|van)|positieve (?:%periode|evaluatie|beoordeling|screening|test|reactie)|professionele (?:%beheerders|%verhuurders|%eigenaren|%kopers|%inkopers|%verbruikers)|slimme (?:gebouwen|%meters?|thermosta%|sensoren|apparaten|steden|netten|verlichting|woningen|lampen)|(?:<judging>) (?:%apparatuur|%meubels|%meubelen|%boeken|%codes?|%foto%|%teksten|%kleding|%muziek|%films|%recepten|%kunst|%machines)|(?:moderne|mooie|warme|fijne|leuke|professionele) en (?:klassieke|oude|minder|koude|grove|lelijke|lastige|amateur%)(?: #)?|(?:<judging>) (?:dagen|plus|talen|vreemde|studenten|meerderheid|houding van|gevolg%|test%|jeugd|geschiedenis|muziek|kunst)|ideale (?:kandidaat|situatie)|(?:bijzondere|heldere) (?:wetten|bijstand|feestdagen|aandacht|omstandigheden|persoonsgegevens|verlof|opsporing%|ondernemingsraad|doelgroep%|kinderen|hemel)|persoonlijke (?:gegevens|situatie|omstandigheden|beschermings%|verzorging|hygiëne|vaardigheden|coach|contactpersoon|aanbiedingen|spullen|eigenschappen|voorkeur%|levenssfeer|verhalen|gesprekken|data|assistent|account%)|professionele (?:%coach|ontwikkeling|opleiding%|bachelor|achtergrond|ervaring|werkervaring|literatuur|%materialen|keuken|capaciteiten|gebruikers|klanten|%partijen|%organisaties)|unieke (?:id|code|sleutel|identifier|bezoekers|gebruikers|waarde|nummer%|ontwerpen)|fijne (?:motoriek|kneepjes)|warme (?:dagen|maaltijd%|dranken|gerechten|keuken|kant|klanten|acquisitie|leads|overdracht)|mooie (?:mix|plus|gerechten|resultaten van)|leuke dingen|moderne (?:talen|geschiedenis|%bouw|%bouwen|woningen|gebouwen|panden|huizen|architectuur|interieurs)|(?:<judging>) (?:uitdrukking|zin)',
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: ['situation'],
		rewrite: 'De salon heeft 6 stoelen en kijkt uit op het park.',
		source: 'corpus',
	},
	{
		id: 'oordeel-zonder-e',
		tier: 'B',
		pattern:
			'(?:(?<=(?:een|ons|eigen|met|dit|in) )|(?<![a-z,] ))(?:(?:hyper)?modern|bijzonder|uniek|geweldig|fantastisch|stabiel|prachtig|schitterend|sfeervol|degelijk|robuust|krachtig|interessant|boeiend|inspirerend|gevarieerd|veelzijdig|indrukwekkend|stijlvol|eigentijds|spectaculair|luxueus|riant|knus|iconisch|gerenommeerd|prestigieus|authentiek|levendig|bruisend|swingend|sprankelend) (?!(?:<small>)(?![a-z]))#|(?:modern|professioneel|degelijk) (?:%gereedschap|materia?al|materieel|%park)|(?:snel|hoog|stevig|strak) (?:werk)?(?:tempo|ritme)|(?:breed|uitgebreid|sterk) %netwerk|(?:heel|zeer|erg) (?:breed|divers)|goed onderhouden|toppers|niet zomaar een (?:(?:bij)?baan|job|functie|werkgever|bedrijf|gemeente|team|winkel)|geen (?:standaard|doorsnee) (?:winkel|kantoor|bedrijf|werkgever|baan|team|organisatie|school|werk)|een paar uurtjes|ad[ -]hoc #',
		unless:
			'(?:modern|bijzonder|uniek) (?:nederlands|latijn|onderwijs|verlof|nummer|tarief)|(?:erg|heel|zeer) divers:',
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: [],
		rewrite: 'Je werkt met twee kantbanken uit 2024.',
		source: 'corpus',
	},
	{
		id: 'hoogste-mate',
		tier: 'B',
		pattern:
			'(?:hoogste|hoge|grootste|optimale|maximale|uiterste) (?:mate|graad|vorm) van #|hoge standaard%|(?:tevreden|blij|met een glimlach) de deur uit|(?:advies|service|oplossing(?:en)?|aandacht|zorg|begeleiding|dienstverlening|ondersteuning|%plan|%traject|%pakket|%coaching|%pad) op maat|(?:hoge|hoogste|goede|beste|uitstekende|optimale|vlotte|snelle|warme|perfecte|excellente|uitmuntende|eersteklas|kwaliteitsvolle|foutloze|soepele|probleemloze|feilloze|vlekkeloze|gastvrije|onberispelijke|topkwaliteit)(?: (?:en )?#e)? (?:%service|(?:service|zorg|bouw|product|werk|lever|onderwijs)kwaliteit|%beleving|(?:klant|gast|gasten|gebruikers|winkel|diner|reis|shop|leer)(?:en)?-?ervaring|dienstverlening|bediening|nazorg|zorgverlening|patiëntenzorg|gastvrijheid)|(?:soepele?|vlotte|vlekkeloze?|probleemloze?|gesmeerde?|naadloze?) (?:gang van zaken|verloop|afloop|overgang|doorloop|workflow|%proces|%beleving|%ervaring|werking)',
		unless: '(?:hoge|hoogste|goede|beste) (?:lucht|water|beeld|geluids|print|druk)kwaliteit',
		context: 'vacancy',
		why: 'de norm ontbreekt',
		ask: 'de norm, met een getal',
		redeemedBy: ['percent', 'time', 'situation'],
		rewrite: 'Van elke 100 bestellingen komen er 98 op tijd.',
		source: 'corpus',
	},
	{
		id: 'niet-alleen-maar',
		tier: 'B',
		pattern:
			'niet alleen (?:aan |voor |om |met )?(?:een |het |de |ons |onze )?#(?: #){0,2}?,? maar (?:ook |juist |vooral )?(?:aan |voor |om |met )?(?:een |het |de |jouw |onze )?(?:missie|doel|droom|verhaal|toekomst|leven|gevoel|familie|beleving|avontuur|passie|levensstijl|leefstijl)|(?:geen|zonder|wars van)(?: #)? (?:bullshit|flauwekul|gezeur|onzin|fratsen|poeha|opsmuk|kapsones|grootspraak|gezeik|praatjes|blabla)|(?:elke|iedere|ieder|elk) (?:#){1} (?:is )?(?:weer )?een feest(?:je)?|(?:echte|échte) (?:oplossing(?:en)?|netwerker|tech%|%club|passie|team%|klik|impact|cultuur|sfeer|mensen|verhalen|passie|aandacht|verbinding|gastvrijheid|vakmensen|vakmannen)|(?:vrijwel|bijna|heel) (?:alles|veel) (?:is )?mogelijk|alles is mogelijk|in alles wat (?:we|wij|je|jij) do(?:en|et)|menselijke (?:maat|kant|aanpak|factor)|menselijk gezicht|vertrouwde? (?:adres|naam|partner|partij)|(?:huiskamer|thuis|club|groeps|vakantie|geluks|buurt|dorps|welkom)s?-? ?gevoel',
		context: 'vacancy',
		why: 'het is een slogan',
		ask: 'een gewoonte die iemand kan navragen',
		redeemedBy: ['time'],
		rewrite: 'Om 12.30 uur lunchen we samen aan één tafel.',
		source: 'corpus',
	},
];
