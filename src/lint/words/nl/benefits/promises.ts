import type { Phrase } from '#lint/phrases/phrase.ts';
import { praisedTools } from '#lint/words/nl/advice/praised-things.ts';

/** What an employer promises without an amount, a term or a name. */
export const promises: readonly Phrase[] = [
	{
		id: 'iets-dat-klopt',
		tier: 'B',
		lists: {
			fits: [
				'klopt|kloppen|mag zijn|er mogen zijn|erbij hoort|erbij horen|recht doet(?: #){0,3}|staat',
				'telt',
			],
			'what-waits': ['vast contract|vaste baan|contract|baan|functie|plek|toekomst|team|uitdaging'],
			security: [
				'(?:baan|werk|job|inkomens?|loon)?zekerheid|stabiliteit|continuïteit|afwisseling|rust',
				'vertrouwen|flexibiliteit|vrijheid',
			],
			decently: ['eerlijk|netjes|goed|ruim|prima|fatsoenlijk|behoorlijk|passend'],
			'what-you-give': [
				'word(?:t|en)?(?: (?:je|jij))?|waar|inzet|initiatief|creativiteit|vakmanschap|werk|bijdrage',
				'meedenken|talent|mening',
			],
			valued: ['gewaardeerd|opgemerkt|gezien|erkend|beloond|gehoord'],
		},
		patterns: [
			'zorgeloos',
			'zonder zorgen',
			'geen omkijken naar',
			'precies bij (?:je|jou) pas(?:t|sen)',
			'(?:<pay>|%pakket|%voorwaarden|contract|rooster|beloning) (?:dat|die) (?:er )?<fits>',
			'(?:<pay>) (?:is |wordt |zijn )?(?:naar (?:kennen en kunnen|prestatie|vermogen|inzet)|op (?:jouw|je) niveau)',
			'naar kennen en kunnen',
			'uitzicht op (?:groei|een (?:mooie|lange|duurzame) #|doorgroei|doorgroeien)',
			'<what-waits>(?: #){0,2} (?:staat|ligt) (?:je |jou |voor (?:je|jou) )?(?:op te wachten|te wachten|klaar|open|in het verschiet)',
			'(?<![a-z])(?:(?:baan|werk|job|inkomens?|loon|financiële )?zekerheid|stabiliteit|continuïteit)(?:(?:,| en) <security>)+',
			'(?:minimale?|korte|weinig|beperkte) reistijd(?:en)?',
			'<decently> (?:beloond|betaald|gewaardeerd|verzorgd)',
			'(?:beloond|betaald|gewaardeerd) (?:word(?:t|en)? )?(?:naar|voor) (?:je |jouw )?(?:#e )?(?:inzet|prestaties|werk|ervaring|kunnen|bijdrage)',
			'<what-you-give>(?: (?:<you>|<eagerly>|wordt|worden|hier|meteen|bij ons)){0,4} <valued>(?: (?:wordt|worden))?(?: voor (?:je|jouw) #)?',
			'alles wat (?:je|jij) (?:nodig hebt|moet weten|(?:maar )?(?:kan |kunt )?wensen)(?: om(?: #){1,4})?',
			'(?:faciliteiten|middelen|hulpmiddelen|tools|spullen) die (?:je|jij) nodig hebt(?: om(?: #){1,4})?',
		],
		unless: [
			'zonder zorgen (?:naar|bij)',
			'(?:contract|functie|plek) staat (?:klaar|open) (?:zodra|als|voor|op|tot)',
			'(?:<pay>) dat (?:er )?staat (?:in|op)',
			'(?:zekerheid|stabiliteit|continuïteit) (?:van|voor) (?:de|het|onze) (?:zorg|productie|cliënt%|klant%|it|systemen)',
			'(?:ervaring|kennis)(?: #){0,4} wordt gewaardeerd',
			'gehoord (?:over|van)',
		],
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'het bedrag, de termijn of de afspraak',
		redeemedBy: ['amount', 'date', 'days', 'hours', 'number', 'situation'],
		rewrite: 'Na 12 maanden krijg je een contract voor onbepaalde tijd.',
		parts: [
			{
				of: ['reistijd%'],
				why: 'hoeveel dat is, staat er niet',
				ask: 'de plaatsen of het aantal kilometers',
				rewrite: 'Je werkt op hooguit 25 kilometer van je huis.',
			},
			{
				of: ['gewaardeerd|gezien|erkend|gehoord|opgemerkt'],
				why: 'iedere werkgever belooft het',
				ask: 'waaraan iemand dat merkt',
				rewrite: 'Je bespreekt je voorstellen elke eerste dinsdag met de directeur.',
			},
			{
				of: ['nodig hebt|wensen|weten'],
				why: 'wat je krijgt, staat er niet',
				ask: 'wat je krijgt',
				rewrite: 'Je krijgt twee schermen, een draadloze headset en een zit-stabureau.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'krijgt-de-kans',
		tier: 'B',
		lists: {
			the: ['de|een|alle|volop|veel|genoeg|ruim|voldoende|jouw|unieke?|mooie|uitgelezen|dé'],
			growth: [
				'(?:verder |door |mee )?(?:te )?(?:<grow>|ontdekken|ervaren|experimenteren|pionieren|bouwen|bewijzen|onderscheiden|schitteren)',
				'%groei|%ontwikkeling|verdieping|%ontplooiing|scholing|bijscholing|invulling|initiatief',
				'vernieuwing|verbetering',
			],
			'plenty-of': [
				'tal van|legio|een schat aan|een berg|een keur aan|een heel scala aan|genoeg|allerlei',
				'een hoop|een waaier aan|een rijk aanbod aan|een ruim aanbod aan|een groot aanbod aan',
				'een breed aanbod aan',
			],
			extras: [
				"opleidingen|cursussen|trainingen|mogelijkheden|extra's|voordelen|kansen|faciliteiten",
				'activiteiten|projecten|uitdagingen|workshops|leermomenten',
			],
			support: [
				'omkadering|inwerkprogramma|inwerktraject|opleidingsprogramma|opleidingstraject',
				'opleidingsaanbod|opleidingsplan|groeipad|groeiplan|loopbaantraject|carrièrepad|mentoring',
				'begeleiding|startperiode|starttraject|gereedschap|materiaal|materialen|middelen',
				'werkmiddelen|werkkleding|hardware|uitrusting|tooling|faciliteiten',
			],
			training: ['opleiding|vorming|bijscholing|ontwikkeling|scholing|groei|vernieuwing'],
			alluring: [
				'prikkelend|aantrekkelijk|interessant|lucratief|motiverend|goed|mooi|uitdagend|royaal|fijn',
				'eerlijk|stimulerend',
			],
			'pay-part': [
				'bonus|commissie|beloningss?|loon|verlonings?|premie|provisie|opleidings|pensioen|bonusss?',
			],
			oneself: ['<you>|<eagerly>|jezelf|de|het|een|iets|hier|mee|zelf|eigen'],
		},
		patterns: [
			'<the> (?:#e )?<room> (?:om|voor|tot) (?:<oneself> ){0,4}(?:te )?<growth>(?: (?:in|als|van|op|binnen|tot)(?: #){1,3})?',
			'<plenty-of> (?:#e )?<extras>',
			'<thorough>(?: (?:en )?#e)? <support>',
			'(?:ervaring|kennis|netwerk|vaardigheden) uit te breiden',
			'(?:ontwikkelings|ontdekkings|leer|groei|carrière|loopbaan)-?reis',
			'(?:permanente|continue|levenslange|doorlopende|voortdurende) <training>',
			'<alluring> <pay-part>-? ?(?:systeem|stelsel|plan|programma|model|structuur|regeling)',
		],
		unless: [
			'(?:cliënt|bewoner|leerling|kind|jongere|deelnemer)(?:en|s|eren)?(?: #){0,4} (?:de|een) (?:kans|mogelijkheid|ruimte)',
			'(?:nodige|juiste|goede|degelijke) (?:materialen?|middelen|gereedschap) (?:klaar|voor (?:de|het)|op)',
			'(?:mogelijkheid|gelegenheid) om (?:kennis te maken|vragen|mee te lopen)',
		],
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'de opleiding, het budget of de termijn',
		redeemedBy: ['amount', 'days', 'hours', 'list', 'diploma', 'number'],
		fields: ['training', 'growth'],
		rewrite: 'In het eerste jaar volg je twee cursussen van 3 dagen onder werktijd.',
		parts: [praisedTools],
		source: 'corpus',
	},
];
