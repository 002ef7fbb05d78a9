import type { FoundField } from '#drafts/found-fields.ts';

type Group = Record<string | number, unknown>;

/** Values by path as the frontmatter that they make together. */
export function valuesOf(
	fields: readonly Pick<FoundField, 'path' | 'value'>[],
): Record<string, unknown> {
	const values: Record<string, unknown> = {};
	for (const { path, value } of fields) place(values, path, value);
	return values;
}

function place(values: Group, [key, ...rest]: FoundField['path'], value: unknown): void {
	if (key === undefined) return;
	if (rest.length === 0) values[key] = value;
	else {
		values[key] ??= typeof rest[0] === 'number' ? [] : {};
		place(values[key] as Group, rest, value);
	}
}
