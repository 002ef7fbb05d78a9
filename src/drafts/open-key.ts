import * as z from 'zod';
import { fieldAt, isRequiredAt, schemaAt } from '#content/schema-at.ts';
import { commentLines } from '#drafts/comment-lines.ts';
import { isPointless } from '#drafts/is-pointless.ts';
import { isGroup, pairLines } from '#drafts/yaml-lines.ts';
import { draftText as text } from '#i18n/nl/drafts.ts';

/** What to write at a key that is open, and a line to take the `#` away from. */
export function openKey(path: readonly string[], schema: z.core.$ZodType): string[] {
	const field = fieldAt(schema, path);
	if (!field) return [];
	const note = isRequiredAt(schema, path) ? text.openRequired(field) : text.open(field);
	const example = pairLines(path.at(-1) ?? '', field.examples?.[0]);
	return [...commentLines(note), ...example.map((line) => `#${line}`)];
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
