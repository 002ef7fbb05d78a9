import { isGroup } from '#domain/is-group.ts';
import type { Path } from '#domain/path.ts';
import type { Values } from '#drafts/interview/question.ts';

/** A copy of values with one at a path set; undefined takes it away, and what becomes empty with it. */
export function withValue(values: Values, path: Path, value: unknown): Values {
	const [key, ...rest] = path;
	if (key === undefined) return values;
	const next = rest.length === 0 ? value : changed(values[String(key)], rest, value);
	const { [String(key)]: _, ...others } = values;
	return next === undefined ? others : { ...values, [String(key)]: next };
}

/** A copy of values with several set, by paths such as `contract.months`. */
export const withValues = (values: Values, given: Values): Values =>
	Object.entries(given).reduce(
		(all, [path, value]) => withValue(all, path.split('.'), value),
		values,
	);

function changed(inner: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (typeof key === 'number') {
		const list: readonly unknown[] = Array.isArray(inner) ? inner : [];
		const item = rest.length === 0 ? value : changed(list[key], rest, value);
		const items = Object.assign([...list], { [key]: item }).filter((one) => one !== undefined);
		return items.length === 0 ? undefined : items;
	}
	const group = isGroup(inner) ? inner : {};
	const next = withValue(group, [String(key), ...rest], value);
	return Object.keys(next).length === 0 ? undefined : next;
}
