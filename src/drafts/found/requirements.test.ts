import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';

test.each<[string, object]>([
	['Minimaal mbo-4', { education: 'mbo-4' }],
	['Je hebt mbo-niveau 4 in de zorg.', { education: 'mbo-4' }],
	['Je hebt een diploma mbo 3.', { education: 'mbo-3' }],
	['Mbo niveau 3 diploma', { education: 'mbo-3' }],
	['HBO werk- en denkniveau', { education: 'hbo' }],
	['Een hbo- of wo-opleiding', {}],
	['HBO of WO werk- en denkniveau', { education: 'hbo' }],
	['Geen diploma nodig', { education: 'none' }],
	['Minimaal drie jaar relevante werkervaring', { 'experience.months': 36 }],
	['Minimum 2 jaar ervaring als lasser', { 'experience.months': 24 }],
	['Je beheerst de Nederlandse (en Engelse) taal goed', { 'languages.0.language': 'nl' }],
	['Beheerst de Nederlandse taal goed', { 'languages.0.language': 'nl' }],
	['Minstens 6 maanden ervaring in een winkel', { 'experience.months': 6 }],
	['Werkervaring is niet nodig', { 'experience.months': 0 }],
	['Nederlands op B2-niveau', { 'languages.0.language': 'nl', 'languages.0.level': 'B2' }],
	['Minimaal B1 Duits', { 'languages.0.language': 'de', 'languages.0.level': 'B1' }],
	[
		'Je spreekt goed Nederlands en Engels',
		{ 'languages.0.language': 'nl', 'languages.1.language': 'en' },
	],
	['Een hbo-opleiding (techniek) of een afgeronde wo-studie', { education: 'hbo' }],
	['Een afgeronde bachelor of master', { education: 'hbo-bachelor' }],
	['Minimaal bachelor in de techniek', { education: 'hbo-bachelor' }],
	['Opleidingsniveau: Bachelor werktuigbouwkunde (HBO)', { education: 'hbo-bachelor' }],
	['Beheersing van de Nederlandse taal, Engels is een pré', { 'languages.0.language': 'nl' }],
	['Je communiceert goed in het Engels', { 'languages.0.language': 'en' }],
	['NL sprekend', { 'languages.0.language': 'nl' }],
	[
		'Je spreekt en schrijft foutloos Nederlands en Engels',
		{ 'languages.0.language': 'nl', 'languages.1.language': 'en' },
	],
	[
		'Nederlands op moedertaalniveau en een goede beheersing van het Engels',
		{ 'languages.0.language': 'en', 'languages.1.language': 'nl' },
	],
	[
		'Uitstekende communicatieve vaardigheden in het Nederlands en Engels',
		{ 'languages.0.language': 'nl', 'languages.1.language': 'en' },
	],
	['Goede kennis van Nederlands (en Engels is een pre).', { 'languages.0.language': 'nl' }],
	['Het is van belang dat je goed Nederlands spreekt', { 'languages.0.language': 'nl' }],
	[
		'Je spreekt perfect Nederlands en hebt een zeer goede kennis van het Engels',
		{ 'languages.0.language': 'nl', 'languages.1.language': 'en' },
	],
	[
		'Beheersing van de Nederlandse en Engelse taal in woord en geschrift, de Duitse taal is een pré',
		{ 'languages.0.language': 'nl', 'languages.1.language': 'en' },
	],
	['Je hebt 2 tot 4 jaar ervaring in de zorg', { 'experience.months': 24 }],
	['Je beschikt over drie jaar werkervaring', { 'experience.months': 36 }],
	['## Wat moet je kunnen\n\n- 5 jaar fulltime ervaring', { 'experience.months': 60 }],
	['## Dit is je profiel:\n\n- Een tot drie jaar ervaring', { 'experience.months': 12 }],
	['## Functie-eisen\n\n- 2 tot 5 jaar werkervaring', { 'experience.months': 24 }],
	['HBO werk- en denkniveau, bij voorkeur in een richting als Bedrijfskunde', { education: 'hbo' }],
	['Een goede beheersing van de Nederlandse taal', { 'languages.0.language': 'nl' }],
])('finds what is asked in “%s”', (text, expected) => {
	expect(foundIn(text, 'education', 'experience', 'languages')).toEqual(expected);
});

test.each([
	'10 jaar ervaring',
	'Wij hebben 10 jaar ervaring',
	'Heb je 2 jaar ervaring? Dat is een pré.',
	'## Wat wij bieden\n\n- 10 jaar ervaring in het vak',
	'## Wij vragen\n\n- 2 jaar ervaring is een pré',
	'Hbo-opleiding, bij voorkeur',
	'We bestaan al 10 jaar en hebben ervaring',
	'Minimaal 3 jaar ervaring is een pre',
	'Je volgt een hbo-opleiding',
	'Mbo werk- en denkniveau',
	'MBO+ of HBO werk- en denkniveau',
	'Goede kennis van Engels is een plus',
	'Kennis van Duits en Frans is een plus',
	'Onze Nederlandstalige klanten',
	'Je begeleidt bachelorstudenten',
	'Onze Engelse klanten',
	'Je spreekt Nederlands, Frans of Engels.',
	'Ons team spreekt Engels',
	'Je werkt met hbo-studenten',
	'Je hebt hbo-studenten in je team',
	'Je hebt woensdag vrij',
])('finds nothing asked in “%s”', (text) => {
	expect(foundIn(text, 'education', 'experience', 'languages')).toEqual({});
});
