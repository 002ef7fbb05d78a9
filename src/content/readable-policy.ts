import type * as z from 'zod';
import type { Entry } from '#content/entry.ts';
import { parseSettings } from '#content/frontmatter.ts';
import { valueAt } from '#content/value-at.ts';
import { type Policy, policySchema, type Site } from '#domain/schema/site.ts';

/**
 * What a board asks of its vacancies, as far as its `site.yml` can be read: one wrong key must not
 * take the others with it.
 */
export function readablePolicy({ data, source, finding }: Entry<Site>): Policy {
	if (data || finding) return data?.lint ?? {};
	const written = valueAt(writtenIn(source), ['lint']);
	const kept = Object.entries(policySchema.shape).flatMap(([key, schema]) => {
		const value = readable(schema, valueAt(written, [key]));
		return value === undefined ? [] : [[key, value]];
	});
	return policySchema.safeParse(Object.fromEntries(kept)).data ?? {};
}

/** A value, or those parts of a list or table that are right. */
function readable(schema: z.ZodType, value: unknown): unknown {
	if (schema.safeParse(value).success) return value;
	if (Array.isArray(value)) return value.filter((item) => schema.safeParse([item]).success);
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.fromEntries(
		Object.entries(value).filter(([key, item]) => schema.safeParse({ [key]: item }).success),
	);
}

function writtenIn(source: string): unknown {
	try {
		return parseSettings(source).document.toJS();
	} catch {
		// That it cannot be read is one of the problems of the file.
		return undefined;
	}
}
