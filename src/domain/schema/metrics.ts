import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { isoDate, slug, wholeNumber } from '#domain/schema/primitives.ts';
import {
	metricsFields as field,
	replyMetricsFields as replyField,
} from '#i18n/nl/fields/metrics.ts';

/** How long applicants waited for a first answer; aggregates only, never about one person. */
const replyMetrics = z
	.strictObject({
		/** Applicants who got a first answer in the period. */
		count: wholeNumber.meta(replyField.count),
		/** Half of them waited at most this many workdays. */
		medianWorkdays: z.number().min(0).max(365).meta(replyField.medianWorkdays),
		/** How many of them got it within the term that their vacancy promised. */
		withinPromise: wholeNumber.optional().meta(replyField.withinPromise),
		/** Whether the board may show it. */
		public: z.boolean().default(false).meta(replyField.public),
	})
	.refine(
		({ count, withinPromise }) => withinPromise === undefined || withinPromise <= count,
		contradiction({ code: 'metrics-more-than-all', keys: ['count', 'withinPromise'] }),
	);

/** `content/metrics/<name>.yml`: what an employer counted in one period. */
export const metricsSchema = z
	.strictObject({
		organisation: slug.meta(field.organisation),
		from: isoDate.meta(field.from),
		/** Last day of the period. */
		to: isoDate.meta(field.to),
		reply: replyMetrics.optional().meta(field.reply),
	})
	.refine(
		({ from, to }) => from <= to,
		contradiction({ code: 'metrics-period-reversed', keys: ['from', 'to'] }),
	);

export type Metrics = z.output<typeof metricsSchema>;
