import type { Phrase } from '#lint/phrases/phrase.ts';
import { praisedThings } from '#lint/words/nl/advice/praised-things.ts';

/** Help, reward and things from an employer, praised and not counted. */
export const support: readonly Phrase[] = [
	{
		id: 'steun-zonder-vorm',
		tier: 'B',
		lists: {
			'for-whom': [
				'elkaar|jou|je|onze (?:mensen|medewerkers)|de mens|welzijn|persoonlijke #|collega%',
				'vitaliteit|balans|werkplezier|het individu|iedereen',
			],
			help: ['hulp|begeleiding|ondersteuning|coaching|training|aandacht'],
		},
		patterns: [
			'(?:<thorough>|alle|de nodige|volop)(?: #e)? <guidance>',
			'goed (?:in|op)gewerkt',
			'(?:goed|grondig|rustig|stap voor stap) (?:in|op)?(?:gewerkt|geleid|ingewerkt|opgeleid|wegwijs)',
			'(?:zorgen|zorgt) (?:we |wij )?(?:er )?(?:goed |heel goed )?voor (?:onze (?:mensen|medewerkers|collega%)|elkaar|jou|je)',
			'(?:persoonlijke|oprechte|veel|individuele|échte) (?:aandacht|waardering|interesse)(?: voor(?: #){1,2})?',
			'(?:aandacht|oog|zorg|waardering|respect) voor <for-whom>',
		],
		unless: [
			'<thorough>(?: #e)? <help> (?:van|aan|bij|voor|geven|bieden|te bieden) (?:<cared-for>|klanten|mensen|de|het|onze)%?',
			'persoonlijke aandacht (?:aan|voor) (?:de|onze)? ?(?:klant|gast|cliënt|bewoner|leerling|kind|patiënt)%',
		],
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
		patterns: [
			'word(?:t)? (?:je |jij )?(?:beloond|betaald|gewaardeerd) naar (?:je |jouw )?#(?: en #)?',
			'(?:beloning|salaris|loon|pakket) (?:waar|dat|die) (?:je|jou) (?:blij|gelukkig)(?: #){0,2}',
			'(?:goed|mooi|eerlijk|netjes|passend|prima|ruim|royaal|rijkelijk) (?:beloond|betaald|verloond|vergoed)(?:,? (?:voor|naar)(?: #){1,3})?',
			'(?:dat|die|wat|welke) (?:past|aansluit) bij (?:je|jouw) (?:kennis|ervaring|kunde|kwaliteiten|talent%|opleiding|niveau|vaardigheden|prestaties)(?: en #)?',
		],
		context: 'vacancy',
		why: 'het is een mening over geld',
		ask: 'het bedrag, de periode en de uren',
		redeemedBy: ['pay'],
		rewrite: '€ 2.400 tot € 2.800 bruto per maand bij 32 uur.',
		source: 'corpus',
	},
	{
		id: 'mooie-spullen',
		tier: 'B',
		lists: {
			modern: ['moderne?|mooie?|fijne?|luxe|representatieve?|goed uitgeruste|uitstekende?'],
			vehicle: [
				'%auto|%bus|%busje|%wagen|%wagenpark|%fiets|%scooter|%camper|%vrachtwagen|vrachtwagens',
			],
		},
		patterns: [
			'(?:prachtige?|schitterende?|fraaie?) (?!en |of |op|ge)#',
			'<modern>(?: (?:en )?#e)? <vehicle>(?: en #)?',
			'(?:uitstekende|heerlijke|prima|fijne) (?:koffie|lunch|lunches)(?: en #)?',
		],
		unless: [
			'(?:zet|maak|serveer|bereid|schenk)%(?: #){0,3} (?:koffie|lunch%)',
			'(?:koffie|lunch%) (?:te )?(?:zet|maak|serve|bereid|schenk)%',
		],
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: ['number', 'system'],
		rewrite: 'Je rijdt een Opel Corsa met dubbele bediening.',
		parts: [...praisedThings],
		source: 'corpus',
	},
	{
		id: 'snel-en-correct',
		tier: 'B',
		lists: {
			quick: [
				'snelle|tijdige|correcte|vlotte|juiste|goede|nette|duidelijke|efficiënte|professionele',
				'kwalitatieve|kwaliteitsvolle|zorgvuldige|accurate',
			],
		},
		patterns: [
			'(?:vlotte|snelle|soepele|vlekkeloze|efficiënte) (?:en #e? )?(?:afhandeling|verwerking|doorstroming|opvolging|uitbetaling)',
			'(?:snelle|tijdige|correcte|vlotte|stipte|juiste) en <quick> #',
			'(?:snel|vlot) en (?:goed|correct|efficiënt|professioneel|adequaat|zorgvuldig)',
			'(?:volledige|volle|maximale|financiële)(?: #e)? transparantie',
			'(?:werkbaar|goed|gezond|mooi|fijn) evenwicht',
			'efficiënt (?:verwerkt|afgehandeld|ingericht)',
		],
		unless: [
			'(?:afhandeling|verwerking|opvolging|doorstroming) (?:van|met) (?!(?:je|jouw|onze|klanten)(?![a-z]))#',
		],
		context: 'vacancy',
		mayBeAim: true,
		why: 'de norm ontbreekt',
		ask: 'de norm',
		redeemedBy: ['number', 'percent', 'time', 'days', 'frequency', 'situation'],
		rewrite: 'Van elke 100 aanvragen zijn er 95 binnen vijf dagen klaar.',
		source: 'corpus',
	},
];
