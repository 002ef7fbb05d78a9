import * as z from 'zod';
import { fieldAt, isRequiredAt, schemaAt } from '#content/schema-at.ts';
import { commentLines } from '#drafts/comment-lines.ts';
import { isPointless } from '#drafts/is-pointless.ts';
import { pairLines } from '#drafts/yaml-lines.ts';
import { isGroup } from '#domain/is-group.ts';
import { draftText as text } from '#i18n/nl/drafts.ts';

/** Widest line with its help behind it. */
const width = 98;

/**
 * A line to take the `#` away from, with what to write behind it; a key that no vacancy can do without has its
 * help above it. `aside` stands there instead of an example.
 */
export function openKey(
	path: readonly string[],
	schema: z.core.$ZodType,
	aside: readonly string[] = [],
): string[] {
	const field = fieldAt(schema, path);
	if (!field) return [...aside];
	const example = pairLines(path.at(-1) ?? '', field.examples?.[0]).map((line) => `#${line}`);
	const lines = aside.length > 0 ? aside : example;
	if (isRequiredAt(schema, path)) return [...commentLines(text.openRequired(field)), ...lines];
	return aside.length > 0 ? [...aside] : withHelp(example, text.open(field));
}

/** Help behind the first line, with as many of its sentences as fit there. */
function withHelp([first = '', ...rest]: readonly string[], help: string): string[] {
	const room = width - first.length - 3;
	const sentences = help.split(/(?<=[.?]) /);
	const fitting = sentences
		.map((_, index) => sentences.slice(0, sentences.length - index).join(' '))
		.find(({ length }) => length <= room);
	return fitting === undefined
		? [...commentLines(help), first, ...rest]
		: [`${first} # ${fitting}`, ...rest];
}

/** Keys that few vacancies use, in one remark; undefined when none is open. */
export function rareKeysNote(
	keys: readonly string[],
	schema: z.core.$ZodType,
): string[] | undefined {
	const named = keys.flatMap((key) => {
		const title = fieldAt(schema, [key])?.title;
		return title === undefined ? [] : [{ key, title }];
	});
	return named.length === 0 ? undefined : commentLines(text.rare(named));
}

/** Which keys no item of a list of groups has yet. */
export function openItemKeys(key: string, value: unknown, schema: z.core.$ZodType): string[] {
	const items = Array.isArray(value) ? value.filter(isGroup) : [];
	if (items.length === 0) return [];
	const open = keysOfItem(key, schema).filter(
		(inner) => !isPointless([key, inner], {}) && items.every((item) => item[inner] === undefined),
	);
	const named = open.flatMap((inner) => {
		const title = fieldAt(schema, [key, 0, inner])?.title;
		return title === undefined ? [] : [{ key: inner, title }];
	});
	return named.length === 0 ? [] : commentLines(text.alsoPossible(named));
}

function keysOfItem(key: string, schema: z.core.$ZodType): string[] {
	const item = schemaAt(schema, [key, 0]);
	return item instanceof z.ZodObject ? Object.keys(item.shape) : [];
}
