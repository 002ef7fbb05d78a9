import { isCollection, isMap, isNode, isScalar } from 'yaml';
import { type FieldPath, fieldTextAt, formFieldAt, managed } from '#cms/config/managed.ts';
import { type Frontmatter, parseFrontmatter, parseSettings } from '#content/frontmatter.ts';
import { collectionTextOf, type ManagedKind } from '#i18n/nl/cms/collections.ts';

/** Keys around an offset of a file, from the outside in; none in the text below them. */
export function pathAt(kind: ManagedKind, source: string, offset: number): FieldPath {
	const yaml = yamlOf(kind, source);
	return yaml && !isBelow(kind, yaml, offset) ? keysAt(yaml.document.contents, offset) : [];
}

/** What the form calls the field in which an offset of a file falls; empty when it is in none. */
export function fieldNameAt(kind: ManagedKind, source: string, offset: number): string {
	const yaml = yamlOf(kind, source);
	if (yaml && isBelow(kind, yaml, offset)) return collectionTextOf(kind).body ?? '';
	const keys = pathAt(kind, source, offset);
	return keys
		.map((_, index) => keys.slice(0, index + 1))
		.map((path) => formFieldAt(kind, path).label ?? fieldTextAt(kind, path)?.title ?? '')
		.filter((name) => name !== '')
		.join(' › ');
}

const yamlOf = (kind: ManagedKind, source: string): Frontmatter | undefined =>
	managed[kind].extension === 'md' ? parseFrontmatter(source) : parseSettings(source);

const isBelow = (kind: ManagedKind, { bodyStart }: Frontmatter, offset: number): boolean =>
	managed[kind].extension === 'md' && offset >= bodyStart;

/** Keys around an offset, from the outside in; an item of a list adds none. */
function keysAt(node: unknown, offset: number): string[] {
	if (!isCollection(node)) return [];
	if (!isMap(node))
		return node.items.flatMap((item) => (holds(item, offset) ? keysAt(item, offset) : []));
	const pair = node.items.find(({ key, value }) => holds(key, offset) || holds(value, offset));
	return pair && isScalar(pair.key) ? [String(pair.key.value), ...keysAt(pair.value, offset)] : [];
}

const holds = (node: unknown, offset: number): boolean =>
	isNode(node) &&
	!!node.range &&
	node.range[0] <= offset &&
	offset < Math.max(node.range[1], node.range[0] + 1);
