import * as z from 'zod';
import { isoDate, text } from '#domain/schema/primitives.ts';
import { rulePageFields as field } from '#i18n/nl/fields/rule-page.ts';

/** Frontmatter of `content/rules/<rule-id>.md`; the body holds the examples that are also the tests. */
export const rulePageSchema = z.strictObject({
	title: text.meta(field.title),
	/** One sentence: what the rule asks. */
	summary: text.max(160).meta(field.summary),
	/** Which of its weights holds when, for a rule that has several. */
	weight: text.max(160).optional().meta(field.weight),
	/** When somebody last read the source. */
	checked: isoDate.meta(field.checked),
});

export type RulePage = z.output<typeof rulePageSchema>;
