import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PayFacts, type PaySum, paySumOf } from '#domain/pay-sum/pay-sum.ts';
import { monthlyPayAt } from '#domain/pay.ts';
import type { Allowance } from '#domain/schema/allowance.ts';
import { payPeriods, type Salary, salarySchema } from '#domain/schema/salary.ts';
import { shiftOfNumbers, shiftWith } from '#domain/shift.fixture.ts';

function salaryWith(given: Partial<Salary> = {}): Salary {
	return salarySchema.parse({
		min: 2430,
		max: 2790,
		period: 'month',
		fullTimeHours: 36,
		includesHolidayAllowance: false,
		holidayAllowance: 8,
		yearEndBonus: 2,
		...given,
	});
}

const webshop: PayFacts = {
	salary: salaryWith(),
	allowances: [
		{ for: 'evening', from: '18:00', to: '21:00', percent: 25 },
		{ for: 'saturday', percent: 35 },
		{ for: 'holiday', percent: 100 },
	],
	shifts: [
		shiftWith({ daysPerWeek: 3, from: '09:00', to: '17:00' }),
		shiftWith({ daysPerWeek: 1, from: '13:00', to: '21:00' }),
		shiftWith({ days: ['sat'], from: '10:00', to: '16:30', every: 3 }),
	],
};

function sumOf(facts: PayFacts, choice: Partial<Parameters<typeof paySumOf>[1]> = {}): PaySum {
	const shifts = facts.shifts.map((_, index) => index);
	const sum = paySumOf(facts, { hours: 32, shifts, place: 0, ...choice });
	if (!sum) throw new Error('There is no sum');
	return sum;
}

test('a worked example: 32 hours with every shift, at the lowest pay', () => {
	// 2430 × 12 ÷ 52 ÷ 36 = 15.5769…; 2430 ÷ 36 × 32 = 2160
	// evening: 3 × 25% × 15.58 × 52 ÷ 12 = 50.635; Saturday: 6 ÷ 3 × 35% × 15.58 × 52 ÷ 12 = 47.259…
	// holiday allowance: 8% × 12 × 2257.90 = 2167.584; year-end: 2% × 12 × 2160 = 518.40
	expect(sumOf(webshop)).toEqual({
		stated: 2430,
		hourly: 15.58,
		holidayTakenOff: false,
		base: 2160,
		lines: [
			{ allowance: webshop.allowances?.[0], hours: 3, amount: 50.64 },
			{ allowance: webshop.allowances?.[1], hours: 2, amount: 47.26 },
		],
		rosterHours: 32,
		share: 1,
		overlap: false,
		stacked: false,
		month: 2257.9,
		perHour: 16.28,
		holiday: 2167.58,
		yearEnd: 518.4,
		year: 29_780.78,
	});
});

test('an hourly wage is hours times pay times 52 divided by 12', () => {
	const facts: PayFacts = {
		salary: salaryWith({ min: 16.1, max: 16.1, period: 'hour', fullTimeHours: undefined }),
		allowances: [],
		shifts: [],
	};

	// 32 × 16.10 × 52 ÷ 12 = 2232.533…
	expect(sumOf(facts)).toMatchObject({ hourly: 16.1, base: 2232.53, month: 2232.53 });
});

test('without hours there is nothing a month, and an hour is worth what it is', () => {
	const sum = sumOf(webshop, { hours: 0 });

	expect(sum).toMatchObject({ hourly: 15.58, base: 0, month: 0, perHour: 15.58, year: 0 });
	expect(sum.lines).toEqual([]);
});

test('euros an hour are added as they are', () => {
	const allowances: Allowance[] = [{ for: 'saturday', perHour: 2.5 }];

	// 2 × 2.50 × 52 ÷ 12 = 21.666…
	expect(sumOf({ ...webshop, allowances }).lines).toEqual([
		{ allowance: allowances[0], hours: 2, amount: 21.67 },
	]);
});

