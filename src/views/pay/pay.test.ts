import { expect, test } from 'vitest';
import { payView } from '#views/pay/pay.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const space = '\u00A0';
const range = (low: string, high: string): string => `€${space}${low}${space}– ${high}`;

test('pay is shown at the offered hours, halfway between them and at a full week', () => {
	const { rows, yearLabel } = payView(subjectWith());

	expect(yearLabel).toBe('Per jaar met vakantiegeld');
	// 24/36 of 2400 is 1600; a year with 8% holiday allowance is 1600 * 12 * 1.08.
	expect(rows).toMatchObject([
		{ hours: '24 uur', month: range('1.600', '1.933'), year: range('20.736', '25.056') },
		{ hours: '28 uur', month: range('1.867', '2.256'), year: range('24.192', '29.232') },
		{ hours: '32 uur', month: range('2.133', '2.578'), year: range('27.648', '33.408') },
		{
			hours: '36 uur, volledige week',
			month: range('2.400', '2.900'),
			year: range('31.104', '37.584'),
		},
	]);
});

test.each([
	['three apart have no row between them', { min: 33, max: 36 }, ['33', '36']],
	['four apart have one', { min: 32, max: 36 }, ['32', '34', '36']],
])('hours that lie %s', (_, hours, shown) => {
	const { rows } = payView(subjectWith({ hours }));

	expect(rows.map((row) => row.hours.split(' ')[0])).toEqual(shown);
});

test('a month with the allowances of all shifts stands below the pay', () => {
	const { caption, rows } = payView(
		subjectWith({
			hours: { min: 8, max: 8 },
			salary: { min: 16, max: 18, period: 'hour' },
			shifts: [{ name: 'Zaterdag', days: ['sat'], from: '09:00', to: '17:00' }],
			allowances: [{ for: 'saturday', percent: 50 }],
		}),
	);

	// 8 × 16 × 52 ÷ 12 = 554.67, and half of that on top; 8 × 18 × 52 ÷ 12 = 624, and half.
	expect(caption).toBe('Bruto loon, en daaronder met de toeslagen van alle diensten');
	expect(rows[0]).toMatchObject({
		month: range('555', '624'),
		monthWithAllowances: `met toeslagen ${range('832', '936')}`,
	});
});

test('what decides the place in the range stands apart from what comes on top', () => {
	const salary = {
		min: 16,
		max: 18,
		period: 'hour',
		scale: '5',
		stepCriteria: 'Elk jaar ervaring is een trede.',
		includesHolidayAllowance: false,
		holidayAllowance: 8.33,
	} as const;

	expect(payView(subjectWith({ salary }))).toMatchObject({
		position: ['Schaal 5.', 'Elk jaar ervaring is een trede.'],
		statements: ['Daar komt 8,33% vakantiegeld bij.'],
	});
});

test('what an amount includes is taken off and told', () => {
	const salary = {
		min: 16.2,
		max: 16.2,
		period: 'hour',
		includesHolidayAllowance: true,
		holidayAllowance: 8,
	} as const;

	expect(payView(subjectWith({ salary }))).toMatchObject({
		perHour: `€${space}15,00`,
		statements: [
			'In het bedrag van de werkgever zit 8% vakantiegeld; de bedragen hier zijn zonder.',
		],
	});
});

test('silence about holiday allowance is told', () => {
	const salary = { min: 16, max: 16, period: 'hour' } as const;
	const view = payView(subjectWith({ salary }));

	expect(view.yearLabel).toBe('Per jaar');
	expect(view.statements).toEqual(['De werkgever zegt niet hoeveel vakantiegeld erbij komt.']);
});

test('silence about allowances differs from none', () => {
	expect(payView(subjectWith()).allowances).toBeUndefined();
	expect(payView(subjectWith({ allowances: [] })).allowances).toEqual([]);
});

test('allowances name their hours and amount', () => {
	const allowances = [
		{ for: 'evening', from: '20:00', to: '24:00', percent: 35 },
		{ for: 'sunday', percent: 100 },
		{ for: 'night', from: '00:00', perHour: 2.5 },
	] as const;

	expect(payView(subjectWith({ allowances: [...allowances] })).allowances).toEqual([
		'Avond van 20.00 tot 24.00 uur: 35% erbij',
		'Zondag: 100% erbij',
		`Nacht vanaf 00.00 uur: €${space}2,50 per uur erbij`,
	]);
});

test('an allowance that stacks says so', () => {
	const evening = { for: 'evening', from: '18:00', percent: 25, stacks: true } as const;

	expect(payView(subjectWith({ allowances: [evening] })).allowances).toEqual([
		'Avond vanaf 18.00 uur: 25% erbij, ook boven op een andere toeslag',
	]);
});

test('unpaid work says so and has no table', () => {
	const salary = { min: 0, max: 0, period: 'month', kind: 'allowance' } as const;

	expect(payView(subjectWith({ salary }))).toMatchObject({
		perHour: undefined,
		rows: [],
		statements: ['Voor dit werk krijg je geen loon of vergoeding.'],
	});
});

test('a description of variable pay that ends in a full stop goes on to its amount', () => {
	const salary = {
		min: 16,
		max: 18,
		period: 'hour',
		variable: { description: 'Winst. In 2025 was het € 640.', max: 1000, period: 'year' },
	} as const;

	expect(payView(subjectWith({ salary })).statements.at(-1)).toBe(
		`Winst. In 2025 was het € 640: ${range('0', '1.000')} per jaar.`,
	);
});
