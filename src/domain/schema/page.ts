import * as z from 'zod';
import { contradicting } from '#domain/schema/contradiction.ts';
import { form } from '#domain/schema/form.ts';
import { isoDate, text } from '#domain/schema/primitives.ts';
import { isSelectionPath } from '#domain/selection-path.ts';
import { landingFields, pageFields } from '#i18n/nl/fields/page.ts';

/** Frontmatter of `content/pages/<slug>.md`: a page with text only. */
export const pageSchema = z.strictObject({
	title: text.meta(pageFields.title),
	description: text.max(160).meta(pageFields.description),
	updated: isoDate.optional().meta(pageFields.updated),
});

/** Frontmatter of `content/landing/<slug>.md`: an editor's introduction above a prepared selection. */
export const landingSchema = z.strictObject({
	/** Address of the selection below `/vacatures/`, such as `plaats/groningen/klantenservice`. */
	selection: z
		.string(form('selection'))
		.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}$/, { error: form('selection'), abort: true })
		.refine(isSelectionPath, contradicting('selection-unknown'))
		.meta(landingFields.selection),
});

export type Page = z.output<typeof pageSchema>;
export type Landing = z.output<typeof landingSchema>;
