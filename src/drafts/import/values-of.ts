import type { Fact } from '#drafts/import/fact.ts';

type Group = Record<string | number, unknown>;

/** Facts as the frontmatter that they make together. */
export function valuesOf(facts: readonly Fact[]): Record<string, unknown> {
	const values: Record<string, unknown> = {};
	for (const { path, value } of facts) place(values, path, value);
	return values;
}

function place(values: Group, [key, ...rest]: Fact['path'], value: unknown): void {
	if (key === undefined) return;
	if (rest.length === 0) values[key] = value;
	else {
		values[key] ??= typeof rest[0] === 'number' ? [] : {};
		place(values[key] as Group, rest, value);
	}
}
