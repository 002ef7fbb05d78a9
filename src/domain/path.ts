/** Where a value stands in frontmatter: its keys, and the numbers of items in lists. */
export type Path = readonly PropertyKey[];

/** The keys of a path without the numbers of items, such as `shifts.from` for the begin of any shift. */
export const dottedKeys = (path: Path): string =>
	path.filter((part) => typeof part === 'string').join('.');
