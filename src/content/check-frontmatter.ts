import type * as z from 'zod';
import type { Frontmatter } from '#content/frontmatter.ts';
import type { Finding, Range } from '#content/problem.ts';
import { schemaProblems } from '#content/schema-problems.ts';
import { yamlProblems } from '#content/yaml-problems.ts';
import type { ContentText } from '#i18n/nl/content.ts';

/** Faults in spite of which the rest of the frontmatter can be judged. */
const readable = new Set(['yaml-duplicate-key', 'yaml-thousands']);

/** Frontmatter as data, and all that is wrong with it. */
export function checkFrontmatter<Schema extends z.ZodType>(
	frontmatter: Frontmatter,
	source: string,
	{ schema, text }: { schema: Schema; text: ContentText },
): { data: z.output<Schema> | undefined; written: unknown; findings: Finding[] } {
	const { quickData } = frontmatter;
	const quick = quickData === undefined ? undefined : schema.safeParse(quickData);
	if (quick?.success) return { data: quick.data, written: quick.data, findings: [] };
	const broken = yamlProblems(frontmatter, source, text);
	if (!broken.every(({ code }) => readable.has(code)))
		return { data: undefined, written: draftOf(frontmatter), findings: broken };
	const written: unknown = frontmatter.document.toJS();
	const result = schema.safeParse(written);
	const context = { schema, frontmatter, source, data: written, text: text.schema };
	const wrong = schemaProblems(result.error?.issues ?? [], context);
	const findings = [...broken, ...wrong.filter(({ range }) => !isAt(range, broken))];
	const data = findings.length === 0 ? result.data : undefined;
	return { data, written: data ?? written, findings };
}

const isAt = ([start]: Range, findings: readonly Finding[]): boolean =>
	findings.some(({ code, range }) => code === 'yaml-thousands' && range[0] === start);

/**
 * Of frontmatter that cannot be read only the status, which says whether that matters yet, and the
 * language, in which the story can still be looked at.
 */
const draftOf = ({ document }: Frontmatter) => ({
	status: document.getIn(['status']),
	language: document.getIn(['language']),
});
