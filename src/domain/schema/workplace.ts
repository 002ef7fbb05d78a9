import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { euros, text } from '#domain/schema/primitives.ts';
import { workplaceFields as field } from '#i18n/nl/fields/place.ts';

const workplaceTypes = ['on-site', 'hybrid', 'remote'] as const;

export const workplaceSchema = z
	.strictObject({
		type: z.enum(workplaceTypes).meta(field.type),
		/** Days a week at home, at the full number of hours. */
		homeDays: z.number().min(0).max(5).optional().meta(field.homeDays),
		/** What somebody needs at home or at the workplace. */
		requirements: z.array(text).optional().meta(field.requirements),
		/** Euros per day worked at home. */
		allowance: euros.optional().meta(field.allowance),
	})
	.refine(
		({ type, homeDays }) => type !== 'on-site' || !homeDays,
		contradiction({ code: 'on-site-with-home-days', keys: ['type', 'homeDays'] }),
	);
