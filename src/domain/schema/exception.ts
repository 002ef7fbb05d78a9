import * as z from 'zod';
import { isoDate, slug, text } from '#domain/schema/primitives.ts';
import { exceptionFields as field } from '#i18n/nl/fields/vacancy.ts';

/** A knowing deviation from a rule; candidates see it. */
export const exceptionSchema = z.strictObject({
	rule: slug.meta(field.rule),
	reason: text.meta(field.reason),
	until: isoDate.meta(field.until),
});
