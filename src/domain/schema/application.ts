import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import {
	emailAddress,
	euros,
	phoneNumber,
	positiveNumber,
	text,
	webAddress,
	wholeNumber,
} from '#domain/schema/primitives.ts';
import {
	applyFields as field,
	contactFields,
	privacyFields,
	referralFields,
	screeningFields,
} from '#i18n/nl/fields/application.ts';

const documentDemands = ['none', 'optional', 'required'] as const;

/** How somebody applies; at least one way. */
export const applySchema = z
	.strictObject({
		email: emailAddress.optional().meta(field.email),
		url: webAddress.optional().meta(field.url),
		phone: phoneNumber.optional().meta(field.phone),
		whatsapp: phoneNumber.optional().meta(field.whatsapp),
		cv: z.enum(documentDemands).optional().meta(field.cv),
		letter: z.enum(documentDemands).optional().meta(field.letter),
		questions: z.array(text).optional().meta(field.questions),
		minutes: positiveNumber.max(240).optional().meta(field.minutes),
		replyWithinWorkdays: positiveNumber.max(60).optional().meta(field.replyWithinWorkdays),
	})
	.refine(({ email, url, phone, whatsapp }) => Boolean(email ?? url ?? phone ?? whatsapp), {
		...contradiction({ code: 'apply-without-way', keys: ['email', 'url', 'phone', 'whatsapp'] }),
		path: [],
	});

/** Who answers questions about the job. */
export const contactSchema = z
	.strictObject({
		role: text.optional().meta(contactFields.role),
		name: text.optional().meta(contactFields.name),
		email: emailAddress.optional().meta(contactFields.email),
		phone: phoneNumber.optional().meta(contactFields.phone),
	})
	.refine(({ email, phone }) => Boolean(email ?? phone), {
		...contradiction({ code: 'contact-without-way', keys: ['email', 'phone'] }),
		path: [],
	});

const screeningTypes = [
	'vog',
	'references',
	'diploma',
	'integrity',
	'social-media',
	'medical',
	'assessment',
] as const;

export const screeningSchema = z.strictObject({
	type: z.enum(screeningTypes).meta(screeningFields.type),
	reason: text.meta(screeningFields.reason),
});

/** What happens to an applicant's data. */
export const privacySchema = z.strictObject({
	/** Weeks after the end of the procedure; the Dutch DPA calls four usual. */
	retentionWeeks: wholeNumber.max(520).meta(privacyFields.retentionWeeks),
	data: z.array(text).optional().meta(privacyFields.data),
	readers: text.optional().meta(privacyFields.readers),
});

export const referralSchema = z.strictObject({
	/** Gross. */
	amount: euros.meta(referralFields.amount),
	conditions: text.meta(referralFields.conditions),
});
