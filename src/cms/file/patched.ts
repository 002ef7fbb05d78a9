import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	type Node,
	Scalar,
	visit,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { isEqual } from '#cms/file/is-equal.ts';
import { isGroup } from '#domain/is-group.ts';

/** A piece of YAML with another value; parts that stay the same keep their comments and form. */
export function patched(document: Document, node: unknown, wanted: unknown): Node {
	if (isMap(node) && isGroup(wanted)) return patchedMap(document, node, wanted);
	if (isSeq(node) && Array.isArray(wanted)) return patchedList(document, node, wanted);
	if (isScalar(node) && !isGroup(wanted) && !Array.isArray(wanted))
		return patchedScalar(node, wanted);
	return fresh(document, wanted);
}

function patchedMap(
	document: Document,
	map: YAMLMap,
	wanted: Readonly<Record<string, unknown>>,
): Node {
	for (const { key } of [...map.items])
		if (!(String(isScalar(key) ? key.value : key) in wanted)) map.delete(key);
	for (const [key, value] of Object.entries(wanted))
		map.set(document.createNode(key), patched(document, map.get(key, true), value));
	return map;
}

/** An item that was there already is found again, wherever it stands now. */
function patchedList(document: Document, list: YAMLSeq, wanted: readonly unknown[]): Node {
	const old = [...list.items];
	const same = wanted.map((value) => {
		const place = old.findIndex((item) => item !== undefined && isEqual(plain(item), value));
		return place < 0 ? undefined : old.splice(place, 1, undefined)[0];
	});
	list.items = wanted.map((value, index) => same[index] ?? patched(document, old[index], value));
	return list;
}

/** A number gets no quotes from the text that stood there before it. */
function patchedScalar(node: Scalar, wanted: unknown): Node {
	if (isEqual(node.value, wanted)) return node;
	const scalar = new Scalar(wanted);
	if (typeof wanted === 'string') scalar.type = typeOf(wanted, node.type);
	if (node.comment) scalar.comment = node.comment;
	if (node.commentBefore) scalar.commentBefore = node.commentBefore;
	return scalar;
}

function fresh(document: Document, wanted: unknown): Node {
	const node = document.createNode(wanted) as Node;
	visit(node, {
		Scalar(key, scalar) {
			if (key !== 'key' && typeof scalar.value === 'string') scalar.type = typeOf(scalar.value);
		},
	});
	return node;
}

/** Dates and times stand in quotes: other readers of YAML take them for something else. */
const typeOf = (text: string, before?: Scalar['type'] | null): Scalar.Type =>
	/^\d/.test(text) ? 'QUOTE_DOUBLE' : ((before as Scalar.Type | undefined) ?? 'PLAIN');

const plain = (node: unknown): unknown =>
	isScalar(node) ? node.value : (node as { toJSON: () => unknown }).toJSON();
