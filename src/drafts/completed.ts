import * as z from 'zod';
import { fitsAt } from '#drafts/fits-at.ts';
import type { Values } from '#drafts/interview/question.ts';
import { highestPay, type PayBasis } from '#domain/highest-pay.ts';
import { isGroup } from '#domain/is-group.ts';
import { payKinds, payPeriods } from '#domain/schema/salary.ts';
import { type Vacancy, vacancySchema } from '#domain/schema/vacancy.ts';

/** A value for every required key; never written to a file. */
const fillers = {
	title: 'x',
	organisation: 'x',
	status: 'open',
	published: '2026-01-01',
	reference: 'x',
	jobGroup: 'administratie',
	locations: [{ city: 'x' }],
	workplace: { type: 'on-site' },
	hours: { min: 0, max: 60 },
	salary: { ...amountsFor({ kind: 'wage', period: 'month' }), period: 'month', fullTimeHours: 36 },
	contract: { type: 'permanent' },
	shifts: [{ name: 'x', days: ['mon'], from: '09:00', to: '10:00' }],
	tasks: [{ task: 'x' }],
	mustHaves: [],
	apply: { email: 'x@example.nl' },
} as const;

/** A vacancy of which parts may be made up. */
export interface Completed {
	/** As a file could hold it. */
	values: Values;
	/** Undefined when even with all gaps filled the answers contradict each other. */
	vacancy: Vacancy | undefined;
	/** Top-level keys that are right as they were given. */
	known: ReadonlySet<string>;
}

/** An unfinished vacancy with its gaps filled, so that rules and sums can look at what is there. */
export function completed(values: Values): Completed {
	const given = Object.entries(values).filter(([key, value]) => fitsAt([key], value));
	const known = new Set(given.map(([key]) => key));
	const filled = Object.entries(fillers).map(([key, filler]) => {
		const value = values[key];
		const merged = isGroup(filler) && isGroup(value) ? mergedWith(filler, key, value) : filler;
		return [key, known.has(key) ? value : fitsAt([key], merged) ? merged : filler];
	});
	const all = { ...Object.fromEntries(given), ...Object.fromEntries(filled) };
	return { values: all, vacancy: vacancySchema.safeParse(all).data, known };
}

const payBasis = z.object({
	kind: z.enum(payKinds).default('wage'),
	period: z.enum(payPeriods).default('month'),
});

function mergedWith(filler: Values, key: string, value: Values): Values {
	const basis = key === 'salary' ? payBasis.safeParse(value).data : undefined;
	return { ...filler, ...(basis && amountsFor(basis)), ...judged(key, value) };
}

/** As much as pay can be, and so more than any minimum: nothing is said of what is not known. */
function amountsFor(basis: PayBasis): { min: number; max: number } {
	const most = highestPay(basis);
	return { min: most, max: most };
}

/** An amount a month says nothing of what an hour pays, so without the hours it is not judged. */
function judged(key: string, value: Values): Values {
	if (key !== 'salary' || value['period'] === 'hour' || value['fullTimeHours'] !== undefined)
		return value;
	const { min: _, max: __, ...rest } = value;
	return rest;
}
