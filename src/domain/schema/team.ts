import * as z from 'zod';
import {
	imagePath,
	positiveNumber,
	text,
	weekday,
	wholeNumber,
} from '#domain/schema/primitives.ts';
import {
	growthFields,
	onboardingFields,
	photoFields,
	quoteFields,
	teamFields as field,
} from '#i18n/nl/fields/team.ts';

/** Picture of people; `consent` says that everybody in it agreed to publication (GDPR art. 6). */
export const photoSchema = z.strictObject({
	src: imagePath.meta(photoFields.src),
	alt: text.meta(photoFields.alt),
	consent: z.literal(true).meta(photoFields.consent),
});

export const teamSchema = z.strictObject({
	size: positiveNumber.optional().meta(field.size),
	lead: text.optional().meta(field.lead),
	mix: text.optional().meta(field.mix),
	officeDays: z.array(weekday).optional().meta(field.officeDays),
	quotes: z
		.array(
			z.strictObject({
				text: text.meta(quoteFields.text),
				role: text.meta(quoteFields.role),
				since: z.int().min(1950).max(2100).optional().meta(quoteFields.since),
			}),
		)
		.optional()
		.meta(field.quotes),
	photo: photoSchema.optional().meta(field.photo),
});

export const growthSchema = z.strictObject({
	role: text.meta(growthFields.role),
	afterMonths: positiveNumber.max(240).optional().meta(growthFields.afterMonths),
	salaryStep: text.optional().meta(growthFields.salaryStep),
	example: text.optional().meta(growthFields.example),
});

export const onboardingSchema = z.strictObject({
	weeks: positiveNumber.max(104).optional().meta(onboardingFields.weeks),
	buddy: z.boolean().optional().meta(onboardingFields.buddy),
	programme: z.array(text).optional().meta(onboardingFields.programme),
	independentAfterWeeks: wholeNumber
		.max(104)
		.optional()
		.meta(onboardingFields.independentAfterWeeks),
	targetsFromWeek: wholeNumber.max(104).optional().meta(onboardingFields.targetsFromWeek),
});
