import { itemsOf, type JsonSchema } from '#content/json-schema.ts';
import { asYaml } from '#i18n/nl/as-yaml.ts';
import { referenceText as text } from '#i18n/nl/key-reference.ts';

/** What can stand at a key, in a few words. */
export function valueKind(schema: JsonSchema): string {
	if (schema.const !== undefined) return text.only(code(schema.const));
	if (schema.enum) return text.oneOf(schema.enum.map(code));
	const items = itemsOf(schema);
	if (items) return text.listOf(valueKind(items));
	const kind = kindOf(schema);
	const { minimum: min, maximum: max, maxLength } = schema;
	if (maxLength !== undefined) return text.longest(kind, maxLength);
	if (min === undefined) return kind;
	// Zod writes the largest whole number that JavaScript can count to where there is no maximum.
	return max === undefined || max === Number.MAX_SAFE_INTEGER
		? text.from(kind, asYaml(min))
		: text.between(kind, asYaml(min), asYaml(max));
}

const code = (value: unknown): string => `\`${asYaml(value)}\``;

function kindOf({ type, format }: JsonSchema): string {
	const kinds: Record<string, string> = text.kinds;
	return kinds[format ?? ''] ?? kinds[String(type)] ?? text.kinds.string;
}
