import * as z from 'zod';
import { text } from '#domain/schema/primitives.ts';
import { competencyFields as field } from '#i18n/nl/fields/competency.ts';

/** Frontmatter of `content/competencies/<id>.md`. */
export const competencySchema = z.strictObject({
	name: text.meta(field.name),
	definition: text.meta(field.definition),
	/** Other words for the same, as selection steps of vacancies use them. */
	synonyms: z.array(text).optional().meta(field.synonyms),
	behaviour: z.array(text).min(1).meta(field.behaviour),
	/** Questions about past behaviour. */
	questions: z.array(text).min(1).meta(field.questions),
	/** What a score of 1, 2, 3, 4 and 5 looks like. */
	anchors: z.array(text).length(5).meta(field.anchors),
});

export type Competency = z.output<typeof competencySchema>;
