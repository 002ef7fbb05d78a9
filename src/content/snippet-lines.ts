import { itemsOf, type JsonSchema, propertiesOf } from '#content/json-schema.ts';
import { isGroup } from '#domain/is-group.ts';
import { asYaml } from '#i18n/nl/as-yaml.ts';

/** Gives each place to fill in the next number. */
export type NextStop = () => number;

/** Counts from a number on; 0 is where an editor ends. */
export const stopsFrom = (first: number): NextStop => {
	let next = first;
	return () => next++;
};

/** Today, in the variables of an editor. */
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** A key with its example as YAML, in which every value is a place to fill in. */
export function keyLines(
	key: string,
	schema: JsonSchema,
	example: unknown,
	stop: NextStop,
): string[] {
	// The day on which somebody writes is a better guess than the day of an example.
	if (key === 'published' || key === 'confirmed') return [`${key}: "${placeFor(stop, today)}"`];
	const inner = valueLines(schema, example, stop);
	return typeof inner === 'string' ? [`${key}: ${inner}`] : [`${key}:`, ...indented(inner)];
}

/** One item of a list, as it stands below the key. */
export function itemLines(schema: JsonSchema, example: unknown, stop: NextStop): string[] {
	const inner = valueLines(schema, example, stop);
	const [first = '', ...rest] = typeof inner === 'string' ? [inner] : inner;
	return [`- ${first}`, ...indented(rest)];
}

/** What fits on one line is a text. */
function valueLines(schema: JsonSchema, example: unknown, stop: NextStop): string | string[] {
	if (Array.isArray(example)) {
		const items = itemsOf(schema) ?? {};
		return items.enum
			? `[${placeFor(stop, escaped(example.join(', ')))}]`
			: example.flatMap((item) => itemLines(items, item, stop));
	}
	if (!isGroup(example)) return leaf(schema, example, stop);
	const schemas = new Map(propertiesOf(schema));
	return Object.entries(example).flatMap(([key, value]) =>
		keyLines(key, schemas.get(key) ?? {}, value, stop),
	);
}

function leaf(schema: JsonSchema, example: unknown, stop: NextStop): string {
	if (schema.enum) return choiceOf(stop, [example, ...schema.enum]);
	if (schema.type === 'boolean') return choiceOf(stop, [example, true, false]);
	const written = asYaml(example);
	return written.startsWith('"')
		? `"${placeFor(stop, escaped(String(example)))}"`
		: placeFor(stop, escaped(written));
}

const placeFor = (stop: NextStop, text: string): string => `\${${stop()}:${text}}`;

const choiceOf = (stop: NextStop, options: readonly unknown[]): string =>
	`\${${stop()}|${[...new Set(options.map(String))].map(escapedOption).join(',')}|}`;

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
const escapedOption = (text: string): string => text.replace(/[\\,|]/g, '\\$&');

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
