import { fieldAt, schemaAt } from '#content/schema-at.ts';
import type { WritablePath } from '#domain/path.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { asShortYaml } from '#i18n/nl/as-yaml.ts';

/** What to write at a key of the frontmatter. */
export interface FieldHelp {
	title: string;
	/** The keys above it, with points between them; empty for one that stands by itself. */
	within: string;
	/** One short line of YAML, invented; … tells that more belongs there. */
	example: string;
}

/** Help for a key such as `salary.min`; items of a list go without a number. */
export function helpFor(key: string): FieldHelp {
	const names = key.split('.');
	const { title = key, examples = [] } = fieldAt(vacancySchema, pathOf(names)) ?? {};
	return {
		title,
		within: names.slice(0, -1).join('.'),
		example: `${names.at(-1)}: ${asShortYaml(examples[0])}`,
	};
}

function pathOf(names: readonly string[]): WritablePath {
	const path: (string | number)[] = [];
	for (const name of names) {
		if (isList(path)) path.push(0);
		path.push(name);
	}
	return path;
}

/** A list is the only thing that has a schema at a number. */
const isList = (path: WritablePath): boolean =>
	path.length > 0 && schemaAt(vacancySchema, [...path, 0]) !== undefined;
