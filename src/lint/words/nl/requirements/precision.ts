import type { Phrase } from '#lint/phrases/phrase.ts';

/** Care and order, without what for. */
export const precision: readonly Phrase[] = [
	{
		id: 'nauwkeurig',
		tier: 'B',
		lists: {
			precise: [
				'nauwkeurige?|accurate?|accuraat|secure?|secuur|nauwgezette?|nauwgezet|punctueel|punctuele',
				'stipte?|zorgvuldige?|precieze|ordelijke?|gedisciplineerde?',
			],
			precision: ['nauwkeurigheid|zorgvuldigheid|stiptheid|discipline|accuratesse'],
		},
		patterns: [
			'(?:<adv>)?<precise>(?:…? (?:<person>|<attitude>|te werk|werkwijze|werken|werkt))?',
			'<precision>',
		],
		unless: [
			'(?:zorgvuldig|nauwkeurig|precies|secuur|stipt) (?:kunnen |te )?(?!werken|zijn|kunnen|handelen)(?:%en|%gaan|doen|zien)(?: van| met)?',
			'(?:zorgvuldig|nauwkeurig|precies) gemeten',
		],
		context: 'candidate',
		mayBeAim: true,
		why: 'de norm ontbreekt',
		ask: 'hoeveel fouten er mogen zijn',
		redeemedBy: ['percent', 'number'],
		rewrite: 'Je boekt per dag 60 facturen, met hooguit 1 fout op de 200.',
		source: 'corpus',
	},
	{
		id: 'gestructureerd',
		tier: 'B',
		lists: {
			orderly: [
				'gestructureerde?|planmatige?|georganiseerde?|procesmatige?|systematische?|methodische?',
				'efficiënte?|doelmatige?',
			],
			organiser: [
				'organisatietalent|organisatorisch(?:e)? (?:sterk|talent|vermogen|vaardigheden|skills)',
				'(?:goed|sterk) in organiseren|goede planner|planningsvaardigheden',
				'goed (?:kunt |kan |kunnen )?(?:plannen|organiseren)(?: en #)?',
			],
			order: ['orde|structuur|nauwkeurigheid|detail|verantwoordelijkheid|organisatie|#'],
			maintenance: [
				'%onderhoud|%schilderwerk|%inspecties?|%vervanging|%beheer',
				'(?:#- |buiten-? |groot )(?:en )?#',
			],
		},
		patterns: [
			'(?:<adv>)?<orderly>(?:…? (?:<person>|<attitude>|te werk|werkwijze|manier van werken|werken|werkt|bent))?',
			'<organiser>',
			'houd?t?(?: je| jij)? van (?:overzicht|structuur|orde)',
			'zin voor <order>',
			'(?:structuur|overzicht) (?:aan ?(?:te )?brengen|bieden|aanbrengt)',
		],
		unless: [
			'(?:planmatige?|systematische?|methodische?) <maintenance>',
			'efficiënte? (?:%beheer|inzet|gebruik|indeling) ?(?:van|,)?',
			'efficiënt werken met (?:hun|de|het)',
			'(?:gestructureerd|planmatig|efficiënt|systematisch) (?!werken|zijn|kunnen|handelen|denken)%en(?: van)?',
			'(?:wordt|worden|is|zijn|was|werd)(?: #){0,2} georganiseerde?',
			'georganiseerde (?:misdaad|reis|activiteit%)',
			'gestructureerde? data',
			'gestructureerde (?:interviews?|gesprek%|lijst%)',
		],
		context: 'candidate',
		why: 'de norm ontbreekt',
		ask: 'het systeem of de afspraak',
		redeemedBy: ['system', 'number', 'frequency', 'situation'],
		rewrite: 'Je werkt met een takenlijst in Planner; elk dossier is dezelfde dag bijgewerkt.',
		source: 'corpus',
	},
];
