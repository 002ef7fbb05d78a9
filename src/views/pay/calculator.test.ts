import { describe, expect, test } from 'vitest';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { payCalculator } from '#views/pay/calculator.ts';
import { subjectWith } from '#views/subject.fixture.ts';

type Given = Parameters<typeof subjectWith>[0];

function viewWith(given: Given = {}) {
	const { view } = payCalculator(subjectWith(given));
	if (!view) throw new Error('There is no calculator');
	return view;
}

const wage = {
	min: 16,
	max: 16,
	period: 'hour',
	includesHolidayAllowance: false,
	holidayAllowance: 8,
} as const;
const late = { name: 'Laat', days: ['mon'], from: '13:00', to: '21:00' } as const;
const evening = { for: 'evening', from: '18:00', percent: 25 } as const;
const spaced = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('the places in a range', () => {
	test('are the lowest, the middle and the highest pay', () => {
		expect(viewWith().questions.places.map(({ place, label }) => [place, spaced(label)])).toEqual([
			[0, 'Laagste: € 2.400 per maand bij 36 uur'],
			[0.5, 'Midden: € 2.650 per maand bij 36 uur'],
			[1, 'Hoogste: € 2.900 per maand bij 36 uur'],
		]);
	});

	test('are not asked when everybody gets the same', () => {
		expect(viewWith({ salary: wage })).toMatchObject({
			questions: { places: [] },
			example: 'Een voorbeeld: 32 uur per week.',
		});
	});
});

describe('the shifts', () => {
	test('are asked when one of them has hours with an allowance', () => {
		const view = viewWith({ shifts: [{ ...late, days: ['mon'] }], allowances: [evening] });

		expect(view.questions.shifts).toEqual(['Laat: ma 13.00–21.00']);
		expect(view.example).toBe(
			'Een voorbeeld: 32 uur per week, met alle diensten. We rekenen met het laagste bedrag.',
		);
	});

	test.each<[string, Given]>([
		['there are no allowances', { allowances: [] }],
		['the vacancy does not speak of allowances', {}],
		['none of them has such hours', { allowances: [{ for: 'sunday', percent: 50 }] }],
		['only public holidays have one', { allowances: [{ for: 'holiday', percent: 50 }] }],
	])('are not asked when %s', (_, given) => {
		expect(viewWith(given).questions.shifts).toEqual([]);
	});
});

test.each([
	[{ min: 24, max: 32 }, 'De werkgever biedt 24 tot 32 uur.'],
	[{ min: 13.5, max: 13.5 }, 'De werkgever biedt 13,5 uur.'],
])('the hours on offer are told: %o', (hours, sentence) => {
	expect(viewWith({ hours }).questions.hoursOffered).toBe(sentence);
});

describe('what is left out', () => {
	const net = expect.stringMatching(/^Belasting en premies/) as string;

	test.each<[string, Given, string[]]>([
		[
			'public holidays and overtime',
			{
				allowances: [
					{ for: 'holiday', percent: 100 },
					{ for: 'overtime', percent: 50 },
				],
			},
			['Toeslag voor feestdagen en overwerk: vooraf weet niemand hoeveel uren dat worden.'],
		],
		[
			'an evening without hours',
			{ allowances: [{ for: 'evening', percent: 25 }] },
			['Toeslag voor de avond: de werkgever zegt niet op welke uren die geldt.'],
		],
		[
			'every allowance when there are no shifts',
			{
				shifts: [],
				roster: { selfScheduling: true },
				allowances: [evening, { for: 'saturday', percent: 35 }],
			},
			['Toeslag voor de avond en de zaterdag: je diensten liggen niet vast.'],
		],
		['silence about allowances', {}, ['Toeslagen: de werkgever zegt er niets over.']],
		['nothing when there are none', { allowances: [] }, []],
		[
			'holiday allowance and variable pay',
			{
				allowances: [],
				salary: { min: 16, max: 16, period: 'hour', variable: { description: 'Bonus' } },
			},
			[
				'Vakantiegeld: de werkgever zegt niet hoeveel.',
				'Variabel loon: hoeveel dat wordt, staat niet vast.',
			],
		],
	])('names %s, and always tax', (_, given, sentences) => {
		expect(viewWith(given).leftOut).toEqual([...sentences, net]);
	});
});

describe('work without a wage', () => {
	const allowance = { min: 600, max: 600, period: 'month', kind: 'allowance' } as const;

	test('an allowance that depends on hours is worked out, without a year', () => {
		const { view } = payCalculator(subjectWith({ salary: { ...allowance, fullTimeHours: 40 } }));

		expect(view?.sum.steps.map(({ name }) => name)).toEqual(['Vergoeding per maand']);
		expect(view?.sum.year).toBeUndefined();
		expect(view?.leftOut).toEqual([]);
	});

	test.each<[string, Vacancy['salary'], RegExp]>([
		['a fee', { min: 70, max: 80, period: 'hour', kind: 'fee' }, /^Een tarief is geen loon/],
		['the same sum at any hours', allowance, /^Dit bedrag is hetzelfde/],
	])('%s is not worked out, and the page says why', (_, salary, reason) => {
		expect(payCalculator(subjectWith({ salary }))).toEqual({
			reason: expect.stringMatching(reason) as string,
		});
	});

	test('unpaid work needs no words about it', () => {
		const salary = { ...allowance, min: 0, max: 0 };

		expect(payCalculator(subjectWith({ salary }))).toEqual({ reason: undefined });
	});
});
