import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { clockTime, isoDate, text } from '#domain/schema/primitives.ts';
import { meetingFields as field } from '#i18n/nl/fields/meeting.ts';

/** A moment at which somebody can get to know the work before applying. */
export const meetingSchema = z
	.strictObject({
		date: isoDate.meta(field.date),
		from: clockTime.meta(field.from),
		to: clockTime.meta(field.to),
		/** Where, or how somebody takes part from home. */
		place: text.meta(field.place),
	})
	.refine(
		({ from, to }) => from < to,
		contradiction({ code: 'meeting-reversed', keys: ['from', 'to'] }),
	);

export type Meeting = z.output<typeof meetingSchema>;
