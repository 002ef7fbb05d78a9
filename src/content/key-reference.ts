import { stringify } from 'yaml';
import { itemsOf, type JsonSchema, jsonSchemaOf, propertiesOf } from '#content/json-schema.ts';
import { markdownTable } from '#content/markdown-table.ts';
import { valueKind } from '#content/value-kind.ts';
import { asYaml } from '#i18n/nl/as-yaml.ts';
import { type DocumentKind, documentText, referenceText as text } from '#i18n/nl/key-reference.ts';

/** A page in Markdown about every key that authors can write. */
export function keyReference(): string {
	const kinds = Object.keys(documentText) as DocumentKind[];
	const parts = [`# ${text.title}`, ...text.intro, ...kinds.flatMap(documentReference)];
	return `${parts.join('\n\n')}\n`;
}

function documentReference(kind: DocumentKind): string[] {
	const { title, file } = documentText[kind];
	const keys = keysOf(jsonSchemaOf(kind));
	return [
		`## ${title}`,
		text.file(file),
		...keys.flatMap(({ key, schema, isRequired }) => [
			`### \`${key}\`: ${schema.title}`,
			[String(schema.description), needOf(schema, isRequired), text.value(valueKind(schema))].join(
				' ',
			),
			...subkeyTable(schema),
			`\`\`\`yaml\n${stringify({ [key]: schema.examples?.[0] }, { singleQuote: true, lineWidth: 0 })}\`\`\``,
		]),
	];
}

function subkeyTable(schema: JsonSchema): string[] {
	const rows = subkeysOf(schema).map(({ key, schema: inner, isRequired }) => [
		`\`${key}\``,
		`${inner.title}. ${inner.description}`,
		isRequired ? text.yes : text.no,
		valueKind(inner),
		`\`${asYaml(inner.examples?.[0])}\``,
	]);
	return rows.length > 0 ? [markdownTable(text.columns, rows)] : [];
}

interface Key {
	key: string;
	schema: JsonSchema;
	isRequired: boolean;
}

function keysOf(schema: JsonSchema): Key[] {
	const { required = [] } = schema;
	return propertiesOf(schema).map(([key, inner]) => ({
		key,
		schema: inner,
		isRequired: required.includes(key),
	}));
}

/** Keys below a key, also those of the items of a list, with the way to them. */
function subkeysOf(schema: JsonSchema): Key[] {
	return keysOf(itemsOf(schema) ?? schema).flatMap((found) => [
		found,
		...subkeysOf(found.schema).map((sub) => ({ ...sub, key: `${found.key}.${sub.key}` })),
	]);
}

function needOf(schema: JsonSchema, isRequired: boolean): string {
	if (schema.default !== undefined) return text.defaults(asYaml(schema.default));
	return isRequired ? text.required : text.optional;
}
