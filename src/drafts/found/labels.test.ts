import { expect, test } from 'vitest';
import { fieldsInText } from '#drafts/found-fields.ts';
import { foundIn } from '#drafts/found/found.fixture.ts';

const keys = ['hours', 'locations', 'salary', 'shifts', 'education', 'closes'];
const story = '\n\nWij vragen niets bijzonders van je, behalve dat je met plezier komt.\n';

test.each<[string, object]>([
	['Uren per week:\n28 - 32', { 'hours.min': 28, 'hours.max': 32 }],
	['Uren per week:\n\n28 - 32', { 'hours.min': 28, 'hours.max': 32 }],
	['Uren per week\n28 - 32', { 'hours.min': 28, 'hours.max': 32 }],
	['**Uren per week**\n\n28 - 32', { 'hours.min': 28, 'hours.max': 32 }],
	['### Uren per week\n\n28 - 32', { 'hours.min': 28, 'hours.max': 32 }],
	['Standplaats:\nMeppel', { 'locations.0.city': 'Meppel' }],
	['Opleidingsniveau\nHBO', { education: 'hbo' }],
	['Sluitingsdatum\n18 december 2026', { closes: '2026-12-18' }],
	[
		'Salaris\n€ 2.500 - € 2.900 bruto per maand',
		{ 'salary.min': 2500, 'salary.max': 2900, 'salary.period': 'month' },
	],
	[
		'**Werktijden:**\\\nVrijdag 17.00 – 21.00 uur\\\nZaterdag 9.00 – 17.30 uur',
		{
			...{ 'shifts.0.days': ['fri'], 'shifts.0.from': '17:00', 'shifts.0.to': '21:00' },
			...{ 'shifts.1.days': ['sat'], 'shifts.1.from': '09:00', 'shifts.1.to': '17:30' },
		},
	],
])('reads a fact below its name: %j', (text, expected) => {
	expect(foundIn(text + story, ...keys)).toEqual(expected);
});

test.each(['Aantal collega’s:\n28 - 32', 'Gratis parkeren\nMeppel', 'Vergoeding\n€ 2.500'])(
	'leaves what has another name: %j',
	(text) => {
		expect(foundIn(text + story, ...keys)).toEqual({});
	},
);

test('says where the value stands, and not its name', () => {
	const [found] = fieldsInText('Uren per week:\n28 - 32');

	expect(found).toMatchObject({ quote: '28 - 32', range: [15, 22] });
});

test('a long sentence is no name of a fact: what it says is quoted from itself', () => {
	const text = `- Je werkt van maandag tot en met zaterdag van 2.00 tot 10.00 uur\n\n## Solliciteren${story}`;
	const shifts = fieldsInText(text).filter(({ path }) => path[0] === 'shifts');
	const quotes = shifts.map(({ quote }) => quote);

	expect(new Set(quotes)).toEqual(new Set(['van 2.00 tot 10.00 uur']));
});
