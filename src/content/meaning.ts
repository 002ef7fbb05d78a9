import * as z from 'zod';
import { fieldAt, keysAt, optionsAt, schemaAt } from '#content/schema-at.ts';
import type { Path } from '#domain/path.ts';
import { nearest } from '#domain/suggestion.ts';

/** What an author seems to have meant: the first reading of a text that the field accepts. */
export function meantValue(
	readings: readonly unknown[],
	schema: z.core.$ZodType,
	path: Path,
): unknown {
	const field = schemaAt(schema, path);
	if (!field) return undefined;
	const fitting = readings.find((reading) => z.safeParse(field, reading).success);
	return fitting ?? nearest(String(readings[0]), optionsAt(schema, path));
}

/** The key that an author seems to have meant, by its name or by its Dutch title. */
export function meantKey(key: string, schema: z.core.$ZodType, path: Path): string | undefined {
	const keys = keysAt(schema, path);
	const near = nearest(key, keys);
	if (near) return near;
	const byTitle = new Map(
		keys.flatMap((name) => {
			const { title = '' } = fieldAt(schema, [...path, name]) ?? {};
			return [title, title.split(' ', 1)[0] ?? ''].map((word) => [word.toLowerCase(), name]);
		}),
	);
	return byTitle.get(nearest(key, [...byTitle.keys()]) ?? '');
}
