import type { Phrase } from '#lint/phrases/phrase.ts';

/** Experience, language and level without a measure. */
export const levels: readonly Phrase[] = [
	{
		id: 'taalniveau-zonder-maat',
		tier: 'C',
		patterns: [
			'(?:goede?|uitstekende?|perfecte?|zeer goede?|vlotte?|vloeiende?|prima) (?:# )?(?:beheersing|kennis) van (?:de |het )?(?:nederlands%|frans%|engels%|duits%|taal)',
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
		patterns: [
			'(?:zeer |heel )?(?:ruime|veel|uitgebreide|de nodige|grondige|(?:enkele|meerdere|een aantal|een paar) (?:jaren|jaar)(?: relevante| aantoonbare)?) (?:#e )?(?:werk)?ervaring',
		],
		unless: ['veel ervaring op(?: te)? (?:doen|doe)%'],
		context: 'vacancy',
		why: 'hoeveel dat is, staat er niet',
		ask: 'de jaren, of wat iemand eerder deed',
		redeemedBy: ['number'],
		rewrite: 'Je hebt eerder 100 of meer klanten per week geholpen.',
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
