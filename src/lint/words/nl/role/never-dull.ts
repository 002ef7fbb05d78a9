import type { Phrase } from '#lint/phrases/phrase.ts';

/** Work that never bores, and results that please everybody. */
export const neverDull: readonly Phrase[] = [
	{
		id: 'nooit-vervelen',
		tier: 'B',
		lists: {
			something: [
				'wel|iets|wat|genoeg|volop|voldoende|een|nieuwe|nieuws|uitdaging|uitdagingen|leuks',
			],
		},
		patterns: [
			'(?:nooit|geen (?:moment|seconde|dag|minuut))(?: (?:te|meer|hoeven|hoeft))? (?:vervelen|verveelt|saai|stilzitten|stilzit|hetzelfde)',
			'verve(?:elt?|len)(?: (?:je|jij))?(?: #){0,3}? (?:nooit|geen (?:moment|seconde|dag|minuut))',
			'vervelen (?:is|doe|zul|hoef|ga)(?: #){1,4}',
			'(?:saai|rustig) (?:wordt|is) het(?: #){0,2} (?:nooit|geen moment)',
			'sta(?:at|an)(?: #)? nooit stil',
			'nooit stil ?(?:te )?(?:staan|staat|zit|zitten)',
			'altijd(?: <something>){1,3} te (?:doen|beleven|ontdekken|leren|vinden|verbeteren)',
			'geen (?:dag|week|dienst|moment|project) zonder #',
			'(?:elke?|iedere?|elk|ieder)(?: #){1,2}? (?:is (?:weer )?uniek|uniek is)',
			'veel (?:te )?(?:leren|ontdekken|beleven)(?= *[.,;!]|$)',
		],
		unless: [
			'(?:elke?|iedere?|elk|ieder) (?:%nummer|%code|sleutel|id|naam|#naam) (?:is )?uniek%?',
			'veel leren (?:over|van|kennen)',
		],
		context: 'vacancy',
		why: 'wat er wisselt, staat er niet',
		ask: 'de taken en hoe vaak ze wisselen',
		redeemedBy: ['frequency', 'list', 'number'],
		rewrite: 'Je staat drie dagen per week op de bouw en rekent twee dagen uit wat nodig is.',
		source: 'corpus',
	},
	{
		id: 'die-echt-werkt',
		tier: 'B',
		lists: {
			works: [
				'werkt|werken|telt|tellen|toe ?doet|ertoe doet|ertoe doen|helpt|helpen|raakt|raken|past',
				'passen|impact (?:heeft|hebben|maakt|maken)|verschil maakt|verschil maken|aansluit',
				'aansluiten|waarde toevoeg%|verder (?:helpt|helpen)|klopt|leeft|leven',
			],
			stories: [
				'oplossing%|%verhaal|%verhalen|content|%campagnes?|beelden|boodschap%|teksten|%formats',
				'software|technologie|producten|concepten',
			],
			touches: [
				'raakt|raken|beweegt|bewegen|inspireert|inspireren|verbindt|verbinden',
				'in beweging (?:brengt|brengen|zet|zetten)|dichterbij (?:brengt|brengen)|verrast|verrassen',
				'prikkelt|prikkelen|impact (?:maakt|maken)|knalt|knallen|blijft hangen|blijven hangen',
			],
			touch: [
				'informeren|inspireren|activeren|verrassen|verbinden|prikkelen|raken|boeien|enthousiasmeren',
			],
		},
		patterns: [
			'(?:die|dat|wat) (?:er )?(?:echt|écht|werkelijk|wél) <works>',
			'<stories> die (?:(?:mensen|klanten|het publiek|anderen|#) )?<touches>',
			'(?:die|dat) sta(?:at|an) als een huis',
			'<touch>,? (?:en |& )?<touch>(?: (?:en|&) <touch>)?',
		],
		unless: ['(?:stroom|spanning|spier|draad|kabel)%(?: #){0,2} raakt'],
		context: 'vacancy',
		why: 'waaraan je dat ziet, staat er niet',
		ask: 'de norm, met een getal',
		redeemedBy: ['percent', 'number', 'situation'],
		rewrite: 'Van elke 100 lezers klikken er 12 door naar het aanbod.',
		parts: [
			{
				of: ['%technologie%|%software%|%product%|%oplossing%|%concept%'],
				why: 'waaraan je dat ziet, staat er niet',
				ask: 'welk product het is en wat het voor wie doet',
				rewrite: 'Met ons portaal regelen 40 huisartsen hun herhaalrecepten.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'blije-klant',
		tier: 'B',
		lists: {
			pleasant: [
				'fijne|gezellige|leuke|onvergetelijke|prettige|geweldige|zorgeloze|waardevolle|zinvolle',
				'aangename',
			],
			devotion: ['zorg|liefde|toewijding|passie|finesse|flair|overgave|bravoure|hart|souplesse'],
			feeling: [
				'zorg|liefde|aandacht|plezier|toewijding|passie|finesse|flair|gevoel|respect|ziel',
				'enthousiasme|geduld|overgave|trots|vakmanschap|precisie|souplesse|kennis|creativiteit',
				'humor|energie',
			],
			every: ['de|onze|elke|iedere|alle|jouw|je'],
			so: ['echt|super|heel|elke dag|weer'],
		},
		patterns: [
			'ma(?:ak|akt|ken)(?: (?:je|jij|we|wij))? (?:<every> )?<customers> (?:<so> )?(?:blij|gelukkig|enthousiast)',
			'(?:klanten|gasten|mensen|gebruikers|bewoners|cliënten) (?:blij|gelukkig|enthousiast) (?:te )?(?:maken|maakt|houden)',
			'(?:erg|heel|super|ontzettend|dol) ?blij met (?:jou|onze|elkaar)(?: #)?',
			'<pleasant> (?:dag|avond|verblijf|oude dag)(?= *[.,;!]|$| te | maken| bezorg| hebben| beleven)',
			'met (?:(?:veel|alle|volle|oprechte|grote) )?<devotion>(?:,| en| &) <feeling>',
			'met (?:volle|veel) (?:liefde|overgave|toewijding|flair|finesse)',
		],
		unless: [
			'(?:fijne|prettige|leuke) (?:dag|avond) (?:nog|verder|gewenst|toe)',
			'(?:minder|op een) (?:leuke|fijne|prettige) dag',
		],
		context: 'vacancy',
		why: 'het gaat over een stemming',
		ask: 'wat de klant merkt, in een getal of een tijd',
		redeemedBy: ['percent', 'time', 'situation'],
		rewrite: 'Om 15.00 uur drink je met acht bewoners koffie in de huiskamer.',
		source: 'corpus',
	},
];
