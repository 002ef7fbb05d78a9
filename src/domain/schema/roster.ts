import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { clockTime, text, wholeNumber, weekday } from '#domain/schema/primitives.ts';
import { type ClockSpan, hasLength } from '#domain/shift-length.ts';
import {
	flexibleFields,
	overtimeFields,
	peakFields,
	reachabilityFields,
	referenceDayFields,
	rosterFields as field,
} from '#i18n/nl/fields/roster.ts';

const overtimeExpectations = ['never', 'sometimes', 'often'] as const;

const withLength = [
	hasLength,
	contradiction<ClockSpan>({ code: 'times-without-length', keys: ['from', 'to'] }),
] as const;

const flexibleHours = z
	.strictObject({
		days: z.array(weekday).min(1).meta(flexibleFields.days),
		from: clockTime.meta(flexibleFields.from),
		to: clockTime.meta(flexibleFields.to),
		/** When everybody is there. */
		coreFrom: clockTime.optional().meta(flexibleFields.coreFrom),
		coreTo: clockTime.optional().meta(flexibleFields.coreTo),
	})
	.refine(
		({ from, to, coreFrom, coreTo }) =>
			coreFrom === undefined || coreTo === undefined
				? coreFrom === coreTo
				: from <= coreFrom && coreFrom < coreTo && coreTo <= to,
		contradiction({
			code: 'flexible-core-outside',
			keys: ['from', 'to', 'coreTo', 'coreFrom'],
		}),
	)
	.refine(...withLength);

const referenceDay = z
	.strictObject({
		days: z.array(weekday).min(1).meta(referenceDayFields.days),
		from: clockTime.meta(referenceDayFields.from),
		to: clockTime.meta(referenceDayFields.to),
	})
	.refine(...withLength);

/** How the roster comes about and what happens around it. */
export const rosterSchema = z.strictObject({
	knownDaysAhead: wholeNumber.max(365).optional().meta(field.knownDaysAhead),
	selfScheduling: z.boolean().optional().meta(field.selfScheduling),
	swapping: z.boolean().optional().meta(field.swapping),
	/** Days and hours on which an unpredictable roster may fall (BW 7:628b). */
	referenceDays: z.array(referenceDay).optional().meta(field.referenceDays),
	/** Hours that somebody divides over the day within these bounds, instead of shifts. */
	flexible: flexibleHours.optional().meta(field.flexible),
	peaks: z
		.array(
			z.strictObject({
				period: text.meta(peakFields.period),
				note: text.meta(peakFields.note),
			}),
		)
		.optional()
		.meta(field.peaks),
	overtime: z
		.strictObject({
			expected: z.enum(overtimeExpectations).meta(overtimeFields.expected),
			compensation: text.optional().meta(overtimeFields.compensation),
		})
		.optional()
		.meta(field.overtime),
	reachability: z
		.strictObject({
			outsideHours: z.boolean().meta(reachabilityFields.outsideHours),
			compensation: text.optional().meta(reachabilityFields.compensation),
		})
		.optional()
		.meta(field.reachability),
});

export type Roster = z.output<typeof rosterSchema>;
