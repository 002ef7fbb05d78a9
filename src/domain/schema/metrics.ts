import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { euros, isoDate, slug, wholeNumber } from '#domain/schema/primitives.ts';
import {
	firstYearFields,
	metricsFields as field,
	replyMetricsFields as replyField,
	sourceFields,
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

/** Where applicants came from; one list, so that figures of several periods can be put together. */
export const applicantSources = [
	'own-site',
	'google',
	'indeed',
	'linkedin',
	'job-board',
	'social-media',
	'referral',
	'agency',
	'poster',
	'walk-in',
	'other',
] as const;
export type ApplicantSource = (typeof applicantSources)[number];

const sourceMetrics = z.strictObject({
	source: z.enum(applicantSources).meta(sourceFields.source),
	applicants: wholeNumber.meta(sourceFields.applicants),
	/** Euros for the whole period. */
	cost: euros.optional().meta(sourceFields.cost),
});

/** How many of those who started a year earlier left again within that year. */
const firstYearMetrics = z
	.strictObject({
		started: wholeNumber.meta(firstYearFields.started),
		left: wholeNumber.meta(firstYearFields.left),
	})
	.refine(
		({ started, left }) => left <= started,
		contradiction({ code: 'metrics-left-more-than-started', keys: ['started', 'left'] }),
	);

/** `content/metrics/<name>.yml`: what an employer counted in one period. */
export const metricsSchema = z
	.strictObject({
		organisation: slug.meta(field.organisation),
		/** Only what is about this vacancy; without it the figures are those of the whole employer. */
		vacancy: slug.optional().meta(field.vacancy),
		from: isoDate.meta(field.from),
		/** Last day of the period. */
		to: isoDate.meta(field.to),
		reply: replyMetrics.optional().meta(field.reply),
		/** Who applied in the period. */
		applicants: wholeNumber.optional().meta(field.applicants),
		sources: z.array(sourceMetrics).min(1).optional().meta(field.sources),
		/** How many of these applicants got a contract. */
		hired: wholeNumber.optional().meta(field.hired),
		/** Half of the hired agreed within so many days after they applied. */
		medianDaysToHire: z.number().min(0).max(730).optional().meta(field.medianDaysToHire),
		firstYear: firstYearMetrics.optional().meta(field.firstYear),
	})
	.refine(
		({ from, to }) => from <= to,
		contradiction({ code: 'metrics-period-reversed', keys: ['from', 'to'] }),
	)
	.refine(
		({ applicants, hired }) =>
			hired === undefined || applicants === undefined || hired <= applicants,
		contradiction({ code: 'metrics-hired-more-than-applied', keys: ['applicants', 'hired'] }),
	)
	.refine(
		({ sources = [] }) => new Set(sources.map(({ source }) => source)).size === sources.length,
		contradiction({ code: 'metrics-source-repeated', keys: ['sources'] }),
	)
	.refine(
		({ applicants, sources }) =>
			applicants === undefined || sources === undefined || applicantsIn(sources) === applicants,
		contradiction({ code: 'metrics-sources-sum', keys: ['applicants', 'sources'] }),
	);

const applicantsIn = (sources: readonly { applicants: number }[]): number =>
	sources.reduce((sum, { applicants }) => sum + applicants, 0);

export type Metrics = z.output<typeof metricsSchema>;
