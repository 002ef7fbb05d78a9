import { parseDocument } from 'yaml';
import { isRequiredAt } from '#content/schema-at.ts';
import { valueAt } from '#content/value-at.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { type FieldHelp, helpFor } from '#drafts/field-help.ts';
import { type FoundField, fieldsInText } from '#drafts/found-fields.ts';
import { partsOf } from '#drafts/frontmatter-parts.ts';
import { valuesOf } from '#drafts/with-fields.ts';
import { asYaml } from '#i18n/nl/as-yaml.ts';

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
}

/** What the frontmatter of a text still needs. */
export interface OpenFields {
	suggested: readonly SuggestedFields[];
	/** Keys that no vacancy can do without, and that the text does not give. */
	missing: readonly (FieldHelp & { key: string })[];
}

/**
 * What the frontmatter lacks. Nothing for one that cannot be read, which has to be mended first, nor
 * for one that has all keys that a vacancy needs.
 */
export function openFieldsOf(text: string): OpenFields {
	const { yaml, body, bodyStart } = partsOf(text);
	const isBroken = yaml === undefined && /^\s*---/.test(text);
	const written = isBroken ? undefined : writtenIn(yaml ?? '');
	if (!written || requiredKeys.every((key) => Object.hasOwn(written, key)))
		return { suggested: [], missing: [] };
	const found = fieldsInText(body)
		.filter(({ path }) => isFree(written, path))
		.map((field) => ({ ...field, range: moved(field.range, bodyStart) }));
	const suggested = [...Map.groupBy(found, ({ path }) => String(path[0]))].map(suggestedOf);
	const known = new Set([...Object.keys(written), ...suggested.map(({ key }) => key)]);
	return {
		suggested,
		missing: requiredKeys.filter((key) => !known.has(key)).map((key) => ({ key, ...helpFor(key) })),
	};
}

const requiredKeys = Object.keys(vacancySchema.shape).filter((key) =>
	isRequiredAt(vacancySchema, [key]),
);

function writtenIn(yaml: string): Record<string, unknown> | undefined {
	const document = parseDocument(yaml);
	const data: unknown = document.errors.length > 0 ? undefined : (document.toJS() ?? {});
	return typeof data === 'object' && !Array.isArray(data)
		? (data as Record<string, unknown>)
		: undefined;
}

/** Whether nothing stands at a path, nor something above it that could hold nothing. */
function isFree(written: unknown, path: FoundField['path']): boolean {
	if (valueAt(written, path) !== undefined) return false;
	return path.every((_, length) => {
		const above = valueAt(written, path.slice(0, length));
		return above === undefined || (typeof above === 'object' && above !== null);
	});
}

function suggestedOf([key, fields]: [string, FoundField[]]): SuggestedFields {
	const byQuote = new Map(fields.map(({ quote, range }) => [`${range}`, { quote, range }]));
	return {
		key,
		title: helpFor(key).title,
		yaml: `${key}: ${asYaml(valuesOf(fields)[key])}`,
		fields,
		quotes: [...byQuote.values()],
	};
}

const moved = ([start, end]: FoundField['range'], by: number) => [start + by, end + by] as const;
