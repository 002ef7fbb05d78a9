import * as z from 'zod';
import { languageCode, text, wholeNumber } from '#domain/schema/primitives.ts';
import { experienceFields, languageFields } from '#i18n/nl/fields/requirement.ts';

/**
 * Dutch levels of education, low to high; `none` says that no diploma is asked, `hbo` and `wo` that
 * bachelor or master is all the same.
 */
const educationLevels = [
	'none',
	'vmbo',
	'mbo-1',
	'mbo-2',
	'mbo-3',
	'mbo-4',
	'havo',
	'vwo',
	'associate-degree',
	'hbo',
	'hbo-bachelor',
	'wo',
	'wo-bachelor',
	'hbo-master',
	'wo-master',
] as const;
export const educationSchema = z.enum(educationLevels);

export const experienceSchema = z.strictObject({
	/** 0 says that no experience is asked. */
	months: wholeNumber.max(240).meta(experienceFields.months),
	alsoWelcome: z.array(text).optional().meta(experienceFields.alsoWelcome),
});

/** Levels of the Common European Framework of Reference. */
const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

export const languageSchema = z.strictObject({
	language: languageCode.meta(languageFields.language),
	/** Left out when the employer does not say: an invented level would keep people away. */
	level: z.enum(languageLevels).optional().meta(languageFields.level),
	neededFor: text.optional().meta(languageFields.neededFor),
});
