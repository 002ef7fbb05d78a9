import type * as z from 'zod';
import type { Document } from 'yaml';
import { rangeOfKey, rangeOfValue } from '#content/frontmatter.ts';
import type { Finding } from '#content/problem.ts';
import { fieldAt, keysAt } from '#content/schema-at.ts';
import { nearest } from '#domain/suggestion.ts';
import type { SchemaText } from '#i18n/nl/schema.ts';

interface Context {
	schema: z.core.$ZodType;
	document: Document;
	data: unknown;
	text: SchemaText;
}

/** Says in the author's words what Zod found; ranges are those inside the YAML. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], context: Context): Finding[] {
	return issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((key) => unknownKey(key, issue.path, context))
			: [problemOf(issue, context)],
	);
}

function unknownKey(key: string, path: readonly PropertyKey[], context: Context): Finding {
	const { schema, document, text } = context;
	return {
		code: 'unknown-key',
		message: text.unknownKey(key, path, nearest(key, keysAt(schema, path))),
		range: rangeOfKey(document, [...path, key]),
	};
}

function problemOf(issue: z.core.$ZodIssue, { schema, document, data, text }: Context): Finding {
	const value = valueAt(data, issue.path);
	const field = fieldAt(schema, issue.path);
	const example = field?.examples?.[0];
	const about = { path: issue.path, value, example, title: field?.title };
	const range = rangeOfValue(document, issue.path);
	if (value === undefined && issue.code !== 'custom')
		return { code: 'missing', message: text.missing(about), range };
	if (value === null) return { code: 'empty', message: text.empty(about), range };
	return { ...wordsFor(issue, about, data, text), range };
}

function wordsFor(
	issue: z.core.$ZodIssue,
	about: Parameters<SchemaText['missing']>[0],
	data: unknown,
	text: SchemaText,
): { code: string; message: string } {
	switch (issue.code) {
		case 'invalid_type':
			return { code: 'wrong-type', message: text.wrongType({ ...about, expected: issue.expected }) };
		case 'invalid_value': {
			const options = issue.values.map(String);
			const near = nearest(String(about.value), options);
			return { code: 'wrong-value', message: text.wrongValue({ ...about, options, near }) };
		}
		case 'too_small':
			return { code: 'too-small', message: text.tooSmall({ ...about, limit: Number(issue.minimum) }) };
		case 'too_big':
			return { code: 'too-big', message: text.tooBig({ ...about, limit: Number(issue.maximum) }) };
		case 'invalid_format':
			return { code: 'wrong-format', message: text.wrongFormat({ ...about, format: issue.format }) };
		case 'not_multiple_of':
			return { code: 'too-precise', message: text.tooPrecise(about) };
		case 'custom': {
			const code = String(issue.params?.code);
			return { code, message: text.contradiction(code, valueAt(data, issue.path.slice(0, -1)), about) };
		}
		default:
			return { code: 'wrong-value', message: text.other(about) };
	}
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
		data,
	);
}
