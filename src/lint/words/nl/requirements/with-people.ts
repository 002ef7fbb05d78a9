import type { Phrase } from '#lint/phrases/phrase.ts';
import { traitsAtWork } from '#lint/words/nl/advice/traits.ts';

/** How somebody is said to be with customers and colleagues. */
export const withPeople: readonly Phrase[] = [
	{
		id: 'klantgericht',
		tier: 'A',
		lists: {
			'to-whom': [
				'resultaats|klant|service|patiënt|cliënt|mens|gast|relatie|bewoner|dienst|samenwerkings',
			],
		},
		patterns: [
			'(?:<adv>)?<to-whom>(?:en)?-?(?: en \\w+)?(?:- en servicegerichte?)? ?-?gericht(?:e|heid)?(?:…? (?:<person>|<attitude>))?',
			'klant-? en servicegerichte?(?: (?:instelling|houding))?',
			'service ?-?minded%?',
			'klant(?:vriendelijk|bewust)%(?:…? (?:<person>|<attitude>))?',
			'(?:dienst|hulp)verlenende? (?:ingesteld|instelling|houding)',
			'dienstverlenend (?:ingesteld|karakter)',
			'gastvrije?(?:…? (?:<person>|houding|instelling|uitstraling))?',
			'klant (?:op (?:nummer 1|één|de eerste plaats)|is koning)',
			'klantbeleving',
		],
		unless: ['klantgerichte? (?:processen|software)'],
		context: 'you',
		why: 'dat vraagt elke werkgever',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Je belt terug op het tijdstip dat de klant koos.',
		parts: [
			{
				of: ['gast%'],
				why: 'dat vraagt elke werkgever',
				ask: 'gedrag dat een collega kan zien',
				rewrite: 'Je vraagt elke gast binnen vijf minuten of alles naar wens is.',
			},
		],
		source: 'Indeed 2019; Trouw; Metro 2022-08',
	},
	{
		id: 'spontaan',
		tier: 'A',
		lists: {
			'spontaneous-e': [
				'spontane?|spontaan|vrolijke?|opgewekte?|sympathieke?|vriendelijke?|hartelijke?|behulpzame?',
				'behulpzaam|hulpvaardige?|collegiale?|collegiaal|positief|optimistische?|geduldige?',
				'respectvolle?|open-?minded|ruimdenkende?|extraverte?|extravert|gezellige?|aardige?|warme?',
				'zorgzame?|zorgzaam|sociale|sociaal|betrokken|loyale?|loyaal|toegewijde?|trouwe?|oprechte?',
				'eerlijke?|compassievolle?|betrokken|hulpvaardig|attente?|sterke?|slimme?|toffe?|leuke?',
				'fijne?',
			],
			spontaneous: [
				'spontaan|vrolijk|opgewekt|vriendelijk|behulpzaam|hulpvaardig|collegiaal|positief ingesteld',
				'positief|sociaal|geduldig|hartelijk|betrokken|loyaal|toegewijd|zorgzaam|empathisch',
				'representatief|oprecht|attent|sympathiek|optimistisch|integer|respectvol|leergierig',
				'dienstverlenend',
			],
		},
		patterns: [
			'(?:<adv>)?<spontaneous-e>(?: en (?:#))?…? (?:<person>|houding|uitstraling|instelling|karakter)',
			'(?:<adv>)?<spontaneous>',
		],
		unless: [
			'direct betrokken',
			'spontane reacties?',
			'positief (?:resultaat|advies|gevolg|getest|effect)',
			'(?:nauw|direct|actief|van begin tot eind)?(?: #){0,2} ?betrokken (?:bij|in|vanaf|van #|tot|zijn|partij%)',
			'betrokken bent bij',
			'(?:sta|staat|staan|open) open',
			'open (?:source|sollicitatie|dag|data|voor)',
			'eerlijk gezegd',
			'vriendelijke groet%?',
			'sterke (?:speler|rol)',
			'leuke (?:dag|avond)',
			'open (?:en|staan)',
			'sociaal (?:werk%|domein|media)',
		],
		context: 'candidate',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: [],
		parts: [...traitsAtWork],
		source: 'corpus',
	},
	{
		id: 'integer',
		tier: 'B',
		lists: {
			honest: [
				'betrouwbare?|integere?|loyale?|loyaal|representatieve?|verzorgde?|gemoedelijke?|discrete?',
			],
		},
		patterns: [
			'(?:<adv>)?<honest>…? (?:<person>|<attitude>|uitstraling|voorkomen|uiterlijk|verschijning|karakter)',
			'goede manieren',
			'integriteit(?: en #)?',
			'loyaliteit',
		],
		unless: ['representatieve? (?:steekproef|onderzoek)', 'betrouwbare? (?:partner|bron|<thing>)'],
		context: 'candidate',
		why: 'dat spreekt voor zich',
		ask: 'de regel of de controle',
		redeemedBy: ['situation'],
		rewrite: 'Je laat vóór je eerste dag een VOG zien.',
		parts: [
			{
				of: ['represent%|%voorkomen|%uiterlijk|%uitstraling'],
				why: 'dat spreekt voor zich',
				ask: 'de kleding die je draagt',
				rewrite: 'Je draagt een overhemd en een broek die je van ons krijgt.',
			},
		],
		source: 'corpus',
	},
];
