import { isGroup } from '#domain/is-group.ts';

/** Whether two values of a file are the same; the order of keys does not matter. */
export function isEqual(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
	if (!isGroup(a) || !isGroup(b)) return Object.is(a, b);
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => key in b && isEqual(a[key], b[key]))
	);
}
