/** Where a value stands in frontmatter: its keys, and the numbers of items in lists. */
export type Path = readonly PropertyKey[];

/** A path to write a value at: what Zod says may hold symbols, and a file has none. */
export type WritablePath = readonly (string | number)[];

/** The keys of a path without the numbers of items, such as `shifts.from` for the begin of any shift. */
export const dottedKeys = (path: Path): string =>
	path.filter((part) => typeof part === 'string').join('.');
