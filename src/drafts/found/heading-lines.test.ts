import { expect, test } from 'vitest';
import { isFactLine } from '#drafts/found/heading-lines.ts';
import { foundIn } from '#drafts/found/found.fixture.ts';

test.each(['Salaris: € 2.500', '**Locatie:** Zwolle', 'Aantal uren: 32', 'Opleiding : mbo'])(
	'“%s” is a line of facts',
	(line) => {
		expect(isFactLine(line)).toBe(true);
	},
);

test.each(['en dat is: veel', 'Wat wij je bieden is dit: veel', 'Solliciteren:', 'Om 8:30 uur'])(
	'“%s” is none',
	(line) => {
		expect(isFactLine(line)).toBe(false);
	},
);

test('a line of facts below a long one is not read as the end of it', () => {
	const text = `Salaris: tussen 2900 en 3800 euro bruto p/m, cao Metaal en Techniek
Werktijden: maandag t/m vrijdag 7.30 - 16.15 uur, half uur pauze`;

	expect(foundIn(text, 'contract')).toEqual({
		'contract.collectiveAgreement': 'Metaal en Techniek',
	});
	expect(foundIn(text, 'shifts')).toMatchObject({ 'shifts.0.from': '07:30' });
});
