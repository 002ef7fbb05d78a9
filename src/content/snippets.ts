import { itemsOf, type JsonSchema, jsonSchemaOf, propertiesOf } from '#content/json-schema.ts';
import { itemLines, keyLines, stopsFrom } from '#content/snippet-lines.ts';
import { slugify } from '#domain/slugify.ts';
import { snippetText as text } from '#i18n/nl/snippets.ts';

/**
 * A piece of text with places to fill in, in the form of VS Code
 * (https://code.visualstudio.com/docs/editing/userdefinedsnippets, read 2026-11-22).
 */
export interface Snippet {
	/** The editor offers it in files of this kind. */
	scope: 'markdown';
	/** What somebody types to get it. */
	prefix: string | string[];
	body: string[];
	description: string;
}

/** Where one item deserves more than the example of its list. */
const partsOf: Record<string, readonly string[]> = {
	locations: ['city', 'postalCode', 'street'],
	selection: ['step', 'type', 'minutes', 'with', 'assesses', 'withinWorkdays'],
	growth: ['role', 'afterMonths', 'salaryStep'],
	systems: ['name', 'level'],
};

/** A whole vacancy, every key of it, and one item of every list, by their names in the editor. */
export function vacancySnippets(): Record<string, Snippet> {
	const vacancy = jsonSchemaOf('vacancy');
	const keys = propertiesOf(vacancy);
	return {
		[text.vacancyName]: wholeVacancy(vacancy, keys),
		...Object.fromEntries(keys.map(keySnippet)),
		...Object.fromEntries(keys.flatMap(itemSnippet)),
	};
}

function wholeVacancy({ required = [] }: JsonSchema, keys: [string, JsonSchema][]): Snippet {
	const stop = stopsFrom(1);
	const needed = keys.filter(([key]) => required.includes(key));
	const more = keys
		.filter(([key]) => !required.includes(key))
		.map(([, { title = '' }]) => slugify(title));
	const body = [
		'---',
		...needed.flatMap(([key, schema]) => [
			`# ${schema.description}`,
			...keyLines(key, schema, key === 'status' ? 'draft' : exampleOf(schema), stop),
		]),
		'',
		...[text.more, ...wrapped(more)].map((line) => `# ${line}`),
		'',
		'---',
		'',
		`\${0:${text.story}}`,
	];
	return snippet(text.vacancy, body, text.vacancyDescription);
}

function keySnippet([key, schema]: [string, JsonSchema]): [string, Snippet] {
	const { title = '', description = '' } = schema;
	const prefix = [...new Set([slugify(title), key])];
	const body = keyLines(key, schema, exampleOf(schema), stopsFrom(1));
	return [text.keyName(title, key), snippet(prefix, body, description)];
}

function itemSnippet([key, schema]: [string, JsonSchema]): [string, Snippet][] {
	const items = itemsOf(schema);
	const prefix = text.items[key];
	if (!items?.properties || prefix === undefined) return [];
	const body = itemLines(items, exampleOfItem(key, schema, items), stopsFrom(1));
	const description = text.itemDescription(schema.title ?? '');
	return [[text.itemName(prefix, key), snippet(prefix, body, description)]];
}

function exampleOfItem(key: string, list: JsonSchema, items: JsonSchema): unknown {
	const wanted = partsOf[key];
	const example = exampleOf(list);
	if (!wanted) return Array.isArray(example) ? example[0] : undefined;
	const examples = new Map(propertiesOf(items).map(([part, schema]) => [part, exampleOf(schema)]));
	return Object.fromEntries(wanted.map((part) => [part, examples.get(part)]));
}

const exampleOf = ({ examples }: JsonSchema): unknown => examples?.[0];

const snippet = (prefix: string | string[], body: string[], description: string): Snippet => ({
	scope: 'markdown',
	prefix,
	body,
	description,
});

/** Words on lines that fit beside a list of files. */
function wrapped(words: readonly string[]): string[] {
	const lines: string[] = [];
	for (const [index, word] of words.entries()) {
		const piece = index < words.length - 1 ? `${word},` : word;
		const last = lines.at(-1);
		if (last !== undefined && last.length + piece.length < 80)
			lines[lines.length - 1] = `${last} ${piece}`;
		else lines.push(piece);
	}
	return lines;
}
