import type { Phrase } from '#lint/phrases/phrase.ts';
import { praisedThings } from '#lint/words/nl/advice/praised-things.ts';

/** How somebody is said to think along, share and judge, without about what. */
export const minds: readonly Phrase[] = [
	{
		id: 'kritisch',
		tier: 'B',
		lists: {
			mind: ['kijk%|denk%|meedenk%|mee|beoordeel%|ingesteld|vermogen|geest|vragen'],
			systems: [
				'systemen|processen|infrastructuur|situaties?|patiënten|zorg|applicaties|succesfactor%',
				'onderdelen|kabels|grens|paden?|pad|massa|punten|journalist%|incident%|fase|functies',
				'storing%',
			],
		},
		patterns: ['kritisch(?:e)?(?: (?:en|maar) #| (?:op|naar)(?: #){1,3}| (?:te )?<mind>)?'],
		unless: ['kritische? <systems>', '(?:bedrijfs|tijds|missie)-? ?kritische?(?: #)?'],
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
		patterns: [
			'(?:<eagerly>|<constructively>|wilt|willen|wil) (?:te |graag |willen )*mee ?(?:te )?denk(?:en|t)(?! (?:met|over|aan|in) )(?: en (?:te )?#| of #)?',
			'denk(?:t|en)?(?: (?:<you>|<us>|<eagerly>|<constructively>)){1,4} mee(?= *[.,;!]|$| en )',
		],
		unless: ['(?:wij|we) denken (?:graag )?mee(?: #)?'],
		context: 'vacancy',
		why: 'waarover en wanneer, staat er niet',
		ask: 'het overleg of het besluit waar je bij bent',
		redeemedBy: ['frequency', 'system', 'situation'],
		rewrite: 'Elke maandag kies je met het team welke klus eerst gaat.',
		source: 'corpus',
	},
	{
		id: 'heeft-invloed',
		tier: 'B',
		lists: {
			much: ['écht|echt|directe?|veel|grote|inhoudelijke|meer|volop|daadwerkelijk'],
			determine: [
				'bepalen|bepaalt|vormgeven|uit te zetten|uitzetten|uitzet|uitstippelen|uit te stippelen',
			],
		},
		patterns: [
			'(?:<much> )?invloed (?:(?:op|te|wil%|kunt|kan|hebt|hebben|heeft|uit ?(?:te )?oefen%) ?){1,3}(?:(?:de|het|je|jouw|hoe|onze|wat) )?#',
			'(?:koers|richting|toekomst|strategie) (?:van(?: #){1,4} )?(?:mee |mede )?(?:te )?<determine>',
			'(?:mede|mee) de (?:#e )?(?:koers|richting|toekomst|strategie)(?: en #)?(?: (?:te )?(?:bepalen|bepaalt))?',
		],
		unless: [
			'(?:hebben|heeft) (?:geen|weinig) invloed',
			'invloed van',
			'bijdragen aan strategische #',
			'nemen van strategische #',
		],
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
		lists: {
			adjective: [
				'sterk|stevig|hecht|duurzaam|solide|pittig|prikkelend|hoogstaand|ijzersterk|bruisend',
				'bloeiend|florerend|groeiend|stijlvol|trefzeker|doordacht|joviaal|steengoed|levendig',
				'bevlogen|warm|ondersteunend|vooruitstrevend|toekomstgericht|toekomstbestendig',
				'kwaliteitsvol|betekenisvol|waardevol|zinvol|gezond|ambitieus|uniek|professioneel',
				'innovatief|modern|inspirerend|interessant|boeiend|uitdagend|energiek|gemotiveerd|ervaren',
				'betrokken|gezellig|leuk|mooi|fijn|prettig|tof|gaaf|geweldig|fantastisch',
			],
			noun: [
				'netwerk|merk|beleid|model|team|bedrijf|platform|product|concept|systeem|portfolio',
				'fundament|klimaat|aanbod|imago|verhaal|karakter|programma|plan|traject|initiatief|project',
				'gezelschap|kantoor|gebouw|pand|restaurant|hotel|proces|talent|gevoel|gereedschap',
				'partnership|resultaat|ecosysteem|bestand|vak|werk|instituut|museum|onderwijs|atelier',
				'klantenbestand|inkomen|assortiment|evenement|event|moment|begin|vakgebied|thema|dossier',
				'parcours|palmares',
			],
		},
		patterns: [
			'(?:een|ons|jouw|zeer|heel|erg|en) <adjective>(?:(?:,| en) #)? (?:#(?:aal|ief|isch|ig|end|air|el|m|s) )?(?:%<noun>)',
		],
		unless: [
			'duurzaam (?:bedrijf|beleid|product|materiaal|gebouw|concept)',
			'(?:sterk|stevig|ervaren) (?:werkverleden|profiel)',
			'gezond (?:gewicht|gebit|netwerk van|eten)',
			'(?:modern|klein|mooi|nieuw) (?:gebouw|pand|kantoor) (?:uit|van \\d)',
			'(?:uniek|warm) (?:systeem|nummer|water%)',
			'een professioneel (?:product|systeem)',
			"(?:team|netwerk|kantoor|bedrijf) (?:van|met) (?:ruim |zo'n |ongeveer |meer dan )?\\d#?",
			'(?:hecht|klein) # team met (?:dagelijkse|wekelijkse) #',
		],
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: ['situation'],
		parts: [...praisedThings],
		source: 'corpus',
	},
];
