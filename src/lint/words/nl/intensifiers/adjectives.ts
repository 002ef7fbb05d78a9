import type { Phrase } from '#lint/phrases/phrase.ts';
import { praisedThings } from '#lint/words/nl/advice/praised-things.ts';

/** Adjectives that judge, whatever noun they stand before. */
export const adjectives: readonly Phrase[] = [
	{
		id: 'oordeel-en-woord',
		tier: 'B',
		lists: {
			'active-in': [
				'organisatie|kinderen|deelname|bewoners|gemeenschap|huttenbouwer|taalbeheersing|kennis',
				'vrijwilligers|klanten',
			],
			'clean-things': [
				'kinderen|gewassen|planten|bomen|code|data|besluit|brief|onderzoek%|methoden|platen|folie',
				'verpakking%|vloer%|schoenen|plus|motivatie',
			],
			owner: ['%beheerders|%verhuurders|%eigenaren|%kopers|%inkopers|%verbruikers'],
			'smart-things': [
				'gebouwen|%meters?|thermosta%|sensoren|apparaten|steden|netten|verlichting|woningen|lampen',
			],
			digital: [
				'%apparatuur|%meubels|%meubelen|%boeken|%codes?|%foto%|%teksten|%kleding|%muziek|%films',
				'%recepten|%kunst|%machines',
			],
			'modern-things': [
				'dagen|plus|talen|vreemde|studenten|meerderheid|houding van|gevolg%|test%|jeugd',
				'geschiedenis|muziek|kunst',
			],
			'social-things': [
				'wetten|bijstand|feestdagen|aandacht|omstandigheden|persoonsgegevens|verlof|opsporing%',
				'ondernemingsraad|doelgroep%|kinderen|hemel',
			],
			'personal-things': [
				'gegevens|situatie|omstandigheden|beschermings%|verzorging|hygiëne|vaardigheden|coach',
				'contactpersoon|aanbiedingen|spullen|eigenschappen|voorkeur%|levenssfeer|verhalen',
				'gesprekken|data|assistent|account%',
			],
			'professional-things': [
				'%coach|ontwikkeling|opleiding%|bachelor|achtergrond|ervaring|werkervaring|literatuur',
				'%materialen|keuken|capaciteiten|gebruikers|klanten|%partijen|%organisaties',
			],
			identifier: ['id|code|sleutel|identifier|bezoekers|gebruikers|waarde|nummer%|ontwerpen'],
			'warm-things': [
				'dagen|maaltijd%|dranken|gerechten|keuken|kant|klanten|acquisitie|leads|overdracht',
			],
			'old-things': [
				'talen|geschiedenis|%bouw|%bouwen|woningen|gebouwen|panden|huizen|architectuur|interieurs',
			],
		},
		patterns: [
			'(?:<judging>)(?:(?:,| en| maar) (?:<judging>|#e))? (?!(?:<small>)(?![a-z]))(?:\\([a-z]{2,7}\\))?#',
		],
		unless: [
			'actieve registratie%',
			'actieve (?:#e )?<active-in>',
			'enthousiaste? (?!werk|meedenk)[a-z]{2,20}en (?:in|voor|over|met|van)',
			'(?:groeiende|kwalitatieve|transparante|trouwe|premium|stevige) <clean-things>',
			'enthousiaste? (?:over|geworden|van)',
			'positieve (?:%periode|evaluatie|beoordeling|screening|test|reactie)',
			'professionele <owner>',
			'slimme <smart-things>',
			'(?:<judging>) <digital>',
			'(?:moderne|mooie|warme|fijne|leuke|professionele) en (?:klassieke|oude|minder|koude|grove|lelijke|lastige|amateur%)(?: #)?',
			'(?:<judging>) <modern-things>',
			'ideale (?:kandidaat|situatie)',
			'(?:bijzondere|heldere) <social-things>',
			'persoonlijke <personal-things>',
			'professionele <professional-things>',
			'unieke <identifier>',
			'fijne (?:motoriek|kneepjes)',
			'warme <warm-things>',
			'mooie (?:mix|plus|gerechten|resultaten van)',
			'leuke dingen',
			'moderne <old-things>',
			'(?:<judging>) (?:uitdrukking|zin)',
			'frisse lucht',
			'constructieve en decoratieve #',
			'professionele kennis van #',
			'degelijke (?:kennis|root)',
		],
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: ['situation'],
		parts: [...praisedThings],
		source: 'corpus',
	},
	{
		id: 'oordeel-zonder-e',
		tier: 'B',
		lists: {
			adjective: [
				'(?:hyper)?modern|bijzonder|uniek|geweldig|fantastisch|stabiel|prachtig|schitterend',
				'sfeervol|degelijk|robuust|krachtig|interessant|boeiend|inspirerend|gevarieerd|veelzijdig',
				'indrukwekkend|stijlvol|eigentijds|spectaculair|luxueus|riant|knus|iconisch|gerenommeerd',
				'prestigieus|authentiek|levendig|bruisend|swingend|sprankelend',
			],
			workplace: ['(?:bij)?baan|job|functie|werkgever|bedrijf|gemeente|team|winkel'],
			employer: ['winkel|kantoor|bedrijf|werkgever|baan|team|organisatie|school|werk'],
		},
		patterns: [
			'(?:(?<=(?:een|ons|eigen|met|dit|in) )|(?<![a-z,] ))<adjective> (?!(?:<small>)(?![a-z]))#',
			'(?:moderne?|professioneel|degelijk) (?:%gereedschap|materia?al|materieel|%park)',
			'(?:snel|hoog|stevig|strak) (?:werk)?(?:tempo|ritme)',
			'(?:breed|uitgebreid|sterk) %netwerk',
			'(?:heel|zeer|erg) (?:breed|divers)',
			'goed onderhouden',
			'toppers',
			'niet zomaar een <workplace>',
			'geen (?:standaard|doorsnee) <employer>',
			'een paar uurtjes',
			'ad[ -]hoc #',
			'(?:modern|degelijk|professioneel)(?:,| en) # (?:%gereedschap|materia?al|materieel|%park)',
			'(?:spetterend|wervelend) #',
		],
		unless: [
			'(?:modern|bijzonder|uniek) (?:nederlands|latijn|onderwijs|verlof|nummer|tarief)',
			'(?:erg|heel|zeer) divers:',
		],
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: [],
		parts: [...praisedThings],
		source: 'corpus',
	},
];
