import type { Phrase } from '#lint/phrases/phrase.ts';

/** Praise of the place where somebody works. */
export const surroundings: readonly Phrase[] = [
	{
		id: 'inspirerende-omgeving',
		tier: 'B',
		patterns: [
			'inspirerende?…? (?:%omgeving|%plek|%kantoor|<team>|<people>|<job>|leidinggevende|<company>|cultuur|sfeer)',
		],
		why: 'of iets inspireert, bepaalt de lezer',
		ask: 'een voorbeeld van wat je er leert of ziet',
		redeemedBy: ['frequency', 'situation'],
		rewrite: 'Elke eerste dinsdag laat een collega een lastige zaak zien.',
		source: 'corpus',
	},
	{
		id: 'prettige-werkomgeving',
		tier: 'A',
		lists: {
			place: [
				'werk%omgeving|leeromgeving|teamomgeving|omgeving|werkplek%?|werkklimaat|werkatmosfeer',
				'plek om te werken|plek waar je|panden?|%locaties?|doelgroep|plaats om te werken|kantoor%?',
			],
		},
		patterns: [
			'(?:<nice>|goede?)…? <place>',
			'(?:werk%omgeving|werkplek|kantoor)(?:,| die| is| waar het)(?: #){0,3}? (?:<nice>)(?: en #)?',
		],
		unless: [
			'(?:werkplek|kantoor|locatie|omgeving) met (?:een )?uitzicht (?:op|over)',
			'(?:omgeving|kantoor|locatie) \\((?:centrum|nabij|bij|in|naast) #',
			'(?:<nice>|goede?)…? (?:kantoorbaan|kantoorartikelen|kantoorruimte)',
		],
		context: 'you',
		why: 'het is een mening',
		ask: 'hoe de werkplek eruitziet',
		redeemedBy: ['list'],
		rewrite: 'Kantoor met 14 werkplekken, aparte belhokken en zit-stabureaus.',
		source: 'corpus',
	},
	{
		id: 'moderne-werkomgeving',
		tier: 'A',
		patterns: [
			'(?:hyper)?moderne?…? (?:werk%|kantoor%|leeromgeving|omgeving|pand|hoofdkantoor|vestiging|winkel|magazijn|bedrijf|organisatie|onderneming)',
			'eigentijdse?…? (?:werk%|kantoor%|organisatie)',
		],
		unless: ['moderne?…? (?:web|ontwikkel|reken|cloud)%', 'moderne?…? werkwijze%'],
		context: 'you',
		why: 'het zegt niets over het werk of de spullen',
		ask: 'de voorzieningen',
		redeemedBy: ['list', 'system'],
		rewrite: 'Je krijgt twee schermen, een draadloze headset en een zit-stabureau.',
		source: 'corpus',
	},
	{
		id: 'internationale-omgeving',
		tier: 'A',
		patterns: ['internationale?…? (?:%omgeving|setting|werkveld|werkklimaat|context|werksfeer)'],
		context: 'you',
		why: 'de omvang en de voertaal blijven onbekend',
		ask: 'de landen en de voertaal',
		redeemedBy: ['country', 'number'],
		rewrite: 'Je spreekt met klanten uit Nederland, België en Duitsland; de voertaal is Engels.',
		source: 'corpus',
	},
	{
		id: 'complexe-omgeving',
		tier: 'A',
		patterns: [
			'complexe?…? (?:%omgeving|organisatie|speelveld|krachtenveld|werkveld|vraagstukken|problemen|puzzels|uitdagingen|materie)',
		],
		context: 'you',
		why: 'hoe zwaar het is, blijft onduidelijk',
		ask: 'het aantal partijen, systemen of regels',
		redeemedBy: ['number', 'system'],
		rewrite: 'Je werkt met 4 systemen en 3 leveranciers.',
		source: 'NRC 2022-10-04',
	},
	{
		id: 'professionele-omgeving',
		tier: 'A',
		patterns: [
			'professionele?…? (?:%omgeving|organisatie|%cultuur|aanpak|manier|wijze|%houding|uitstraling|werksfeer|sfeer|werkgever|bedrijf|%instelling)',
		],
		context: 'you',
		why: 'dat spreekt voor zich',
		ask: 'de norm of het certificaat',
		redeemedBy: ['number', 'system'],
		rewrite: 'We werken volgens ISO 9001; elke klacht krijgt een dossier.',
		parts: [
			{
				of: ['%houding|%manier|%instelling|%uitstraling'],
				why: 'dat spreekt voor zich',
				ask: 'gedrag dat een collega kan zien',
				rewrite: 'Je meldt op de dag zelf wat niet lukt en stelt iets anders voor.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'stimulerende-omgeving',
		tier: 'A',
		lists: {
			stimulating: [
				'stimulerende?|stabiele?|uitdagende?|boeiende?|creatieve?|innovatieve?|bruisende?',
				'levendige?|ambitieuze?|ondernemende?|resultaatgerichte?|lerende?|veilige?|collegiale?|open',
				'vooruitstrevende?|prikkelende?|gezonde?|hoogwaardige?|motiverende?|jonge?|informele?',
				'inspirerende?|afwisselende?|gevarieerde?|groeiende?|ondersteunende?|vertrouwde?',
				'kleinschalige?|unieke?|interessante?|laagdrempelige?',
			],
		},
		patterns: ['<stimulating>…? (?:werk|leer|team|bedrijfs)?-?(?:omgeving|klimaat)'],
		unless: [
			'veilige? (?:leer|leef|woon|werk)?omgeving (?:aan|voor|van) <cared-for>',
			'veilige? (?:digitale|online|web|it|test|speel)% ?omgeving',
		],
		context: 'you',
		why: 'het is een oordeel, geen beschrijving',
		ask: 'een voorbeeld van een taak of een afspraak',
		redeemedBy: ['frequency', 'situation'],
		rewrite: 'Elke eerste dinsdag laat een collega een lastige zaak zien.',
		source: 'corpus',
	},
];
