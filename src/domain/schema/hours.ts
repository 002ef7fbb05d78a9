import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { weeklyHours } from '#domain/schema/primitives.ts';
import { hoursFields as field } from '#i18n/nl/fields/pay.ts';

/** Hours a week on offer. */
export const hoursSchema = z
	.strictObject({
		min: weeklyHours.meta(field.min),
		max: weeklyHours.min(1).meta(field.max),
		/** Hours the job may grow to later. */
		growsTo: weeklyHours.optional().meta(field.growsTo),
	})
	.refine(
		({ min, max }) => min <= max,
		contradiction({ code: 'hours-reversed', keys: ['min', 'max'] }),
	)
	.refine(
		({ max, growsTo }) => growsTo === undefined || growsTo > max,
		contradiction({ code: 'hours-grow-down', keys: ['max', 'growsTo'] }),
	);

export type Hours = z.output<typeof hoursSchema>;
