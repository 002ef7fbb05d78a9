import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';
import { factsInText } from '#drafts/found-fields.ts';

const monthly = (min: number, max: number, fullTimeHours?: number) => ({
	'salary.min': min,
	'salary.max': max,
	'salary.period': 'month',
	...(fullTimeHours ? { 'salary.fullTimeHours': fullTimeHours } : {}),
});

test.each<[string, object]>([
	[
		'€15,05 p/u + 40% nachttoeslag',
		{ 'salary.min': 15.05, 'salary.max': 15.05, 'salary.period': 'hour' },
	],
	['€ 2.500 - € 3.200 bruto per maand op basis van 36 uur', monthly(2500, 3200, 36)],
	[
		'Je verdient tussen de € 2.500 en € 3.200 bruto per maand (o.b.v. 38 uur).',
		monthly(2500, 3200, 38),
	],
	['Je verdient **€ 2.500** tot **€ 3.200** bruto per maand.', monthly(2500, 3200)],
	['Je salaris is 2400 tot 2900 euro per maand', monthly(2400, 2900)],
	['€3.250 - €4.675 bruto p/m (o.b.v. 38-urige werkweek)', monthly(3250, 4675, 38)],
	[
		'Een bruto maandsalaris van € 2.650,- tot € 3.450,- bij een fulltime dienstverband van 40 uur',
		monthly(2650, 3450, 40),
	],
	[
		'Je verdient € 2.600,50 bruto per maand. Dit is op basis van 40 uur per week.',
		monthly(2600.5, 2600.5, 40),
	],
	[
		'Je verdient € 2.600 bruto per maand. Je krijgt 25 vrije dagen. Een volledige werkweek is bij ons 38 uur.',
		monthly(2600, 2600, 38),
	],
	[
		'Je verdient € 2.600 bruto per maand.\n\nFulltime (36 uur) of parttime.',
		monthly(2600, 2600, 36),
	],
	[
		'Je verdient € 2.600 bruto per maand.\n\n38 uur per week is bij ons fulltime.',
		monthly(2600, 2600, 38),
	],
	[
		'Je verdient € 1.300 bruto per maand bij 20 uur. Een volledige werkweek is 38 uur.',
		monthly(1300, 1300),
	],
	[
		'Je verdient € 2.600 bruto per maand. Fulltime is 36 uur. Op kantoor is fulltime 40 uur.',
		monthly(2600, 2600),
	],
	['Je verdient € 2.600 bruto per maand.\n\nFulltime (32-40 uur).', monthly(2600, 2600)],
	[
		'Je verdient € 17 per uur. Een volledige werkweek is 38 uur.',
		{ 'salary.min': 17, 'salary.max': 17, 'salary.period': 'hour' },
	],
	['You earn €2,500 gross per month', monthly(2500, 2500)],
	['Salaris: €14,50 per uur', { 'salary.min': 14.5, 'salary.max': 14.5, 'salary.period': 'hour' }],
	[
		'Een jaarsalaris van € 40.000',
		{ 'salary.min': 40_000, 'salary.max': 40_000, 'salary.period': 'year' },
	],
	['Een salaris vanaf € 2.400 bruto per maand', { 'salary.min': 2400, 'salary.period': 'month' }],
	['Een salaris tot € 3.000 bruto per maand', { 'salary.max': 3000, 'salary.period': 'month' }],
	[
		'Een stagevergoeding van € 450 per maand',
		{
			'salary.min': 450,
			'salary.max': 450,
			'salary.period': 'month',
			'salary.kind': 'allowance',
		},
	],
	[
		'8% vakantiegeld en 8,33% eindejaarsuitkering',
		{ 'salary.holidayAllowance': 8, 'salary.yearEndBonus': 8.33 },
	],
	[
		'Je salaris is exclusief 8% vakantietoeslag',
		{ 'salary.holidayAllowance': 8, 'salary.includesHolidayAllowance': false },
	],
])('finds the pay in “%s”', (text, expected) => {
	expect(foundIn(text, 'salary')).toEqual(expected);
});

test.each([
	'Je krijgt € 500 opleidingsbudget per jaar',
	'Een sportvergoeding van € 50 per maand naast je salaris',
	'Je krijgt € 2.500 netto per maand',
	'Onze klanten betalen € 2.000 per maand voor hun salarisadministratie met korting',
	'Een marktconform salaris',
	'Bij ons groei je door naar een salaris, daarna een bonus van € 300 per maand',
	'Je verdient ongeveer € 2.600 per maand',
	'Wij draaien een omzet van € 20.000 per maand bruto',
	'Een salaris van € 2.400',
	'10 jaar ervaring en 1.400 collega’s',
	'## Verdiensten (excl. btw)\n\n- Uurloon € 54,-',
	'Een uurtarief van € 54 per uur exclusief btw',
])('finds no pay in “%s”', (text) => {
	expect(foundIn(text, 'salary')).toEqual({});
});

test('gives several different pays as possibilities to choose from, and none as found', () => {
	const text =
		'Je verdient € 2.400 bruto per maand.\n\nAls senior verdien je € 3.100 bruto per maand.';
	const { found, unsure } = factsInText(text);

	expect(found).toEqual([]);
	expect(unsure.map((doubt) => doubt.map((fields) => fields.map(({ value }) => value)))).toEqual([
		[
			[2400, 2400, 'month'],
			[3100, 3100, 'month'],
		],
	]);
});