test('allowances that stack are added to the cent, each from the pay without the other', () => {
	const allowances: Allowance[] = [
		{ for: 'saturday', percent: 35 },
		{ for: 'evening', from: '15:00', percent: 20, stacks: true },
	];
	const { lines, month } = sumOf({ ...webshop, allowances }, { shifts: [2] });

	// Saturday: 2 × 35% × 15.58 × 52 ÷ 12 = 47.259…
	// evening: 1.5 ÷ 3 × 20% × 15.58 × 52 ÷ 12 = 6.751…
	expect(lines).toEqual([
		{ allowance: allowances[0], hours: 2, amount: 47.26 },
		{ allowance: allowances[1], hours: 0.5, amount: 6.75 },
	]);
	expect(month).toBe(2214.01);
});

test('with fewer hours than the shifts take, their allowances count in proportion', () => {
	const { lines, rosterHours, share } = sumOf(webshop, { hours: 24 });

	expect([rosterHours, share]).toEqual([32, 0.75]);
	expect(lines.map(({ hours }) => hours)).toEqual([2.25, 1.5]);
});

test('with more hours than the shifts take, the others have no allowance', () => {
	const { lines, rosterHours, share } = sumOf(webshop, { shifts: [1] });

	expect([rosterHours, share]).toEqual([7.5, 1]);
	expect(lines.map(({ hours }) => hours)).toEqual([3]);
});

test('a place in the middle of the range starts from its amount in whole cents', () => {
	const salary = salaryWith({ min: 15.35, max: 16.4, period: 'hour' });

	expect(sumOf({ ...webshop, salary }, { place: 0.5 }).stated).toBe(15.88);
});

describe('holiday allowance', () => {
	test('that is part of the amount is taken off, and added for the year', () => {
		const salary = salaryWith({
			min: 16.2,
			max: 16.2,
			period: 'hour',
			includesHolidayAllowance: true,
		});
		const sum = sumOf({ salary, allowances: [], shifts: [] });

		expect(sum).toMatchObject({ holidayTakenOff: true, hourly: 15, base: 2080, holiday: 1996.8 });
	});

	test('of which nothing is said is left out, and the amount stays as it is', () => {
		const salary = salaryWith({ includesHolidayAllowance: undefined });

		expect(sumOf({ ...webshop, salary })).toMatchObject({ base: 2160, holiday: undefined });
	});

	test('without a percentage is left out', () => {
		const salary = salaryWith({ holidayAllowance: undefined });

		expect(sumOf({ ...webshop, salary }).holiday).toBeUndefined();
	});
});

test('no year-end bonus is no amount', () => {
	expect(sumOf({ ...webshop, salary: salaryWith({ yearEndBonus: 0 }) }).yearEnd).toBeUndefined();
});

test('an allowance for trainees that does not depend on hours has no sum', () => {
	const salary = salarySchema.parse({ min: 500, max: 500, period: 'month', kind: 'allowance' });
	const facts = { salary, allowances: undefined, shifts: [] };

	expect(paySumOf(facts, { hours: 16, shifts: [], place: 0 })).toBeUndefined();
});

const anySalary = fc
	.record({
		least: fc.integer({ min: 1, max: 500_000 }),
		more: fc.nat(200_000),
		period: fc.constantFrom(...payPeriods),
		fullTimeHours: fc.integer({ min: 1, max: 60 }),
		includesHolidayAllowance: fc.boolean(),
		holidayAllowance: fc.nat(20),
		yearEndBonus: fc.nat(20),
	})
	.map(({ least, more, ...given }) => {
		// No hour pays what a month can.
		const euros = (cents: number): number =>
			Math.ceil(cents / (given.period === 'hour' ? 10 : 1)) / 100;
		return salaryWith({ ...given, min: euros(least), max: euros(least + more) });
	});
const anyShift = fc
	.tuple(fc.integer({ min: 1, max: 127 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 }))
	.map((numbers) => shiftOfNumbers(...numbers));
const anyFacts: fc.Arbitrary<PayFacts> = fc.record({
	salary: anySalary,
	allowances: fc.constantFrom<Allowance[]>(
		[],
		[{ for: 'evening', from: '18:00', percent: 25 }],
		[
			{ for: 'night', percent: 40, from: '22:00' },
			{ for: 'saturday', perHour: 2.5 },
			{ for: 'sunday', percent: 100 },
		],
	),
	shifts: fc.array(anyShift, { maxLength: 4 }),
});
const anyHours = fc.integer({ min: 1, max: 119 }).map((halves) => halves / 2);

