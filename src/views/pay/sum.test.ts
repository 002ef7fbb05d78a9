import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PayFacts } from '#domain/pay-sum/pay-sum.ts';
import type { Salary } from '#domain/schema/salary.ts';
import { shiftWith } from '#domain/shift.fixture.ts';
import { formatsFor } from '#i18n/format.ts';
import { payTextFor } from '#i18n/pay-text.ts';
import { type PaySumView, paySumView } from '#views/pay/sum.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const dutch = { text: payTextFor('nl'), format: formatsFor('nl-NL') };
const english = { text: payTextFor('en'), format: formatsFor('en-IE') };

const late = shiftWith({ name: 'Laat', daysPerWeek: 1, from: '13:00', to: '21:00' });
const saturday = shiftWith({ days: ['sat'], from: '10:00', to: '16:30', every: 3 });

function factsWith(salary: Partial<Salary> = {}, given: Partial<PayFacts> = {}): PayFacts {
	return {
		salary: { ...subjectWith().vacancy.salary, yearEndBonus: 2, ...salary },
		allowances: [
			{ for: 'evening', from: '18:00', to: '21:00', percent: 25 },
			{ for: 'saturday', perHour: 1.5 },
		],
		shifts: [late, saturday],
		...given,
	};
}

function viewOf(facts: PayFacts, hours = 32, words = dutch, place = 0): PaySumView {
	const shifts = facts.shifts.map((_, index) => index);
	const view = paySumView(facts, { hours, shifts, place }, words);
	if (!view) throw new Error('There is no sum');
	return view;
}

/** As people type it: no-break spaces become spaces. */
const lines = ({ steps }: PaySumView): string[][] =>
	steps.map(({ name, sum, amount }) =>
		[name, sum, amount].map((text) => text.replaceAll('\u00A0', ' ')),
	);

test('tells the sum of a wage per month line by line', () => {
	expect(lines(viewOf(factsWith()))).toEqual([
		['Loon per maand', '€ 2.400 : 36 uur × 32 uur', '€ 2.133,33'],
		['Loon per uur', '€ 2.400 × 12 maanden : 52 weken : 36 uur = € 15,38', ''],
		['Toeslag avond, 18.00–21.00 uur', '3 uur per week × 25% van € 15,38 × 52 : 12', '€ 49,99'],
		['Toeslag zaterdag', '2 uur per week × € 1,50 × 52 : 12', '€ 13,00'],
		['Samen per maand', '', '€ 2.196,32'],
		['Vakantiegeld per jaar', '8% van 12 × € 2.196,32', '€ 2.108,47'],
		['Eindejaarsuitkering', '2% van 12 × € 2.133,33, zonder toeslagen', '€ 512,00'],
		['Samen per jaar', '12 × € 2.196,32 + € 2.108,47 + € 512,00', '€ 28.976,31'],
	]);
});

test('tells the sum of a wage per hour that holds holiday allowance', () => {
	const facts = factsWith(
		{ min: 16.2, max: 16.2, period: 'hour', includesHolidayAllowance: true, yearEndBonus: 0 },
		{ allowances: [] },
	);

	expect(lines(viewOf(facts))).toEqual([
		[
			'Loon per maand zonder vakantiegeld',
			'32 uur × € 16,20 : 1,08 × 52 weken : 12 maanden',
			'€ 2.080,00',
		],
		['Vakantiegeld per jaar', '8% van 12 × € 2.080,00', '€ 1.996,80'],
		['Samen per jaar', '12 × € 2.080,00 + € 1.996,80', '€ 26.956,80'],
	]);
});

test('the sum of an English vacancy is in English', () => {
	expect(lines(viewOf(factsWith(), 24, english)).slice(0, 3)).toEqual([
		['Pay per month', '€ 2,400 ÷ 36 hours × 24 hours', '€ 1,600.00'],
		['Pay per hour', '€ 2,400 × 12 months ÷ 52 weeks ÷ 36 hours = € 15.38', ''],
		['Evening supplement, 18:00–21:00', '3 hours per week × 25% of € 15.38 × 52 ÷ 12', '€ 49.99'],
	]);
});

test('one hour is no hours in English', () => {
	const [, , evening] = lines(
		viewOf(factsWith({}, { shifts: [{ ...late, every: 3 }] }), 24, english),
	);

	expect(evening?.[1]).toMatch(/^1 hour per week × 25%/);
});

