import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { form } from '#domain/schema/form.ts';
import {
	formFieldName,
	imagePath,
	positiveNumber,
	text,
	webAddress,
} from '#domain/schema/primitives.ts';
import { photoSchema } from '#domain/schema/team.ts';
import {
	applyFormFields,
	cultureFields,
	logoFields,
	organisationFields as field,
} from '#i18n/nl/fields/organisation.ts';

const sectors = [
	'retail',
	'energy',
	'government',
	'insurance',
	'technology',
	'customer-contact',
	'care',
	'hospitality',
	'logistics',
	'staffing',
	'education',
	'construction',
	'industry',
	'culture',
	'services',
] as const;

export const logoSchema = z.strictObject({
	src: imagePath.meta(logoFields.src),
	alt: text.meta(logoFields.alt),
});

/** Where a form of Helder sends applications; docs/applying.md describes what it sends. */
const applyFormSchema = z.strictObject({
	action: webAddress.meta(applyFormFields.action),
	processor: text.meta(applyFormFields.processor),
	/** Sent along as they are, such as the key of a form service. */
	hidden: z.record(formFieldName, text).optional().meta(applyFormFields.hidden),
	/** Name of the field that only programs fill in. */
	trap: formFieldName.default('leave-empty').meta(applyFormFields.trap),
});

/** Frontmatter of `content/organisations/<slug>.md`; the body is the text about the employer. */
export const organisationSchema = z
	.strictObject({
		name: text.meta(field.name),
		/** Says that the organisation does not exist, as in examples. */
		fictional: z.boolean().default(false).meta(field.fictional),
		sector: z.enum(sectors).meta(field.sector),
		site: webAddress.optional().meta(field.site),
		/** Number in the trade register of the Dutch Chamber of Commerce. */
		kvk: z
			.string(form('kvk'))
			.regex(/^\d{8}$/, form('kvk'))
			.optional()
			.meta(field.kvk),
		/** An agency recruits for others (Waadi). */
		agency: z.boolean().default(false).meta(field.agency),
		city: text.optional().meta(field.city),
		employees: positiveNumber.optional().meta(field.employees),
		tagline: text.max(140).optional().meta(field.tagline),
		logo: logoSchema.optional().meta(field.logo),
		photo: photoSchema.optional().meta(field.photo),
		culture: z
			.array(
				z.strictObject({
					value: text.meta(cultureFields.value),
					proof: text.meta(cultureFields.proof),
				}),
			)
			.optional()
			.meta(field.culture),
		privacyStatement: webAddress.optional().meta(field.privacyStatement),
		applyForm: applyFormSchema.optional().meta(field.applyForm),
	})
	.refine(({ applyForm, privacyStatement }) => !applyForm || privacyStatement !== undefined, {
		...contradiction({
			code: 'organisation-form-without-statement',
			keys: ['privacyStatement', 'applyForm'],
		}),
	});

export type Organisation = z.output<typeof organisationSchema>;
