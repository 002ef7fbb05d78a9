import * as z from 'zod';
import { toHundredths } from '#domain/round.ts';
import { contradicting } from '#domain/schema/contradiction.ts';
import { percentage, positiveNumber, text } from '#domain/schema/primitives.ts';
import {
	contactMixFields,
	systemFields,
	targetFields,
	taskFields,
	workloadFields,
} from '#i18n/nl/fields/work.ts';

const share = z.number().min(1).max(100);

/** The tasks of the job; shares are percentages of the time and add up to 100 when they are given. */
export const tasksSchema = z
	.array(
		z.strictObject({
			task: text.meta(taskFields.task),
			share: share.optional().meta(taskFields.share),
		}),
	)
	.min(1)
	.refine((tasks) => new Set(tasks.map((task) => task.share === undefined)).size <= 1, {
		...contradicting('shares-incomplete'),
		when: isSound,
	})
	.refine(
		(tasks) =>
			tasks.some((task) => task.share === undefined) || sum(tasks.map((t) => t.share)) === 100,
		{ ...contradicting('shares-sum'), when: isSound },
	);

/** Share of customer contact per channel, together 100 percent. */
export const contactMixSchema = z
	.strictObject({
		phone: percentage.optional().meta(contactMixFields.phone),
		chat: percentage.optional().meta(contactMixFields.chat),
		email: percentage.optional().meta(contactMixFields.email),
		social: percentage.optional().meta(contactMixFields.social),
		desk: percentage.optional().meta(contactMixFields.desk),
	})
	.refine((mix) => sum(Object.values(mix)) === 100, {
		...contradicting('shares-sum'),
		when: isSound,
	});

export const workloadSchema = z.strictObject({
	contactsPerDay: positiveNumber.optional().meta(workloadFields.contactsPerDay),
	busiest: text.optional().meta(workloadFields.busiest),
});

/** `used` says only that the work is done with it. */
const systemLevels = ['required', 'useful', 'taught', 'used'] as const;

export const systemSchema = z.strictObject({
	name: text.meta(systemFields.name),
	level: z.enum(systemLevels).meta(systemFields.level),
});

export const targetSchema = z.strictObject({
	measure: text.meta(targetFields.measure),
	value: text.meta(targetFields.value),
	fromWeek: positiveNumber.optional().meta(targetFields.fromWeek),
});

/** While a share is wrong by itself, their sum says nothing. */
function isSound({ issues }: z.core.ParsePayload): boolean {
	return issues.length === 0;
}

/** Sum rounded to hundredths, so that 33.3 + 33.3 + 33.4 is 100. */
function sum(numbers: readonly (number | undefined)[]): number {
	const total = numbers.reduce<number>((subtotal, number) => subtotal + (number ?? 0), 0);
	return toHundredths(total);
}
