import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { positiveNumber, text, wholeNumber } from '#domain/schema/primitives.ts';
import { contractFields as field, permanentAfterFields } from '#i18n/nl/fields/contract.ts';

const contractTypes = [
	'permanent',
	'fixed-term',
	'on-call',
	'agency',
	'secondment',
	'internship',
	'apprenticeship',
	'freelance',
	'volunteer',
] as const;

export const contractSchema = z
	.strictObject({
		type: z.enum(contractTypes).meta(field.type),
		months: positiveNumber.max(60).optional().meta(field.months),
		/** 0 says that there is no trial period. The legal maximum is a lint rule (BW 7:652). */
		trialMonths: z.number().min(0).max(12).optional().meta(field.trialMonths),
		noticeMonths: wholeNumber.max(12).optional().meta(field.noticeMonths),
		permanentAfter: z
			.strictObject({
				months: positiveNumber.max(36).meta(permanentAfterFields.months),
				condition: text.meta(permanentAfterFields.condition),
			})
			.optional()
			.meta(field.permanentAfter),
		/** Name of the collective agreement (cao), or `none`. */
		collectiveAgreement: text.optional().meta(field.collectiveAgreement),
	})
	.refine(
		({ type, months }) => type !== 'permanent' || months === undefined,
		contradiction({ code: 'contract-permanent-ends', keys: ['type', 'months'] }),
	);