describe('notes', () => {
	const rounded = 'Elke uitkomst is afgerond op centen.';
	const middle = 'Je pauze is onbetaald. We rekenen alsof die midden in je dienst valt.';

	test('tell which hours have no shift', () => {
		expect(viewOf(factsWith()).notes).toEqual([
			'De gekozen diensten zijn samen 9,5 uur per week. Over de andere 22,5 uur rekenen we geen toeslag.',
			middle,
			rounded,
		]);
	});

	test('tell that shifts count in part when somebody works fewer hours', () => {
		expect(viewOf(factsWith(), 8).notes[0]).toBe(
			'De gekozen diensten zijn samen 9,5 uur per week en jij werkt er 8. Van de uren met toeslag tellen we dus 8/9,5 deel.',
		);
	});

	test('tell that the highest of two allowances counts', () => {
		const allowances: PayFacts['allowances'] = [
			{ for: 'saturday', percent: 20 },
			{ for: 'evening', from: '15:00', percent: 30 },
		];

		expect(viewOf(factsWith({}, { allowances })).notes).toContain(
			'Gelden er twee toeslagen tegelijk, dan telt alleen de hoogste.',
		);
	});

	test('tell that allowances that stack are both paid, and the highest of the others', () => {
		const saturday = { for: 'saturday', percent: 20 } as const;
		const evening = { for: 'evening', from: '15:00', percent: 30 } as const;
		const onTop = { for: 'evening', from: '14:00', perHour: 2, stacks: true } as const;
		const both = 'Sommige uren hebben twee toeslagen die optellen. Die krijg je allebei.';
		const highest = 'Van toeslagen die niet optellen, telt per uur alleen de hoogste.';
		const notesOf = (allowances: PayFacts['allowances']): string[] =>
			viewOf(factsWith({}, { allowances })).notes;

		expect(notesOf([saturday, onTop])).toContain(both);
		expect(notesOf([saturday, onTop])).not.toContain(highest);
		expect(notesOf([saturday, evening, onTop])).toEqual(expect.arrayContaining([both, highest]));
	});

	test('tell that no chosen shift has an allowance', () => {
		const shifts = [shiftWith()];

		expect(viewOf(factsWith({}, { shifts })).notes).toEqual([
			'Geen van de gekozen diensten valt in uren met toeslag.',
			rounded,
		]);
	});

	test('say nothing about shifts where there are no allowances', () => {
		expect(viewOf(factsWith({}, { allowances: [] })).notes).toEqual([rounded]);
	});
});

const anySalary = fc.record({
	min: fc.integer({ min: 100, max: 500_000 }).map((cents) => cents / 100),
	period: fc.constantFrom('hour', 'month', 'year'),
	fullTimeHours: fc.integer({ min: 20, max: 40 }),
	includesHolidayAllowance: fc.boolean(),
	holidayAllowance: fc.constantFrom(8, 8.33),
	yearEndBonus: fc.constantFrom(0, 2, 8.33),
});

test('whoever does a sum again finds the amount that stands behind it', () => {
	fc.assert(
		fc.property(anySalary, fc.integer({ min: 2, max: 80 }), (salary, halves) => {
			const { steps } = viewOf(factsWith({ ...salary, max: salary.min }), halves / 2);

			for (const { sum, amount } of steps.filter((step) => step.sum && step.amount))
				expect(Math.abs(worth(sum) - worth(amount)), sum).toBeLessThanOrEqual(0.005 + 1e-6);
		}),
	);
});

/** What a sum in Dutch comes to, worked out from left to right as on paper. */
function worth(sum: string): number {
	return sum
		.replace(/, zonder toeslagen/, '')
		.split(' + ')
		.map((term) =>
			term
				.replaceAll(' van ', ' × ')
				.split(/(?=[×:])/)
				.reduce((total, part) => {
					const number = numberIn(part);
					return part.startsWith(':') ? total / number : total * number;
				}, 1),
		)
		.reduce((total, term) => total + term, 0);
}

function numberIn(part: string): number {
	const [digits = ''] = /[\d.,]+/.exec(part) ?? [];
	const number = Number(digits.replaceAll('.', '').replace(',', '.'));
	return part.includes('%') ? number / 100 : number;
}
