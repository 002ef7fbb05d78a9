import { parseDocument } from 'yaml';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { valueAt } from '#content/value-at.ts';
import { isGroup } from '#domain/is-group.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { helpFor } from '#drafts/field-help.ts';
import type { FaultyWords } from '#drafts/found/faults.ts';
import { type FoundField, factsInText } from '#drafts/found-fields.ts';
import { partsOf } from '#drafts/frontmatter-parts.ts';
import { type MissingField, missingFields, requiredKeys } from '#drafts/missing-fields.ts';
import { valuesOf } from '#drafts/values-of.ts';
import { withFields } from '#drafts/with-fields.ts';
import { asYaml } from '#i18n/nl/as-yaml.ts';
import { contentText } from '#i18n/nl/content.ts';

/** Fields of one part of the frontmatter that the text below it gives. */
export interface SuggestedFields {
	/** Key at the highest level. */
	key: string;
	title: string;
	/** As they would stand in the frontmatter. */
	yaml: string;
	fields: readonly FoundField[];
	/** Where each comes from; ranges are those of the whole text, every quote comes once. */
	quotes: readonly Pick<FoundField, 'quote' | 'range'>[];
	/** Titles of what the key still lacks when these fields are taken over. */
	lacks: readonly string[];
}

/** What a text says of its frontmatter. */
export interface TextFields {
	readonly suggested: readonly SuggestedFields[];
	/** Words about a key that is not there yet, and that cannot be so. */
	readonly faults: readonly FaultyWords[];
}

/**
 * What the text gives for its frontmatter. Nothing for one that cannot be read, which has to be mended
 * first, nor for one that has all keys that a vacancy needs.
 */
export function textFields(text: string): TextFields {
	const { yaml, body, bodyStart } = partsOf(text);
	const isBroken = yaml === undefined && /^\s*---/.test(text);
	const written = isBroken ? undefined : writtenIn(yaml ?? '');
	if (!written || requiredKeys.every((key) => Object.hasOwn(written, key)))
		return { suggested: [], faults: [] };
	const said = factsInText(body);
	const found = said.found
		.filter(({ path }) => isFree(written, path))
		.map((field) => ({ ...field, range: moved(field.range, bodyStart) }));
	const lacking = lackingWith(text.slice(0, bodyStart), found);
	return {
		suggested: [...Map.groupBy(found, ({ path }) => String(path[0]))].map(([key, fields]) =>
			suggestedOf(key, fields, lacking.find((field) => field.key === key)?.parts ?? []),
		),
		faults: said.faults
			.filter(({ key }) => !Object.hasOwn(written, key))
			.map((fault) => ({ ...fault, range: moved(fault.range, bodyStart) })),
	};
}

/** What a frontmatter still lacks when it has these fields as well. */
function lackingWith(frontmatter: string, fields: readonly FoundField[]): MissingField[] {
	const { problems } = readEntry(
		{ file: 'vacancy.md', source: withFields(frontmatter, fields) },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	return missingFields(problems.flatMap(({ subject }) => subject ?? []));
}

function writtenIn(yaml: string): Readonly<Record<string, unknown>> | undefined {
	const document = parseDocument(yaml);
	const data: unknown = document.errors.length > 0 ? undefined : (document.toJS() ?? {});
	return isGroup(data) ? data : undefined;
}

/** Whether nothing stands at a path, nor something above it that could hold nothing. */
function isFree(written: unknown, path: FoundField['path']): boolean {
	if (valueAt(written, path) !== undefined) return false;
	return path.every((_, length) => {
		const above = valueAt(written, path.slice(0, length));
		return above === undefined || (typeof above === 'object' && above !== null);
	});
}

function suggestedOf(
	key: string,
	fields: readonly FoundField[],
	lacks: readonly string[],
): SuggestedFields {
	const byQuote = new Map(fields.map(({ quote, range }) => [`${range}`, { quote, range }]));
	return {
		key,
		title: helpFor(key).title,
		yaml: `${key}: ${asYaml(valuesOf(fields)[key])}`,
		fields,
		quotes: [...byQuote.values()],
		lacks,
	};
}

const moved = ([start, end]: FoundField['range'], by: number) => [start + by, end + by] as const;
