import type * as z from 'zod';
import { keysAt } from '#content/schema-at.ts';
import { commentLines } from '#drafts/comment-lines.ts';
import { isPointless } from '#drafts/is-pointless.ts';
import { openItemKeys, openKey } from '#drafts/open-key.ts';
import { indented, isGroup, pairLines } from '#drafts/yaml-lines.ts';

/** Comments to stand above a key, by path such as `salary.min`. */
export type Remarks = Readonly<Record<string, string>>;

interface Context {
	schema: z.core.$ZodType;
	remarks: Remarks;
}

type Group = Readonly<Record<string, unknown>>;

/** The lines of a file's YAML: keys in the order of the schema, and comments for those left open. */
export const mappingLines = (values: Group, context: Context): string[] =>
	orderedKeys(values, [], context)
		.map((key) => topLines(key, values, context))
		.filter(({ length }) => length > 0)
		.flatMap((lines, index, all) =>
			isNoted(lines) || isNoted(all[index - 1]) ? ['', ...lines] : lines,
		);

const isNoted = (lines: readonly string[] = []): boolean => lines[0]?.startsWith('#') === true;

function topLines(key: string, values: Group, context: Context): string[] {
	const value = values[key];
	if (value === undefined) return isPointless([key], values) ? [] : openKey([key], context.schema);
	return [
		...remarkLines([key], context),
		...openItemKeys(key, value, context.schema),
		...(isGroup(value) ? groupLines(key, value, values, context) : pairLines(key, value)),
	];
}

/** A group of which something is open or remarked on gets a line per key, any other the short form. */
function groupLines(key: string, group: Group, values: Group, context: Context): string[] {
	if (Object.keys(group).length === 0) return pairLines(key, group);
	const parts = orderedKeys(group, [key], context).map((inner) => {
		const path = [key, inner];
		const value = group[inner];
		if (value !== undefined)
			return { note: remarkLines(path, context), lines: pairLines(inner, value, 2) };
		return {
			note: isPointless(path, values) ? [] : openKey(path, context.schema),
			lines: [],
		};
	});
	if (parts.every(({ note }) => note.length === 0)) return pairLines(key, group);
	return [`${key}:`, ...indented(parts.flatMap(({ note, lines }) => [...note, ...lines]))];
}

const orderedKeys = (group: Group, path: readonly string[], { schema }: Context): string[] => [
	...new Set([...keysAt(schema, path), ...Object.keys(group)]),
];

/** A file can have a key of any name, also one that every object inherits. */
function remarkLines(path: readonly string[], { remarks }: Context): string[] {
	const name = path.join('.');
	return Object.hasOwn(remarks, name) ? commentLines(remarks[name] ?? '') : [];
}
