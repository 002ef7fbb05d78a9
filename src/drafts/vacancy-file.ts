import type * as z from 'zod';
import { inOrder } from '#drafts/in-order.ts';
import { mappingLines, type KeyComments } from '#drafts/mapping-lines.ts';
import { pairLines } from '#drafts/yaml-lines.ts';
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
 * `comments` stand above keys, by path (`salary`, `salary.min`), such as where a value came from.
 */
export const vacancyFile = (draft: Draft, comments: KeyComments = {}): string =>
	draftFile(draft, vacancySchema, comments);

/** The same for another kind of file, such as an employer. */
export function draftFile(
	{ values, body }: Draft,
	schema: z.core.$ZodType,
	comments: KeyComments = {},
): string {
	const lines = mappingLines(ordered(values, schema), { schema, comments });
	return fileOf([`# ${text.howTo}`, '', ...lines], body);
}

/** A draft as the text of a file without a word more, for who sees elsewhere what is open. */
export const bareVacancyFile = ({ values, body }: Draft): string =>
	fileOf(
		Object.entries(ordered(values, vacancySchema)).flatMap(([key, value]) => pairLines(key, value)),
		body,
	);

const ordered = (values: Draft['values'], schema: z.core.$ZodType): Draft['values'] =>
	inOrder(values, schema) as Draft['values'];

function fileOf(lines: readonly string[], body: string): string {
	const story = body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
	return `---\n${lines.join('\n')}\n---\n${story === '' ? '' : `${story}\n`}`;
}
