import type { Phrase } from '#lint/phrases/phrase.ts';
import { praisedThings } from '#lint/words/nl/advice/praised-things.ts';

/** More, better and best, without than what. */
export const superlatives: readonly Phrase[] = [
	{
		id: 'loftuiting',
		tier: 'B',
		lists: {
			excellent: [
				'optimale?|hoogwaardige?|uitmuntende?|excellente?|innovatieve?|vooruitstrevende?',
				'toonaangevende?|inspirerende?|bruisende?|ultieme?|perfecte|betekenisvolle?|onvergetelijke?',
				'ongeëvenaarde|ongekende|ultramoderne?|geweldige?|waanzinnige?|hoogstaande?',
				'kwalitatief hoogwaardige?|kwalitatief goede|vlekkeloze?|naadloze?|baanbrekende?',
				'inventieve?',
			],
			'small-word': ['en|of|in|op|aan|voor|van|met|te|om|is|zijn|tot|naar|bij|dat|die|als'],
			standards: [
				'standaarden|normen|tevredenheid|kwaliteitseisen|kwaliteitsnormen|verwachtingen|kwaliteit',
				'servicegraad',
			],
			measurable: [
				'kandidaat|bereikbaarheid|aanwezigheid|bezetting|temperatuur|nederlands|engels|frans|duits',
				'tweetalig%',
			],
		},
		patterns: [
			'<excellent>(?:(?:,| en) #e)? (?!<small-word> )#',
			'(?:hoge?|strenge|(?:aller)?hoogste) <standards>',
		],
		unless: [
			'optimaal laten #',
			'perfecte? (?:beheersing|kennis) van #',
			'(?:perfecte?|optimale?|excellente?|vlekkeloze?) <measurable>',
			'(?:verwachte|vereiste|gevraagde) hoge kwaliteit',
		],
		context: 'vacancy',
		why: 'het prijst en laat niets zien',
		ask: 'wat de lezer ziet, met een getal of een naam',
		redeemedBy: ['percent'],
		parts: [...praisedThings],
		source: 'corpus',
	},
	{
		id: 'steeds-beter',
		tier: 'B',
		lists: {
			ever: ['steeds|nog|continu|voortdurend|elke dag|iedere dag|dagelijks|telkens|alsmaar|nóg'],
			better: [
				'slimmer|beter|mooier|fijner|efficiënter|sneller|sterker|leuker|duurzamer|klantgerichter',
				'professioneler|effectiever|groter|succesvoller|gebruiksvriendelijker',
			],
			improve: [
				'verbeteren|verbetert|optimaliseren|optimaliseert|innoveren|innoveert|vernieuwen|vernieuwt',
				'versterken|door te ontwikkelen|ontwikkelen',
			],
			operation: ['werking|verloop|samenwerking|operatie|dienstverlening|bedrijfsvoering'],
			improving: [
				'optimaliseren|innoveren|professionaliseren|stroomlijnen|professionalisering|optimalisatie',
			],
			'what-runs': [
				'%processen|%proces|%procesflow|samenwerking(?:en)?|dienstverlening|werking|werkwijzen?',
				'bedrijfsvoering|organisatie|taken die (?:wij|we) uitvoeren',
			],
			run: ['ondersteunen|verlopen|functioneren|benutten|bedienen|presteren'],
			yours: ['onszelf|jezelf|je|jouw|onze|de (?:service|kwaliteit|dienstverlening)'],
		},
		patterns: [
			'<ever> (?:een beetje |net iets |iets )?<better>e?(?: (?:en|én) #er)?(?: (?:te )?(?:maken|worden|werken|doen|helpen))?',
			'(?:continu|voortdurend|blijvend|steeds|constant|altijd)(?: #){0,5}? (?:te )?<improve>',
			'(?:soepele?r?e?|vlotte|efficiënte?|gestroomlijnde?)(?: en #e)? <operation>',
			'<improving>(?: en #)? (?:van )?(?:de |het |onze |alle )?(?:#e )?<what-runs>',
			'(?:%processen|%proces|%werkwijzen?)(?: #){0,2} te (?:optimaliseren|stroomlijnen|professionaliseren)',
			'zo (?:goed|effectief|prettig|makkelijk|optimaal|efficiënt|soepel) mogelijk(?: (?:te )?(?:maken|regelen|helpen|ondersteunen|verlopen))?',
			'optimaal (?:te |laten |laten )?<run>',
		],
		unless: [
			'(?:continu|voortdurend|constant) (?:te )?(?:verbeteren|optimaliseren) van (?!<yours>)#',
			'(?:steeds|nog) beter te (?!maken|worden|werken|doen|helpen)#',
			'hoe (?:we|wij|het|je|jij|dit)(?: #){0,7}',
			'of nog (?:beter|leuker|sneller)',
			'nog (?:beter|leuker|sneller):',
		],
		context: 'vacancy',
		why: 'elk bedrijf wil beter worden',
		ask: 'wat er beter wordt, van welk cijfer naar welk cijfer',
		redeemedBy: ['percent', 'frequency'],
		rewrite: 'Vóór 1 juli brengen we de wachttijd van 6 naar 4 minuten.',
		parts: [
			{
				of: ['%mogelijk%|optima%'],
				why: 'de norm ontbreekt',
				ask: 'de norm, met een getal',
				rewrite: 'Van elke 100 aanvragen zijn er 95 binnen vijf dagen klaar.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'stapje-extra',
		tier: 'B',
		lists: {
			'all-out': [
				'voor (?:kwaliteit|resultaat|goud|het beste|de winst|winst)|tot het gaatje|door het vuur',
				'door roeien en ruiten',
			],
			quality: ['kwaliteit|service|vakmanschap|innovatie|betrouwbaarheid|je vak|klantgerichtheid'],
			service: ['hard werken|aanpakken|service|werken|gastvrijheid|klantgericht%'],
		},
		patterns: [
			'(?:net )?(?:dat|dit|een|die|iets|dát)? ?(?:stap(?:je)?|beetje|tikje) (?:extra|verder|harder|meer)(?: (?:te )?(?:zetten|zet|gaat|gaan|doet|doen))?',
			'net (?:iets|even|wat) (?:meer|verder|beter|anders|leuker|harder|dat)(?: dan(?: #){1,2})?',
			'(?:net|nét) (?:dat|die|dát) (?:#)',
			'meer dan (?:alleen|enkel|slechts)(?: #){1,3}',
			'ga(?:at|an)?(?: (?:je|jij|we|wij))? (?:altijd |graag )?<all-out>',
			'voor kwaliteit (?:ga|gaat|gaan|staat|staan|kiezen|kiest)',
			'sta(?:at|an)?(?: #){0,3}? voor <quality>(?:(?:,| en) #){0,2}',
			'weet wat <service>(?: is| inhoudt| betekent)?',
			'(?:hard|keihard) werken(?= *[,.;]|$)',
			'geen genoegen',
			'lat hoog',
		],
		unless: ['stap voor stap%(?: #){0,2}', 'meer dan alleen de #'],
		context: 'vacancy',
		why: 'waar het begint of ophoudt, staat er niet',
		ask: 'wat je doet en waar de grens ligt',
		redeemedBy: ['hours', 'amount'],
		rewrite: 'Je belt iedere klant twee dagen na de levering.',
		source: 'corpus',
	},
];
