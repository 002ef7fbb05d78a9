import type * as z from 'zod';
import { keysAt } from '#content/schema-at.ts';
import { commentLines } from '#drafts/comment-lines.ts';
import { isPointless } from '#drafts/is-pointless.ts';
import { openItemKeys, openKey, rareKeysNote } from '#drafts/open-key.ts';
import { rareKeys } from '#drafts/rare-keys.ts';
import { indented, pairLines } from '#drafts/yaml-lines.ts';
import { isGroup } from '#domain/is-group.ts';

/**
 * Comments to stand above a key, by path such as `salary.min`; by `#salary.min` the lines, with their `#`, in
 * which somebody put that key aside.
 */
export type KeyComments = Readonly<Record<string, string>>;

interface Context {
	schema: z.core.$ZodType;
	comments: KeyComments;
}

type Group = Readonly<Record<string, unknown>>;

/** The lines of a file's YAML: keys in the order of the schema, and comments for those left open. */
export function mappingLines(values: Group, context: Context): string[] {
	const keys = orderedKeys(values, [], context);
	const isRare = (key: string): boolean =>
		rareKeys.has(key) && values[key] === undefined && asideLines([key], context).length === 0;
	const rare = rareKeysNote(keys.filter(isRare), context.schema);
	const blocks = keys
		.filter((key) => !isRare(key))
		.map((key) => topLines(key, values, context))
		.filter(({ length }) => length > 0);
	return [...blocks, ...(rare ? [rare] : [])].flatMap((lines, index, all) =>
		isApart(lines, all[index - 1]) ? ['', ...lines] : lines,
	);
}

/** Notes stand by themselves; keys that are open stand together, and so do those with a value. */
function isApart(lines: readonly string[], before: readonly string[] | undefined): boolean {
	if (before === undefined) return false;
	const kinds = [kindOf(lines), kindOf(before)];
	return kinds.includes('note') || kinds[0] !== kinds[1];
}

function kindOf([first = '']: readonly string[]): 'note' | 'open' | 'value' {
	if (first.startsWith('# ')) return 'note';
	return first.startsWith('#') ? 'open' : 'value';
}

function topLines(key: string, values: Group, context: Context): string[] {
	const value = values[key];
	const aside = asideLines([key], context);
	if (value === undefined)
		return isPointless([key], values) ? aside : openKey([key], context.schema, aside);
	return [
		...ownCommentLines([key], context),
		...aside,
		...openItemKeys(key, value, context.schema),
		...(isGroup(value) ? groupLines(key, value, values, context) : pairLines(key, value)),
	];
}

/** A group of which something is open or commented on gets a line per key, any other the short form. */
function groupLines(key: string, group: Group, values: Group, context: Context): string[] {
	if (Object.keys(group).length === 0) return pairLines(key, group);
	const parts = orderedKeys(group, [key], context).map((inner) => {
		const path = [key, inner];
		const value = group[inner];
		const aside = asideLines(path, context);
		if (value !== undefined)
			return {
				note: [...ownCommentLines(path, context), ...aside],
				lines: pairLines(inner, value, 2),
			};
		return {
			note: isPointless(path, values) ? aside : openKey(path, context.schema, aside),
			lines: [],
		};
	});
	if (parts.every(({ note }) => note.length === 0)) return pairLines(key, group);
	return [`${key}:`, ...indented(parts.flatMap(({ note, lines }) => [...note, ...lines]))];
}

const orderedKeys = (
	group: Group,
	path: readonly string[],
	{ schema, comments }: Context,
): string[] => [
	...new Set([
		...keysAt(schema, path),
		...Object.keys(group),
		...Object.keys(comments).flatMap((name) => keyAside(name, path)),
	]),
];

/** The key of a group that was put aside, when a comment is about one. */
function keyAside(name: string, path: readonly string[]): string[] {
	const start = `#${path.map((key) => `${key}.`).join('')}`;
	const key = name.slice(start.length);
	return name.startsWith(start) && !key.includes('.') ? [key] : [];
}

function asideLines(path: readonly string[], { comments }: Context): string[] {
	const name = `#${path.join('.')}`;
	return Object.hasOwn(comments, name) ? (comments[name] ?? '').split('\n') : [];
}

/** A file can have a key of any name, also one that every object inherits. */
function ownCommentLines(path: readonly string[], { comments }: Context): string[] {
	const name = path.join('.');
	return Object.hasOwn(comments, name) ? commentLines(comments[name] ?? '') : [];
}
