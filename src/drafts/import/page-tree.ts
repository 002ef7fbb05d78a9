import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** Deeper than this no page is: readers that call themselves would run out of memory. */
const deepest = 400;

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** A page as a tree; of one that is nested absurdly deep only its words. */
export function pageTree(html: string): Root {
	return depthOf(html) > deepest
		? { type: 'root', children: [{ type: 'text', value: html.replace(/<[^<>]{0,1000}>/g, ' ') }] }
		: fromHtml(html, { fragment: !/<html[\s>]/i.test(html.slice(0, 5000)) });
}

/** An upper bound of how deep the elements stand in each other, without a parser. */
function depthOf(html: string): number {
	let depth = 0;
	let most = 0;
	for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/gi)) {
		if (voids.test(name) || /^(?:p|li|td|tr|th|option|dt|dd)$/i.test(name)) continue;
		depth = Math.max(0, depth + (slash ? -1 : 1));
		most = Math.max(most, depth);
	}
	return most;
}

/** The words of a node. */
export function wordsIn(node: Nodes): string {
	const words: string[] = [];
	visit(node, 'text', ({ value }) => void words.push(value));
	return words.join('').replace(/\s+/g, ' ').trim();
}

/** The first element with one of these names. */
export function firstElement(tree: Nodes, ...names: string[]): Element | undefined {
	let found: Element | undefined;
	visit(tree, 'element', (element) => {
		if (!names.includes(element.tagName)) return undefined;
		found = element;
		return EXIT;
	});
	return found;
}

/** The text of all scripts of one type. */
export function scriptsIn(tree: Root, type: string): string[] {
	const texts: string[] = [];
	visit(tree, 'element', (element) => {
		const isWanted = String(element.properties['type'] ?? '')
			.toLowerCase()
			.startsWith(type);
		if (element.tagName !== 'script' || !isWanted) return undefined;
		texts.push(
			element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''),
		);
		return SKIP;
	});
	return texts;
}

/** What `<meta>` says under a name or property. */
export function metaIn(tree: Root, name: string): string | undefined {
	let content: string | undefined;
	visit(tree, 'element', ({ tagName, properties }) => {
		const isNamed = properties['name'] === name || properties['property'] === name;
		if (tagName !== 'meta' || !isNamed) return undefined;
		content = String(properties['content'] ?? '').trim() || undefined;
		return EXIT;
	});
	return content;
}
