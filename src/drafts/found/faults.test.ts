import { expect, test } from 'vitest';
import { factsInText } from '#drafts/found-fields.ts';

const faultsIn = (text: string) =>
	factsInText(text, '2026-11-22').faults.map(({ key, reason, quote }) => [key, reason, quote]);

test.each([
	[
		'Solliciteer voor 31 februari 2027.',
		'closes',
		'impossible-day',
		'Solliciteer voor 31 februari 2027',
	],
	['De vacature sluit op 31 april.', 'closes', 'impossible-day', 'sluit op 31 april'],
	['Sluitingsdatum: 31-02-2027', 'closes', 'impossible-day', 'Sluitingsdatum: 31-02-2027'],
	['Je werkt 36-24 uur per week.', 'hours', 'turned-hours', '36-24 uur per week'],
	['Uren per week: 40 - 32', 'hours', 'turned-hours', 'Uren per week: 40 - 32'],
	['Je loon is € 16,80 tot € 15,20 per uur.', 'salary', 'turned', '€ 16,80 tot € 15,20 per uur'],
	[
		'Een salaris tussen € 3.100 en € 2.800 per maand.',
		'salary',
		'turned',
		'€ 3.100 en € 2.800 per maand',
	],
	[
		'Salaris: Schaal 10: € 3.602 - € 5.217 (o.b.v. 36 uur)',
		'salary',
		'no-period',
		'Salaris: Schaal 10: € 3.602 - € 5.217',
	],
	['Je verdient $ 3.000 per maand.', 'salary', 'currency', '$ 3.000 per maand'],
	[
		'Je verdient 3.000 dollar bruto per maand.',
		'salary',
		'currency',
		'3.000 dollar bruto per maand',
	],
	[
		'Een salaris tussen £2,500 en £2,800 per maand.',
		'salary',
		'currency',
		'£2,500 en £2,800 per maand',
	],
	['Een maandsalaris van USD 3.000.', 'salary', 'currency', 'maandsalaris van USD 3.000'],
	['Je werkt van 17.00 tot 09.00 uur.', 'shifts', 'turned-times', 'van 17.00 tot 09.00 uur'],
	['Kantooruren: 17:00 - 09:00', 'shifts', 'turned-times', '17:00 - 09:00'],
	[
		'Je werkt in diensten tussen 07.00 en 22.00 uur.',
		'shifts',
		'long-shift',
		'tussen 07.00 en 22.00 uur',
	],
])('“%s” cannot be so', (text, ...fault) => {
	expect(faultsIn(text)).toEqual([fault]);
});

test.each([
	'Je werkt nachtdiensten van 23.00 tot 07.15 uur.',
	'Je werkt van 19.00 tot 07.00 uur.',
	'Solliciteer voor 29 februari.',
	'Reageren als je 24 tot 32-36 uur zoekt.',
	'Het gesprek is op 31 februari 2027.',
	'De winkel is open van 17.00 tot 09.00 uur.',
	'Je loon: een bonus van € 2.000 en € 1.800 per maand.',
	'Salaris: € 3.602 - € 5.217 per maand',
	'Ons budget is $ 3.000 per maand.',
	'Je werkt 8.30-17 uur per week.',
	'Je werkt 24-36 uur per week.',
])('“%s” says nothing that cannot be so', (text) => {
	expect(faultsIn(text)).toEqual([]);
});

test('what cannot be so leaves the rest of the text as it is', () => {
	const { found } = factsInText(
		'Je werkt 36-24 uur per week, van 09.00 tot 17.00 uur. Solliciteren kan tot en met 31 juni 2027.',
	);

	expect(found.map(({ path, value }) => [path.join('.'), value])).toEqual([
		['shifts.0.from', '09:00'],
		['shifts.0.to', '17:00'],
	]);
});
