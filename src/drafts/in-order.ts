import type * as z from 'zod';
import { keysAt } from '#content/schema-at.ts';
import { isGroup } from '#domain/is-group.ts';
import type { Path } from '#domain/path.ts';

/** A value with the keys of its groups in the order of the schema, without those that hold nothing. */
export function inOrder(value: unknown, schema: z.core.$ZodType, path: Path = []): unknown {
	if (Array.isArray(value))
		return value.map((item, index) => inOrder(item, schema, [...path, index]));
	if (!isGroup(value)) return value;
	const keys = new Set([...keysAt(schema, path), ...Object.keys(value)]);
	return Object.fromEntries(
		[...keys].flatMap((key) =>
			Object.hasOwn(value, key) && value[key] !== undefined
				? [[key, inOrder(value[key], schema, [...path, key])]]
				: [],
		),
	);
}
