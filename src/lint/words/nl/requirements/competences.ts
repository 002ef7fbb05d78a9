import type { Phrase } from '#lint/phrases/phrase.ts';
import { traitsAtWork } from '#lint/words/nl/advice/traits.ts';

/** Competences as a word, without the task. */
export const competences: readonly Phrase[] = [
	{
		id: 'competentie-als-woord',
		tier: 'B',
		patterns: ['(?:<competence>)(?:(?:,| en| &| \\/) (?:<competence>)){0,5}'],
		context: 'alone',
		why: 'de maat ontbreekt',
		ask: 'de taak en wat er goed aan moet zijn',
		redeemedBy: [],
		rewrite: 'Je maakt elke maandag de planning voor 12 monteurs.',
		source: 'corpus',
	},
	{
		id: 'in-teamverband',
		tier: 'B',
		lists: {
			well: ['goed|graag|prettig|te|kan|kunt|kunnen|als zelfstandig|en zelfstandig'],
			pleasantly: ['graag|goed|prettig|prima|ook|zowel'],
			functions: ['werken|werkt|functioneren|functioneert'],
		},
		patterns: [
			'<pleasantly>(?: #){0,3}? in (?:een |je |jouw |ons )?(?:hecht |klein )?team(?:verband)?(?: #){0,2}? (?:samen)?<functions>',
			'in (?:een )?team(?:verband)?(?: <well>){0,3} (?:samen)?(?:werken|werkt|functioneren|functioneert)',
			'werk(?:t|en)?(?: (?:je|jij|u))? (?:graag|goed|prettig|prima) (?:samen|in (?:een )?team%)',
			'ervaring met (?:het )?werken in (?:een )?team%',
		],
		context: 'vacancy',
		why: 'dat doet iedereen',
		ask: 'hoeveel je alleen doet en hoeveel samen',
		redeemedBy: ['headcount', 'percent', 'hours'],
		rewrite: 'Vier dagen per week werk je alleen bij klanten, één dag samen op kantoor.',
		source: 'corpus',
	},
	{
		id: 'bereid-te-leren',
		tier: 'B',
		lists: {
			ready: ['bereid|bereidheid|gemotiveerd|leergierig|zin|drang|gretig|ambitie'],
			'to-learn': [
				'te leren|bij te leren|op te doen|te ontwikkelen|te blijven ontwikkelen|te blijven leren',
				'te groeien|door te groeien|mee te denken|te verbeteren|te vernieuwen|bij te blijven',
				'door te leren|te verdiepen|eigen te maken',
			],
		},
		patterns: [
			'<ready>(?: (?:bent|hebt|is|genoeg))?,? om (?:#,? ){0,4}?<to-learn>',
			'(?:leer|verbeter|groei|ontwikkel)bereidheid',
		],
		unless: [
			'(?:bereid|bereidheid) om (?:#,? ){0,4}?(?:ervaring|rijbewijs|diploma|certificaat)(?: #){0,2} (?:op te doen|te halen)',
		],
		context: 'vacancy',
		why: 'dat vraagt elke werkgever',
		ask: 'wat er te leren is en hoeveel tijd ervoor is',
		redeemedBy: ['hours', 'days', 'diploma'],
		rewrite: 'In maand 2 leer je de regels voor garantie, onder werktijd.',
		source: 'corpus',
	},
	{
		id: 'eigenschap-en-aanspreekpunt',
		tier: 'B',
		lists: {
			role: [
				'aanspreekpunt|gezicht|stem|vraagbaak|ontvangst|onthaal|benadering|bejegening|omgang',
				'begeleiding|leiderschap|stijl|glimlach|geest|blik|presentatie|karakter|type|ziel',
				'duizendpoot|bewoording|gesprekken|omgangsvormen|communicatie|toon|relaties?|verbinder',
				'allrounder|doorzetter|houding',
			],
			connector: [
				'verbinder|bruggenbouwer|inspirator|motivator|kartrekker|organisator|regelaar|uitblinker',
				'doordenker|vernieuwer|aanjager',
			],
			distinct: ['eigenzinnige|authentieke|eigentijdse|stabiele|sociale|effectieve|zorgvuldige'],
		},
		patterns: [
			'(?:<trait-e>)(?:(?:,| en) (?:<trait-e>))? <role>',
			'(?:<trait>) aanspreekpunt',
			'(?:<trait-e>|sterke|warme|echte|stevige|ware|#e) <connector>',
		],
		unless: [
			'vlotte omgang met (?:%systemen|%systeem|computers?|%apparatuur|word|excel|office)',
			'direct aanspreekpunt',
			'<distinct> (?:relaties?|gesprekken|communicatie met)',
			'(?:strategische|effectieve|creatieve) communicatie',
		],
		context: 'vacancy',
		why: 'het gaat over je persoon, niet over het werk',
		ask: 'gedrag dat een collega kan zien',
		redeemedBy: ['situation'],
		rewrite: 'Je belt terug op het tijdstip dat de klant koos.',
		parts: [...traitsAtWork],
		source: 'corpus',
	},
	{
		id: 'uitdrukkingsvaardig',
		tier: 'B',
		lists: {
			good: ['goede|uitstekende|sterke|vlotte|prima|heldere|mondelinge|schriftelijke'],
		},
		patterns: [
			'drukt? (?:je|jij|jezelf) (?:goed|helder|vlot|makkelijk|duidelijk)(?: (?:en #|in #|mondeling|schriftelijk)){0,3} uit',
			'(?:<good>(?:(?:,| en| en\\/of)? #e){0,3}? )?(?:uitdrukkings|formulerings|gespreks|verwoordings|overtuigings)(?:vaardighe(?:id|den)|vermogen)',
			'(?:goede|uitstekende|sterke|vlotte|prima|heldere) (?:pen|schrijfstijl|babbel|communicatie ?-?(?:stijl|skills))',
		],
		unless: ['(?:gespreks|uitdrukkings)vaardigheden van (?:kinderen|leerlingen|cursisten)'],
		context: 'vacancy',
		why: 'het niveau ontbreekt',
		ask: 'het kanaal en het taalniveau',
		redeemedBy: ['number'],
		rewrite: 'Je legt een rekening uit op niveau B1, aan de telefoon en per mail.',
		source: 'corpus',
	},
];
