import { expect, test } from 'vitest';
import { employerNameIn } from '#drafts/import/employer-name.ts';

const nameIn = (text: string, tab?: string, heading = 'Kok') =>
	employerNameIn({ heading, tab, text, title: 'Kok' });

test.each([
	['Kok | De Voorbeeldkeuken', 'Werk in De Voorbeeldkeuken.', 'De Voorbeeldkeuken'],
	['Vacature Kok - Voorbeeldkeuken', 'Bij de Voorbeeldkeuken eten we samen.', 'Voorbeeldkeuken'],
	['Kok - Werken bij Pan & Co', 'Pan & Co kookt.', 'Pan & Co'],
	['Kok bij Voorbeeldkeuken in Assen', 'Voorbeeldkeuken zit in Assen.', 'Voorbeeldkeuken'],
	['Kok | Banenbord', 'Werk in De Voorbeeldkeuken.', undefined],
	['Kok | Vacatures', 'Onze vacatures.', undefined],
	['Kok | Assen', 'Je werkt in Assen.', undefined],
	['Kok', 'Je kookt.', undefined],
])('of a tab “%s” above “%s” takes %s', (tab, text, name) => {
	expect(nameIn(text, tab)).toBe(name);
});

test.each([
	['Wij zijn **Voorbeeldkeuken**. Voorbeeldkeuken kookt voor honderd mensen.', 'Voorbeeldkeuken'],
	['Bij Pan & Co zoeken we een kok.\n\n## Over Pan & Co\n\nWe koken.', 'Pan & Co'],
	['Voorbeeld.nl zoekt een kok. Bij Voorbeeld.nl eet je mee.', 'Voorbeeld.nl'],
	['PAN Catering zoekt een kok.\n\nWerken bij PAN Catering is leuk. Over PAN.', 'PAN Catering'],
	['## Over ons\n\nPan & Co is een keuken. Bij Pan & Co kook je.', 'Pan & Co'],
	['## Pan & Co als werkgever\n\nPan & Co bestaat tien jaar.', 'Pan & Co'],
])('finds the employer in %j', (text, name) => {
	expect(nameIn(text)).toBe(name);
});

test.each([
	'Wij zijn Voorbeeldkeuken.',
	'Je kookt voor Voorbeeldkeuken, een klant. Voorbeeldkeuken eet graag vis.',
	'Wij zijn Nederlands. Je spreekt Nederlands.',
	'Bij Pan zoeken we een kok. Pan kookt. Bij Pot zoeken we ook een kok. Pot bakt.',
	'Bij ons werk je samen. Over ons.',
	'Bij Assen zoeken we een kok. Assen is mooi.',
])('leaves the employer open in %j', (text) => {
	expect(nameIn(text)).toBeUndefined();
});

test('takes the employer that the heading names before that of the tab', () => {
	expect(nameIn('Pan & Co kookt.', 'Kok | Pan & Co', 'Kok bij Voorbeeldkeuken (Assen)')).toBe(
		'Voorbeeldkeuken',
	);
});
