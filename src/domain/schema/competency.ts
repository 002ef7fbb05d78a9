import * as z from 'zod';
import { text } from '#domain/schema/primitives.ts';
import {
	competencyFields as field,
	competencyTranslationFields,
} from '#i18n/nl/fields/competency.ts';

/** What candidates read of a competency, in another language than that of the board. */
const translationSchema = z.strictObject({
	name: text.meta(competencyTranslationFields.name),
	definition: text.meta(competencyTranslationFields.definition),
});

/** Frontmatter of `content/competencies/<id>.md`. */
export const competencySchema = z.strictObject({
	name: text.meta(field.name),
	definition: text.meta(field.definition),
	/** For vacancies in another language; what is not there stands on their pages as it is. */
	translations: z
		.strictObject({ en: translationSchema.optional().meta(field.english) })
		.optional()
		.meta(field.translations),
	/** Other words for the same, as selection steps of vacancies use them. */
	synonyms: z.array(text).optional().meta(field.synonyms),
	behaviour: z.array(text).min(1).meta(field.behaviour),
	/** Questions about past behaviour. */
	questions: z.array(text).min(1).meta(field.questions),
	/** What a score of 1, 2, 3, 4 and 5 looks like. */
	anchors: z.array(text).length(5).meta(field.anchors),
});

export type Competency = z.output<typeof competencySchema>;
