import * as z from 'zod';
import { isCountry } from '#domain/country.ts';
import { provinces } from '#domain/province.ts';
import { contradicting } from '#domain/schema/contradiction.ts';
import { form } from '#domain/schema/form.ts';
import { text } from '#domain/schema/primitives.ts';
import { locationFields as field } from '#i18n/nl/fields/place.ts';

/** Where the work is done. */
export const locationSchema = z.strictObject({
	city: text.meta(field.city),
	/** Dutch postcode, digits with or without letters. */
	postalCode: z
		.string(form('postcode'))
		.regex(/^[1-9]\d{3}(?: ?[A-Z]{2})?$/, form('postcode'))
		.optional()
		.meta(field.postalCode),
	street: text.optional().meta(field.street),
	province: z.enum(provinces).optional().meta(field.province),
	/** ISO 3166-1 alpha-2. */
	country: z
		.string(form('country'))
		.regex(/^[A-Z]{2}$/, { error: form('country'), abort: true })
		.refine(isCountry, contradicting('country-unknown'))
		.default('NL')
		.meta(field.country),
});

export type Location = z.output<typeof locationSchema>;
