import { isRequiredAt } from '#content/schema-at.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { type FieldHelp, helpFor } from '#drafts/field-help.ts';
import { partsOf } from '#drafts/frontmatter-parts.ts';

/** A part of the frontmatter that a vacancy cannot do without, and that does not say enough yet. */
export interface MissingField extends FieldHelp {
	/** Key at the highest level. */
	key: string;
	/** Titles of what is missing within it; empty when all of it is. */
	parts: readonly string[];
}

/** Keys at the highest level that no vacancy can do without. */
export const requiredKeys: readonly string[] = Object.keys(vacancySchema.shape).filter((key) =>
	isRequiredAt(vacancySchema, [key]),
);

/**
 * Groups what is missing, by path such as `salary.period`, by its key at the highest level: what is
 * begun is then never more than what was not.
 */
export function missingFields(paths: readonly string[]): MissingField[] {
	const byKey = Map.groupBy(paths, (path) => path.split('.')[0] ?? path);
	return [...byKey].map(([key, found]) => fieldOf(key, found));
}

function fieldOf(key: string, found: readonly string[]): MissingField {
	const parts = found.filter((path) => path !== key).map((path) => helpFor(withoutNumbers(path)));
	const help = helpFor(key);
	const examples = parts.map(({ example }) => example);
	return {
		...help,
		key,
		// What is there already is no part of the example.
		example: parts.length > 0 ? [...new Set(examples)].join(', ') : help.example,
		parts: [...new Set(parts.map(({ title }) => title))],
	};
}

const withoutNumbers = (path: string): string => path.replaceAll(/\.\d+/g, '');

/** Where to write a key, and what has to be put there first. */
export interface KeyPlace {
	/** Offset at which `insert` comes. */
	at: number;
	insert: string;
	/** What is selected after that. */
	select: readonly [start: number, end: number];
}

/** The line of a key in the frontmatter, also one that was left open with a `#`, or else a new one. */
export function placeOfKey(text: string, key: string): KeyPlace {
	const { yaml, bodyStart } = partsOf(text);
	if (yaml === undefined) return newLine(0, `---\n${key}: `, '\n---\n');
	const yamlStart = text.slice(0, bodyStart).indexOf('\n') + 1;
	const written = new RegExp(`^(?:# ?)?${key}:.*$`, 'm').exec(yaml);
	if (written) {
		const start = yamlStart + written.index;
		return { at: start, insert: '', select: [start, start + written[0].length] };
	}
	return newLine(yamlStart + placeInOrder(yaml, key), `${key}: `, '\n');
}

function newLine(at: number, before: string, after: string): KeyPlace {
	const end = at + before.length;
	return { at, insert: before + after, select: [end, end] };
}

/** Before the first key that comes later in the schema, with the comments above it; else at the end. */
function placeInOrder(yaml: string, key: string): number {
	const later = allKeys.slice(allKeys.indexOf(key) + 1);
	const found = [...yaml.matchAll(/^(?:#.*\n)*(\w+):/gm)].find(([, name = '']) =>
		later.includes(name),
	);
	return found?.index ?? yaml.length;
}

const allKeys = Object.keys(vacancySchema.shape);
