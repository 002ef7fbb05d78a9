import { isMap, isScalar } from 'yaml';
import type * as z from 'zod';
import {
	type Frontmatter,
	nodeAt,
	pairAt,
	rangeOfKey,
	rangeOfValue,
} from '#content/frontmatter.ts';
import { meantKey, meantValue } from '#content/meaning.ts';
import type { Finding } from '#content/problem.ts';
import { fieldAt, isRequiredAt } from '#content/schema-at.ts';
import { lineAt } from '#content/source-lines.ts';
import { wordsFor } from '#content/schema-words.ts';
import { valueAt } from '#content/value-at.ts';
import type { Path } from '#domain/path.ts';
import type { About } from '#i18n/nl/about.ts';
import type { SchemaText } from '#i18n/nl/schema.ts';

/** What it takes to say where a problem is and what was meant. */
export interface SchemaContext {
	schema: z.core.$ZodType;
	frontmatter: Frontmatter;
	source: string;
	data: unknown;
	text: SchemaText;
}

type Issue = z.core.$ZodIssue;

/** Says in the author's words what Zod found. */
export function schemaProblems(issues: readonly Issue[], context: SchemaContext): Finding[] {
	return issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((key) => unknownKey(key, issue.path, context))
			: [problemOf(issue, context)],
	);
}

function unknownKey(
	key: string,
	path: Path,
	{ schema, frontmatter, text }: SchemaContext,
): Finding {
	const range = rangeOfKey(frontmatter, [...path, key]);
	if (isLoose([...path, key], frontmatter))
		return /^\d+$/.test(key)
			? { code: 'loose-decimals', message: text.looseDecimals(key), range }
			: { code: 'loose-text', message: text.looseText(key), range };
	const message = text.unknownKey(key, path, meantKey(key, schema, path));
	return { code: 'unknown-key', message, range };
}

/** Whether a key between braces has no value: then it is a piece of text after a comma. */
function isLoose(path: Path, frontmatter: Frontmatter): boolean {
	const parent = nodeAt(frontmatter, path.slice(0, -1));
	return isMap(parent) && parent.flow === true && pairAt(frontmatter, path)?.value === null;
}

function problemOf(issue: Issue, context: SchemaContext): Finding {
	const { frontmatter, source, text, data } = context;
	const { path } = issue;
	const range = rangeOfValue(frontmatter, path);
	const about = aboutAt(path, context);
	if (issue.code !== 'custom' && about.value === undefined)
		return { code: 'missing', message: text.missing(about), range, subject: path.join('.') };
	if (about.value !== null)
		return { ...wordsFor(issue, about, data, text), range, ...missingBeside(issue) };
	const hasComment = /:\s+#/.test(lineAt(source, range[0]));
	return {
		code: 'empty',
		message: hasComment ? text.emptyByComment(about) : text.empty(about),
		range,
		...(about.isRequired && { subject: path.join('.') }),
	};
}

/** A key that its neighbours ask for is as missing as one that every file needs. */
function missingBeside(issue: Issue): Pick<Finding, 'subject'> {
	const key = issue.code === 'custom' && issue.params?.['missing'];
	return key ? { subject: [...issue.path.slice(0, -1), key].join('.') } : {};
}

/** All that a sentence about the value at a path can need. */
function aboutAt(path: Path, { schema, frontmatter, data, text }: SchemaContext): About {
	const value = valueAt(data, path);
	const field = fieldAt(schema, path);
	const node = nodeAt(frontmatter, path);
	const shown = isScalar(node) ? (node.source ?? String(value)) : '';
	return {
		path,
		value,
		shown,
		title: field?.title,
		description: field?.description,
		example: field?.examples?.[0],
		meant: shown && value !== null ? meantValue(text.readingsOf(shown), schema, path) : undefined,
		isRequired: isRequiredAt(schema, path),
	};
}
