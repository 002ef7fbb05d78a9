import type { Phrase } from '#lint/phrases/phrase.ts';
import { depthOfKnowledge } from '#lint/words/nl/advice/praised-things.ts';

/** Experience, language and level without a measure. */
export const levels: readonly Phrase[] = [
	{
		id: 'taalniveau-zonder-maat',
		tier: 'C',
		lists: {
			well: ['goede?|uitstekende?|perfecte?|zeer goede?|vlotte?|vloeiende?|prima'],
		},
		patterns: [
			'<well> (?:# )?(?:beheersing|kennis) van (?:de |het )?(?:nederlands%|frans%|engels%|duits%|taal)',
		],
		why: 'het niveau ontbreekt',
		ask: 'het ERK-niveau per vaardigheid',
		redeemedBy: ['system'],
		rewrite: 'Nederlands B2 aan de telefoon, B1 op papier.',
		source: 'College voor de Rechten van de Mens, oordeel 2022-55',
	},
	{
		id: 'denkniveau',
		tier: 'C',
		patterns: ['werk-? ?(?:en|\\/) ?-? ?denkniveau', 'denkniveau'],
		why: 'het is niet vast te stellen',
		ask: 'het diploma of ander bewijs',
		redeemedBy: ['number'],
		rewrite: 'Mbo 4-diploma of twee jaar ervaring met klantcontact.',
		source: 'corpus',
	},
	{
		id: 'veel-ervaring',
		tier: 'B',
		lists: {
			much: [
				'ruime|veel|uitgebreide|de nodige|grondige',
				'(?:enkele|meerdere|een aantal|een paar) (?:jaren|jaar)(?: relevante| aantoonbare)?',
			],
		},
		patterns: [
			'(?:zeer |heel )?<much> (?:#e )?(?:werk)?ervaring',
			'(?:een aantal|enkele|meerdere|een paar) (?:jaar|jaren) #ervaring',
			'(?:enige|enkele) (?:werk|praktijk)?ervaring',
			'brede (?:kennis en |#e )?(?:werk)?ervaring',
			'brede #ervaring',
			'(?:vakkennis|kennis) en (?:ervaring|kunde|expertise)(?= *[.,;]|$)',
			'(?:enige|veel|genoeg|voldoende|de nodige) (?:kennis(?: en ervaring)?|expertise)',
			'een eerste (?:werk)?ervaring',
			'(?:ruime|brede|gedegen|vanzelfsprekende brede) (?:vak)?kennis(?: en ervaring)?(?! van)',
		],
		unless: [
			'veel ervaring op(?: te)? (?:doen|doe)%',
			'\\d{1,2}\\+? (?:jaar|jaren) (?:#e )?(?:relevante|aantoonbare)(?: #){1,3}',
			'(?:één|een|twee|drie|vier|vijf) jaar (?:relevante|aantoonbare)(?: #){1,3}',
			'aantoonbare succesvolle ervaring met #',
			'op basis van(?: #)? relevante #',
		],
		context: 'vacancy',
		why: 'hoeveel dat is, staat er niet',
		ask: 'de jaren, of wat iemand eerder deed',
		redeemedBy: ['number'],
		rewrite: 'Je hebt twee jaar in een magazijn of winkel gewerkt.',
		parts: [depthOfKnowledge],
		source: 'corpus',
	},
	{
		id: 'relevante-ervaring',
		tier: 'B',
		lists: {
			background: [
				'%opleiding|%diploma|%studie|%ervaring|%achtergrond|kennis|vakkennis|certificaten|diploma’s',
			],
		},
		patterns: [
			'relevante? (?:#e )?(?:(?:hbo|mbo|wo)(?:(?: of |/|-| en )(?:hbo|mbo|wo))?[- ]?)?<background>',
			'relevante? (?:afgeronde? )?(?:hbo|mbo|wo|bachelor%|master%)(?:(?:,| of|/|-| en) (?:hbo|mbo|wo|master%|#opleiding))?',
		],
		unless: [
			'vergelijkbare,? relevante #',
			'relevante lerarenopleiding',
			'(?:op basis van|afhankelijk van|afgestemd op)(?: #){0,2} relevante #',
			'\\d{1,2}\\+? (?:jaar|jaren) (?:#e )?(?:relevante|aantoonbare)(?: #){1,3}',
			'(?:één|een|twee|drie|vier|vijf) jaar (?:relevante|aantoonbare)(?: #){1,3}',
		],
		context: 'vacancy',
		why: 'wat meetelt, staat er niet',
		ask: 'de opleiding of het werk dat meetelt',
		redeemedBy: ['number', 'list'],
		rewrite: 'Je hebt twee jaar in een magazijn of winkel gewerkt.',
		source: 'corpus',
	},
	{
		id: 'ervaren',
		tier: 'B',
		patterns: [
			'(?:zoeken|zoekt|op zoek naar|gezocht:?)(?: #){0,3}? (?:een )?ervaren #',
			'ervaren (?:en|of) #e',
			'ervaren (?:vakman|vakvrouw|%man|vrijwilligers)',
			'(?:onze|dankzij|ben jij een) ervaren (?!met|in|om)#',
			"ervaren (?:collega's|krachten|rotten|team|specialisten|professionals|vakmensen|mensen|begeleiders|coaches)",
			'ervaren (?:met|in) #',
		],
		unless: [
			'(?:pas|net) ervaren',
			'ervaren (?:je|jij|wij|we|als|dat|in de)(?: #)?',
			'(?:of je nu|ben (?:jij|je)) een ervaren #',
			"(?:met|naast|door|van)(?: #)? ervaren (?:collega's|krachten|team|specialisten|professionals|vakmensen|mensen|begeleiders|coaches)",
		],
		context: 'vacancy',
		why: 'hoeveel ervaring dat is, staat er niet',
		ask: 'de jaren, of wat iemand eerder deed',
		redeemedBy: ['number', 'diploma'],
		rewrite: 'Je hebt drie jaar of langer daken gelegd.',
		source: 'corpus',
	},
	{
		id: 'ruime-ervaring',
		tier: 'C',
		patterns: [
			'(?:ruime|relevante|enige|enkele|gedegen|aantoonbare|brede|uitgebreide|voldoende|stevige|eerste) (?:jaren )?(?:# ){0,2}(?:werk)?ervaring',
		],
		why: 'hoeveel en waarmee, staat er niet',
		ask: 'de taken of de jaren',
		redeemedBy: ['number'],
		rewrite: 'Je hebt eerder 100 of meer klanten per week geholpen.',
		source: 'corpus',
	},
];
