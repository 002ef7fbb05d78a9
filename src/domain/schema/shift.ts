import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import {
	clockTime,
	positiveNumber,
	text,
	wholeNumber,
	weekday,
} from '#domain/schema/primitives.ts';
import { hasLength, shiftMinutes } from '#domain/shift-length.ts';
import { shiftFields as field } from '#i18n/nl/fields/roster.ts';

/** A shift that returns on the same days; `to` earlier than `from` ends the next day. */
export const shiftSchema = z
	.strictObject({
		name: text.meta(field.name),
		days: z.array(weekday).min(1).meta(field.days),
		/** How many of `days` somebody works in such a week; default: all of them. */
		daysPerWeek: positiveNumber.max(7).optional().meta(field.daysPerWeek),
		from: clockTime.meta(field.from),
		to: clockTime.meta(field.to),
		/** Unpaid break. */
		breakMinutes: wholeNumber.max(240).default(0).meta(field.breakMinutes),
		/** Returns every n weeks. */
		every: positiveNumber.max(52).default(1).meta(field.every),
	})
	.refine(
		({ from, to }) => hasLength({ from, to }),
		contradiction({ code: 'shift-without-length', keys: ['from', 'to'] }),
	)
	.refine(
		({ from, to, breakMinutes }) =>
			!hasLength({ from, to }) || breakMinutes < shiftMinutes({ from, to }),
		contradiction({ code: 'shift-break-too-long', keys: ['from', 'to', 'breakMinutes'] }),
	)
	.refine(
		({ days }) => new Set(days).size === days.length,
		contradiction({ code: 'shift-days-repeated', keys: ['days'] }),
	)
	.refine(
		({ days, daysPerWeek }) => daysPerWeek === undefined || daysPerWeek <= days.length,
		contradiction({ code: 'shift-days-too-many', keys: ['days', 'daysPerWeek'] }),
	);

export type Shift = z.output<typeof shiftSchema>;
