import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';
import { factsInText } from '#drafts/found-fields.ts';

test.each<[string, object]>([
	['Standplaats: Zwolle', { 'locations.0.city': 'Zwolle' }],
	['**Locatie:** Zwolle (hybride, 3 dagen kantoor)', { 'locations.0.city': 'Zwolle' }],
	['Voor ons DC in Tilburg zoeken we orderpickers.', { 'locations.0.city': 'Tilburg' }],
	[
		'Locatie: Utrecht, Amersfoort',
		{ 'locations.0.city': 'Utrecht', 'locations.1.city': 'Amersfoort' },
	],
	[
		'We zoeken een kok voor 24 tot 32 uur per week in Deventer.',
		{ 'locations.0.city': 'Deventer' },
	],
	['Je werkt in Deventer.', { 'locations.0.city': 'Deventer' }],
	['Je werkt op ons kantoor in Bergen op Zoom', { 'locations.0.city': 'Bergen op Zoom' }],
	['Ons kantoor aan de Kade in Leiden', { 'locations.0.city': 'Leiden' }],
	[
		'Voorstraat 12, 7411 AB Deventer',
		{ 'locations.0.city': 'Deventer', 'locations.0.postalCode': '7411 AB' },
	],
	[
		'Standplaats: Deventer\n\nVoorstraat 12, 7411ab Deventer',
		{ 'locations.0.city': 'Deventer', 'locations.0.postalCode': '7411 AB' },
	],
	['# Kok\n\nLeidinggevend\n\nAlmere\n\nFulltime', { 'locations.0.city': 'Almere' }],
	['# Kok\n\nAlmere | Warm restaurant in Almere | Fulltime', { 'locations.0.city': 'Almere' }],
	['# Kok\n\n1 tot 3 dagen per week · Almere', { 'locations.0.city': 'Almere' }],
	['# Kok\n\nAssen\n\nWij zijn een restaurant uit Almere.', { 'locations.0.city': 'Assen' }],
	['# Kok\n\n0,6 fte — Team keuken — Almere', { 'locations.0.city': 'Almere' }],
	[
		'Standplaatsen: Utrecht, Amersfoort',
		{ 'locations.0.city': 'Utrecht', 'locations.1.city': 'Amersfoort' },
	],
	['# Kok\n\n- Fijn kantoor in hartje Leiden', { 'locations.0.city': 'Leiden' }],
	['Voor ons team in Nijmegen zoeken we een planner.', { 'locations.0.city': 'Nijmegen' }],
	['Topper gezocht voor onze bouwmarkt in Ede!', { 'locations.0.city': 'Ede' }],
	['Je komt in een hecht klantteam in Nijmegen.', { 'locations.0.city': 'Nijmegen' }],
	["Je komt in een team van zes collega's in Nijmegen.", { 'locations.0.city': 'Nijmegen' }],
	['# Kok bij Voorbeeldkeuken (Assen)', { 'locations.0.city': 'Assen' }],
	['Je kunt 2 dagen per week thuiswerken', { 'workplace.type': 'hybrid', 'workplace.homeDays': 2 }],
	['Een dag per week werk je thuis.', { 'workplace.type': 'hybrid', 'workplace.homeDays': 1 }],
	['Op maandag en vrijdag werk je thuis.', { 'workplace.type': 'hybrid', 'workplace.homeDays': 2 }],
	['Er zijn veel mogelijkheden om thuis te werken.', { 'workplace.type': 'hybrid' }],
	['Soms werken zij thuis, en soms op kantoor.', { 'workplace.type': 'hybrid' }],
	['Werk op ons kantoor in de stad of gewoon vanuit huis.', { 'workplace.type': 'hybrid' }],
	['Hoofdzakelijk remote werken', { 'workplace.type': 'hybrid' }],
	['Volledige thuiswerk en flexibele uren', { 'workplace.type': 'remote' }],
	['100% on-site', { 'workplace.type': 'on-site' }],
	['Je kunt volledig remote werken.', { 'workplace.type': 'remote' }],
])('finds the place in “%s”', (text, expected) => {
	expect(foundIn(text, 'locations', 'workplace')).toEqual(expected);
});

test.each([
	'We reden door Zwolle en Deventer',
	'25 minuten rijden vanaf Amsterdam',
	'Standplaats: in overleg',
	'Onze klanten in Utrecht',
	'# Kok\n\nZeeland\n\n32 uur',
	'# Kok\n\nNederland\n\n32 uur',
	'# Kok\n\nRegio\n\nAlmere',
	'# Kok\n\nRegio Almere | 32 uur',
	'# Kok\n\nWij zijn elke dag open | Gezellig | Warm',
	'Je bezoekt een winkel in Utrecht',
	'Je belt elke dag met het team in Utrecht',
	'Er is geen mogelijkheid om thuis te werken',
	'1234 mensen werken hier',
	'Kun je goed thuiswerken?',
	'Thuiswerken kan niet',
	'Op woensdag werk je thuis niet',
])('finds no place in “%s”', (text) => {
	expect(foundIn(text, 'locations', 'workplace')).toEqual({});
});

test('leaves the choice to the reader when the text names two places apart', () => {
	const { found, unsure } = factsInText('Je werkt in Deventer.\n\nOns kantoor staat in Zwolle.');

	expect(found).toEqual([]);
	expect(unsure).toHaveLength(1);
});
