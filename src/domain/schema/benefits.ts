import * as z from 'zod';
import { euros, percentage, text } from '#domain/schema/primitives.ts';
import { benefitFields as field, trainingFields, travelFields } from '#i18n/nl/fields/benefits.ts';

/** What comes beside pay, in amounts. */
export const benefitsSchema = z.strictObject({
	travel: z
		.strictObject({
			/** Euros per kilometre. */
			perKilometre: euros.optional().meta(travelFields.perKilometre),
			publicTransportPercent: percentage.optional().meta(travelFields.publicTransportPercent),
			note: text.optional().meta(travelFields.note),
		})
		.optional()
		.meta(field.travel),
	training: z
		.strictObject({
			/** Euros a year. */
			budget: euros.optional().meta(trainingFields.budget),
			/** Paid hours a year. */
			hours: z.number().min(0).optional().meta(trainingFields.hours),
			note: text.optional().meta(trainingFields.note),
		})
		.optional()
		.meta(field.training),
	/** Days a year at full-time hours; the legal minimum is four times the weekly hours (BW 7:634). */
	leaveDays: z.number().min(0).max(60).optional().meta(field.leaveDays),
	pension: text.optional().meta(field.pension),
	other: z.array(text).optional().meta(field.other),
});

export type Benefits = z.output<typeof benefitsSchema>;
