import type { Phrase } from '#lint/phrases/phrase.ts';

/** What somebody wants, dares and feels, without a task. */
export const will: readonly Phrase[] = [
	{
		id: 'wil-vooruit',
		tier: 'B',
		lists: {
			wants: ['wilt|willen|blijft|wil(?= je| jezelf| zich| graag nieuwe)|blijven'],
			impact: [
				'hard werken|impact|het verschil|vooruit|meters maken|aanpakken|iets betekenen',
				'jezelf (?:bewijzen|laten zien|overtreffen)',
			],
			sound: [
				'dezelfde|gezonde|sterke?|enorme|flinke|juiste|grote|echte|duidelijke|innerlijke',
				'natuurlijke|gezond|portie|tonnen|onze|jouw',
			],
			drive: [
				'drive|gedrevenheid|drang|honger|ambitie|dadendrang|leergierigheid|mentaliteit|energie',
				'instelling|spirit|nieuwsgierigheid|werklust|werkethiek|mindset|passie',
			],
			'with-what': [
				'ambities?|energie|ideeën|passie|enthousiasme|goede moed|overgave|zelfvertrouwen',
			],
			steadily: [
				'<you>|<eagerly>|jezelf|zich|nieuwe dingen|uiteraard|nog|blijven|met ons|persoonlijk',
				'professioneel',
			],
		},
		patterns: [
			'(?:en|veel|volop) zin (?:om|in)',
			'<wants>(?: <steadily>){0,5} (?:<grow>|verbeteren|uitdagen)(?= *[.,!?;]|$| en | als | in (?:je|jouw|deze) | binnen )',
			'(?:wilt?|wil)(?: (?:je|jij))? (?:graag )?<impact>',
			'de wil om(?: #){1,4}',
			'<sound> (?:#e )?<drive>',
			'(?:sterke|scherpe|duidelijke|heldere) focus(?: op(?: #){1,4})?(?: (?:om|voor|op|naar)(?: #){1,4})?',
			'drive (?:om|voor|en)(?: #){1,3}',
			'vol <with-what>',
			'(?:krijgt?|krijg)(?: (?:je|jij))? (?:energie|een kick|een glimlach|voldoening) van(?: #){1,3}',
			'(?:graag|liefst|heerlijk)(?: #){0,3} (?:handen uit de mouwen|de handen vies)',
		],
		unless: [
			'onze ambitie is (?:om|dat)',
			'(?:je|jouw) (?:energie|ambitie|motivatie)(?:brief|rekening|contract|leverancier)?(?= (?:is|ligt|en cv|en je cv|mail|naar|voor deze))',
			'(?:je|jouw|een) (?:korte )?motivatie (?:naar|en|per|mail|voor|in|via|met|of)',
			'(?:jouw|je) focus (?:ligt|op (?:de|het))',
			'<cared-for>(?: #){0,4} (?:leren|groeien|ontwikkelen)',
			'wil(?:t|len)? (?:graag )?(?:leren|groeien) (?:lezen|schrijven|rijden)',
		],
		context: 'vacancy',
		why: 'het is een gevoel en geen eis',
		ask: 'wat je gaat doen of leren',
		redeemedBy: ['diploma', 'number', 'situation', 'system'],
		rewrite: 'In het eerste jaar volg je twee cursussen van 3 dagen onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'durft-en-pakt',
		tier: 'B',
		lists: {
			lead: ['verantwoordelijkheid|initiatief|kar|regie|leiding|voortouw|lead|eigenaarschap'],
			takes: [
				'naar (?:je|jou|zich) toe(?: (?:te )?trek%)?|op (?:je|zich)(?: (?:te )?nem%)?|pakt|pakken',
				'te pakken|oppakt|oppakken',
			],
			open: [
				'onderzoekende|lerende|nieuwsgierige|coachende|empathische|luisterende|dienende|verbindende',
				'zelfkritische|adviserende|dienstbare|vragende|frisse|volwassen|positief-kritische',
				'ondersteunende|uitnodigende',
			],
			keenly: ['scherp|goed|groot|echt|uitstekend|haarscherp|kritisch|vakkundig'],
			'for-whom': [
				'talent|de menselijke #|de mens|je omgeving|anderen|wat (?:er|een|anderen)(?: #){0,3}',
			],
		},
		patterns: [
			'durf(?:t|ven)?(?: #){1,5}? te (?:(?!werken|rijden|klimmen|tillen)#)',
			'durf(?:t|ven)? (?:je |jij )?(?:het |de uitdaging )aan',
			'<lead>(?: #){0,3}? <takes>',
			'(?:deinst?|loopt)(?: (?:je|jij))? (?:er )?niet (?:terug|weg)(?: (?:voor|van)(?: #){1,3})?',
			'(?:hekel|gruwel|pesthekel) aan (?:stilzitten|routine|sleur|half werk|lange #)',
			'(?:een )?(?:tikkeltje|tikje|tikkie|vleugje) (?:#)(?= *[.,!;]|$| bent| en )',
			'<open> (?:en #e )?(?:houding|instelling|blik|geest|stijl|mindset|manier)',
			'(?:commerciële|goede|fijne|scherpe) (?:neus|antenne|radar)(?: voor(?: #){1,2})?',
			'<keenly> oog voor (?:#)(?: #)?',
			'(?:hart|oog) (?:voor|op) <for-whom>',
		],
		unless: [
			'durf(?:t)? (?:je|jij) (?:het )?niet',
			'(?:scherp|goed) oog voor (?:verkeer|veiligheid)',
		],
		context: 'vacancy',
		why: 'het is een karakter en geen gedrag',
		ask: 'een besluit dat je neemt',
		redeemedBy: ['amount', 'situation', 'number'],
		rewrite: 'Je keurt zelf facturen goed tot € 500.',
		source: 'corpus',
	},
	{
		id: 'weet-hoe-met-mensen',
		tier: 'B',
		lists: {
			'with-whom': [
				"mensen|klanten?|gasten|collega's|kinderen|ouders|anderen|team|druk|stress|weerstand",
				'verschillende #|denken',
			],
			handles: [
				'omgaa?n?t?|gaat|motiveert|enthousiasmeert|raakt|boeit|bedient|helpt|overtuigt|meekrijgt',
				'meeneemt|gaan|verbindt|inspireert|coacht|aanspreekt',
			],
			what: [
				'te doen|een ander',
				'(?:mensen|klanten|gasten|kinderen)(?: #){0,3} (?:nodig|willen|beweegt|bezighoudt)|telt',
				'ertoe doet',
			],
			'carry-along': ['mee te nemen|te raken|te verbinden|te boeien|te motiveren|te bewegen'],
			natural: [
				'natuurlijke|prettige|positieve|respectvolle|ontspannen|professionele|inspirerende',
				'klantgerichte|transparante|eerlijke|zelfstandige|veilige en #e|open|toegankelijke',
				'verantwoorde|kwalitatieve|menselijke|duurzame|slimme|snelle',
			],
			'what-you-know': [
				'(?:hoe|waar) (?:je|jij)(?: met| aan)? (?:de |onze |jouw )?<with-whom>(?: <must>){0,2} <handles>',
				'wat <what>(?: #){0,3}',
				'mensen(?: #){0,3} <carry-along>(?: in(?: #){1,2})?',
				'waar aan te denken(?: en(?: #){1,4})?|van doorpakken',
			],
			must: ['om|te|moet|kunt|kan|het|best|goed|#'],
		},
		patterns: [
			'weet(?: (?:je|jij))?(?: (?:precies|altijd|goed|als geen ander|van nature|feilloos)){0,2} <what-you-know>',
			'mensen mee te (?:nemen|krijgen)(?: in(?: #){1,2})?',
			'op (?:een )?<natural>(?: en #e)? (?:wijze|manier)',
			'(?:team|afdelings|organisatie|domein|vak)(?: |-)?overstijgend(?:e)?(?: (?:te )?(?:denken|werken|samenwerken|meedenken))?(?: en #)?',
			'(?:als|een) (?:echte )?professional(?: (?:weet|ben|bent)(?: #){0,6})?(?= *[.,!]|$)',
		],
		unless: [
			'(?:snel|goed) contact (?:op|met (?:ons|de recruiter|mij)|opneemt|op te nemen)',
			'weet(?: #){0,2} hoe (?:je|jij) (?:de|een) (?:machine|heftruck|programma)%',
			'(?:neemt?|nemen) contact%',
		],
		context: 'vacancy',
		why: 'hoe je dat doet, staat er niet',
		ask: 'met wie je spreekt en waarover',
		redeemedBy: ['number', 'situation', 'frequency'],
		rewrite: 'Je belt per dag 15 ouders over de opvang van hun kind.',
		source: 'corpus',
	},
];
