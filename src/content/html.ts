import type { Element, Nodes as HastNodes, Parents } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** What the page knows and the text does not. */
export interface HtmlContext {
	/** Level of the highest heading of the text on the page. */
	topLevel: number;
	/** Address for a link as the author wrote it. */
	addressOf: (url: string) => string;
	/** Attributes of `<img>` for an image as the author wrote it; undefined leaves it out. */
	imageOf: (url: string) => Record<string, string | number> | undefined;
}

/**
 * HTML of a text, safe to put on a page: raw HTML is dropped, dangerous addresses are removed.
 * The order matters: what we add ourselves comes after the sanitiser.
 */
export function htmlOf(tree: Root, context: HtmlContext): string {
	const safe = sanitize(toHast(tree), schema) as HastNodes;
	const shift = context.topLevel - highestHeading(tree);
	visit(safe, 'element', (element, index, parent) => {
		const { tagName, properties } = element;
		if (tagName === 'a') properties['href'] = context.addressOf(String(properties['href'] ?? ''));
		if (/^h[1-6]$/.test(tagName)) shiftHeading(element, shift);
		if (tagName !== 'img') return undefined;
		const image = context.imageOf(String(properties['src'] ?? ''));
		if (image) Object.assign(properties, image);
		return image || !parent || index === undefined ? undefined : leaveOut(index, parent);
	});
	visit(safe, 'text', (text, _, parent) => {
		if (!isCode(parent))
			text.value = text.value.replaceAll('\n', ' ').replace(/€ (?=\d)/g, '€\u00A0');
	});
	return toHtml(safe);
}

/** Takes a child away; gives where to go on, because what came after it stands in its place now. */
function leaveOut(index: number, { children }: Parents): number {
	children.splice(index, 1);
	return index;
}

/** Only there the end of a line is more than a space. */
const isCode = (parent: Parents | undefined): boolean =>
	parent?.type === 'element' && parent.tagName === 'code';

const schema = {
	...defaultSchema,
	protocols: { ...defaultSchema.protocols, href: ['https', 'http', 'mailto', 'tel'], src: [] },
	clobberPrefix: '',
};

function highestHeading(tree: Root): number {
	const levels: number[] = [];
	visit(tree, 'heading', ({ depth }) => void levels.push(depth));
	return Math.min(...levels, 6);
}

function shiftHeading(element: Element, by: number): void {
	const level = Number(element.tagName.slice(1)) + by;
	element.tagName = `h${Math.min(Math.max(level, 1), 6)}`;
}
