import * as z from 'zod';
import { highestPay } from '#domain/highest-pay.ts';
import { contradiction } from '#domain/schema/contradiction.ts';
import { euros, percentage, text, weeklyHours } from '#domain/schema/primitives.ts';
import { salaryFields as field, variablePayFields } from '#i18n/nl/fields/pay.ts';

export const payPeriods = ['hour', 'month', 'year'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** `fee` is a self-employed person's tariff without VAT; `allowance` what trainees and volunteers get. */
export const payKinds = ['wage', 'fee', 'allowance'] as const;
export type PayKind = (typeof payKinds)[number];

const variablePay = z
	.strictObject({
		description: text.meta(variablePayFields.description),
		min: euros.optional().meta(variablePayFields.min),
		max: euros.optional().meta(variablePayFields.max),
		period: z.enum(payPeriods).optional().meta(variablePayFields.period),
	})
	.refine(
		({ min, max }) => min === undefined || max === undefined || min <= max,
		contradiction({ code: 'salary-bonus-reversed', keys: ['min', 'max'] }),
	);

/** Gross pay without allowances. */
export const salarySchema = z
	.strictObject({
		min: euros.meta(field.min),
		max: euros.meta(field.max),
		period: z.enum(payPeriods).meta(field.period),
		kind: z.enum(payKinds).default('wage').meta(field.kind),
		/** Weekly hours that a monthly or yearly amount belongs to. */
		fullTimeHours: weeklyHours.min(1).optional().meta(field.fullTimeHours),
		scale: text.optional().meta(field.scale),
		stepCriteria: text.optional().meta(field.stepCriteria),
		includesHolidayAllowance: z.boolean().optional().meta(field.includesHolidayAllowance),
		/** Percentage of gross yearly pay; at least 8 by law unless a cao deviates (WML art. 15). */
		holidayAllowance: percentage.optional().meta(field.holidayAllowance),
		/** Percentage of gross yearly pay; 0 says there is none. */
		yearEndBonus: percentage.optional().meta(field.yearEndBonus),
		variable: variablePay.optional().meta(field.variable),
	})
	.refine(
		({ min, max }) => min <= max,
		contradiction({ code: 'salary-reversed', keys: ['min', 'max'] }),
	)
	.refine(
		({ kind, min }) => kind === 'allowance' || min > 0,
		contradiction({ code: 'salary-zero', keys: ['kind', 'min'] }),
	)
	.refine(
		({ min, ...salary }) => min <= highestPay(salary),
		contradiction({ code: 'salary-too-high', keys: ['kind', 'period', 'min'] }),
	)
	.refine(
		// Of a lowest amount that is too high the sentence above tells.
		({ min, max, ...salary }) => max <= highestPay(salary) || min > highestPay(salary),
		contradiction({ code: 'salary-too-high', keys: ['kind', 'period', 'min', 'max'] }),
	)
	.refine(
		({ kind, period, fullTimeHours }) =>
			kind !== 'wage' || period === 'hour' || fullTimeHours !== undefined,
		contradiction({
			code: 'salary-basis-missing',
			keys: ['kind', 'fullTimeHours', 'period'],
			missing: 'fullTimeHours',
		}),
	);

export type Salary = z.output<typeof salarySchema>;
