import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Range } from '#content/problem.ts';
import type { Path } from '#domain/path.ts';

/** Where a piece of YAML stands. */
export interface YamlPlace {
	/** Of a collection in lines: up to and including its last value. */
	value?: Range | undefined;
	/** Of the key before it; items of a list have none. */
	key?: Range | undefined;
	/** By key, or by number in a list. */
	parts?: ReadonlyMap<string, YamlPlace> | undefined;
}

/** Range of the value at a path, or of the nearest key around it; undefined at the top. */
export const rangeOfValueIn = (root: YamlPlace, path: Path): Range | undefined =>
	placeAt(root, path)?.value ?? rangeOfKeyIn(root, path.slice(0, -1));

/** Range of the key at a path; for an item of a list that of the item. */
export function rangeOfKeyIn(root: YamlPlace, path: Path): Range | undefined {
	if (path.length === 0) return undefined;
	const place = placeAt(root, path);
	return place?.key ?? place?.value ?? rangeOfKeyIn(root, path.slice(0, -1));
}

const placeAt = (root: YamlPlace, path: Path): YamlPlace | undefined =>
	path.reduce<YamlPlace | undefined>((place, key) => place?.parts?.get(String(key)), root);

/** Places of what `yaml` has parsed. */
export function placesOfNode(node: unknown): YamlPlace {
	const parts = partsOf(node);
	const range = rangeOf(node);
	const isInLines = parts && !(node as { flow?: boolean }).flow;
	return { value: isInLines ? upToLast(range, parts) : range, parts };
}

/** A list or mapping in lines ends where its last value does, not where the next thing begins. */
export function upToLast(
	range: Range | undefined,
	parts: ReadonlyMap<string, YamlPlace>,
): Range | undefined {
	const last = [...parts.values()].at(-1);
	const end = last?.value?.[1] ?? last?.key?.[1];
	return range && [range[0], end ?? range[1]];
}

function partsOf(node: unknown): Map<string, YamlPlace> | undefined {
	if (isSeq(node))
		return new Map(node.items.map((item, index) => [String(index), placesOfNode(item)]));
	if (!isMap(node)) return undefined;
	const parts = new Map<string, YamlPlace>();
	for (const { key, value } of node.items) {
		const name = isScalar(key) ? String(key.value) : '';
		// Of a key that is there twice the first counts.
		if (!parts.has(name)) parts.set(name, { ...placesOfNode(value), key: rangeOf(key) });
	}
	return parts;
}

const rangeOf = (node: unknown): Range | undefined =>
	isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
