import { inOrder } from '#drafts/in-order.ts';
import { mappingLines, type Remarks } from '#drafts/mapping-lines.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { draftText as text } from '#i18n/nl/drafts.ts';

/** A vacancy in the making: what is known so far, and nothing else. */
export interface Draft {
	/** Frontmatter as far as it is known; required keys may be missing, values may be wrong. */
	readonly values: Readonly<Record<string, unknown>>;
	/** Markdown below the frontmatter. */
	readonly body: string;
}

/**
 * A draft as the text of a file, with a Dutch comment and an example for every key left open;
 * `remarks` are comments by path (`salary`, `salary.min`), such as where a value came from.
 */
export function vacancyFile({ values, body }: Draft, remarks: Remarks = {}): string {
	const ordered = inOrder(values, vacancySchema) as Draft['values'];
	const lines = mappingLines(ordered, { schema: vacancySchema, remarks });
	const story = body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
	return `---\n# ${text.howTo}\n\n${lines.join('\n')}\n---\n${story === '' ? '' : `${story}\n`}`;
}
