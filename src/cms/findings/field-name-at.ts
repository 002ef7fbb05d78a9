import { isCollection, isMap, isNode, isScalar } from 'yaml';
import { fieldTextAt, formFieldAt, managed } from '#cms/config/managed.ts';
import { parseFrontmatter, parseSettings } from '#content/frontmatter.ts';
import { collectionTextOf, type ManagedKind } from '#i18n/nl/cms/collections.ts';

/** What the form calls the field in which an offset of the file falls; empty when it is in none. */
export function fieldNameAt(kind: ManagedKind, source: string, offset: number): string {
	const isText = managed[kind].extension === 'md';
	const yaml = isText ? parseFrontmatter(source) : parseSettings(source);
	if (!yaml) return '';
	if (isText && offset >= yaml.bodyStart) return collectionTextOf(kind).body ?? '';
	const keys = keysAt(yaml.document.contents, offset);
	return keys
		.map((_, index) => keys.slice(0, index + 1))
		.map((path) => formFieldAt(kind, path).label ?? fieldTextAt(kind, path)?.title ?? '')
		.filter((name) => name !== '')
		.join(' › ');
}

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
