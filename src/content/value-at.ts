import type { Path } from '#domain/path.ts';

/** The value at a path in data of unknown shape. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
		data,
	);
}