describe('for any vacancy', () => {
	test('more hours never pay less', () => {
		fc.assert(
			fc.property(anyFacts, anyHours, anyHours, (facts, a, b) => {
				const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map((hours) =>
					sumOf(facts, { hours }),
				);

				expect(more?.month).toBeGreaterThanOrEqual(fewer?.month ?? 0);
				expect(more?.year).toBeGreaterThanOrEqual(fewer?.year ?? 0);
			}),
		);
	});

	test('a higher place in the range never pays less', () => {
		fc.assert(
			fc.property(anyFacts, anyHours, (facts, hours) => {
				const [low, middle, high] = [0, 0.5, 1].map((place) => sumOf(facts, { hours, place }));

				expect(middle?.month).toBeGreaterThanOrEqual(low?.month ?? 0);
				expect(high?.month).toBeGreaterThanOrEqual(middle?.month ?? 0);
			}),
		);
	});

	test('without allowances a month is the pay of `monthlyPayAt`, in whole cents', () => {
		fc.assert(
			fc.property(anyFacts, anyHours, (facts, hours) => {
				const { month, lines } = sumOf({ ...facts, allowances: [] }, { hours });
				const exact = monthlyPayAt(facts.salary, hours)?.min ?? 0;

				expect(lines).toEqual([]);
				expect(Math.abs(month - exact)).toBeLessThanOrEqual(0.005 + 1e-6);
			}),
		);
	});

	test('without shifts there are no allowances', () => {
		fc.assert(
			fc.property(anyFacts, anyHours, (facts, hours) => {
				expect(sumOf(facts, { hours, shifts: [] }).lines).toEqual([]);
			}),
		);
	});

	test('a month is what its parts add up to, and a year is twelve months and the extras', () => {
		fc.assert(
			fc.property(anyFacts, anyHours, (facts, hours) => {
				const { base, lines, month, holiday = 0, yearEnd = 0, year } = sumOf(facts, { hours });
				const parts = lines.reduce((total, { amount }) => total + amount, base);

				expect(month).toBeCloseTo(parts, 6);
				expect(year).toBeCloseTo(12 * month + holiday + yearEnd, 6);
			}),
		);
	});

	const anyAllowances = fc.array(
		fc.record({
			for: fc.constantFrom('evening', 'night', 'saturday', 'sunday'),
			from: fc.constantFrom('12:00', '18:00', '22:00'),
			to: fc.constantFrom('00:30', '06:00', '24:00'),
			percent: fc.integer({ min: 1, max: 100 }),
			stacks: fc.boolean(),
		}),
		{ maxLength: 4 },
	);
	const apart = (allowances: readonly Allowance[]): Allowance[] =>
		allowances.map((allowance) => ({ ...allowance, stacks: false }));

	test('allowances that stack never pay less than the highest alone', () => {
		fc.assert(
			fc.property(anyFacts, anyAllowances, anyHours, (facts, allowances, hours) => {
				const month = sumOf({ ...facts, allowances }, { hours }).month;
				const highest = sumOf({ ...facts, allowances: apart(allowances) }, { hours }).month;
				// The hours of each line are rounded to hundredths, so their parts can differ from the whole.
				const rounding = allowances.length * hourOfRounding(facts, hours);

				expect(month).toBeGreaterThanOrEqual(highest - rounding);
			}),
		);
	});

	test('where no allowances hold at the same time, it makes no difference whether they stack', () => {
		fc.assert(
			fc.property(anyFacts, anyAllowances, anyHours, (facts, allowances, hours) => {
				const { stacked, ...sum } = sumOf({ ...facts, allowances: apart(allowances) }, { hours });
				fc.pre(!sum.overlap);
				const stacking = sumOf({ ...facts, allowances }, { hours });

				expect(stacking).toEqual({
					...sum,
					stacked,
					lines: sum.lines.map((line, index) => ({
						...line,
						allowance: stacking.lines[index]?.allowance,
					})),
				});
			}),
		);
	});

	test('places that are no shift are left out', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				expect(sumOf(facts, { shifts: [-1, 99] })).toEqual(sumOf(facts, { shifts: [] }));
			}),
		);
	});
});

/** Euros a month that half a hundredth of an hour a week can come to, and half a cent. */
const hourOfRounding = (facts: PayFacts, hours: number): number =>
	0.01 * sumOf(facts, { hours }).hourly * (52 / 12) + 0.01;
