import * as z from 'zod';
import { positiveNumber, text, wholeNumber } from '#domain/schema/primitives.ts';
import { selectionFields as field } from '#i18n/nl/fields/selection.ts';

const selectionStepTypes = [
	'phone',
	'interview',
	'practical-test',
	'role-play',
	'trial-day',
	'reference-check',
	'offer',
] as const;

/** One step between applying and an offer. */
export const selectionStepSchema = z.strictObject({
	step: text.meta(field.step),
	type: z.enum(selectionStepTypes).meta(field.type),
	minutes: positiveNumber.max(960).optional().meta(field.minutes),
	with: text.optional().meta(field.with),
	assesses: z.array(text).optional().meta(field.assesses),
	/** Workdays after the step before, within which this one takes place. */
	withinWorkdays: wholeNumber.max(60).optional().meta(field.withinWorkdays),
	paid: z.boolean().optional().meta(field.paid),
});

export type SelectionStep = z.output<typeof selectionStepSchema>;
