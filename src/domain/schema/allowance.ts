import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { clockTime, euros } from '#domain/schema/primitives.ts';
import { allowanceFields as field } from '#i18n/nl/fields/pay.ts';

const allowanceOccasions = [
	'evening',
	'night',
	'saturday',
	'sunday',
	'holiday',
	'overtime',
] as const;

/** Extra pay for unusual hours. */
export const allowanceSchema = z
	.strictObject({
		for: z.enum(allowanceOccasions).meta(field.for),
		from: clockTime.optional().meta(field.from),
		to: clockTime.optional().meta(field.to),
		/** Percentage on top of the hourly pay. */
		percent: z.number().min(0).max(300).optional().meta(field.percent),
		/** Euros an hour on top of the hourly pay. */
		perHour: euros.optional().meta(field.perHour),
		/** Whether it is paid on top of other allowances; without it, the highest of them counts. */
		stacks: z.boolean().optional().meta(field.stacks),
	})
	.refine(
		({ percent, perHour }) => (percent === undefined) !== (perHour === undefined),
		contradiction({ code: 'allowance-without-amount', keys: ['perHour', 'percent'] }),
	);

export type Allowance = z.output<typeof allowanceSchema>;
