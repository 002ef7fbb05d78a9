import type { Element, Nodes, Root as Page } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { List, ListItem, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { firstElement, pageTree, wordsIn } from '#drafts/import/page-tree.ts';

/** What stands around the story: menus, forms and what only a script can use. */
const around =
	/^(?:nav|form|button|select|textarea|input|script|style|noscript|template|svg|iframe|object|embed|dialog|head|title|canvas|video|audio|map)$/;
const besideBody = /^(?:header|footer|aside)$/;

const safe = {
	...defaultSchema,
	protocols: { ...defaultSchema.protocols, href: ['https', 'http', 'mailto', 'tel'] },
};

/** The story of a piece of HTML; links that lead nowhere without their page become words, images go. */
export function storyOfHtml(html: string, base?: string): Root {
	return storyOf(pageTree(html), base);
}

/** The story of a page: its article or main part, without what stands around it. */
export function storyOfPage(page: Page, base?: string): Root {
	const main = firstElement(page, 'article') ?? firstElement(page, 'main');
	const part = main && wordsIn(main).length >= shortestStory ? main : undefined;
	return storyOf({ type: 'root', children: part ? part.children : page.children }, base, !part);
}

/** Fewer characters are a teaser. */
const shortestStory = 200;

function storyOf(page: Page, base: string | undefined, isWholePage = false): Root {
	const tree = structuredClone(page);
	visit(tree, 'element', (element, index, parent) => {
		if (!parent || index === undefined || !isAround(element, isWholePage)) return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	const clean = sanitize(tree, safe) as Nodes;
	visit(clean, 'element', (element) => keepAddress(element, base));
	const story = toMdast(clean, { document: true, handlers });
	return story.type === 'root' ? story : { type: 'root', children: [story as RootContent] };
}

const isAround = ({ tagName, properties }: Element, isWholePage: boolean): boolean =>
	around.test(tagName) ||
	(isWholePage && besideBody.test(tagName)) ||
	properties['hidden'] === true ||
	properties['ariaHidden'] === 'true' ||
	/display:\s?none/i.test(String(properties['style'] ?? ''));

function keepAddress(element: Element, base: string | undefined): void {
	if (element.tagName !== 'a') return;
	const href = String(element.properties['href'] ?? '');
	const address = URL.canParse(href, base) ? new URL(href, base).href : '';
	if (/^(?:https?|mailto|tel):/.test(address) && !href.startsWith('#'))
		element.properties['href'] = address;
	else element.tagName = 'span';
}

const nothing: Handle = () => undefined;

/** CommonMark has no tables: a row becomes an item of a list, "naam: waarde" when it has two cells. */
const table: Handle = (_, node: Element): List | undefined => {
	const rows: string[][] = [];
	visit(node, 'element', (row) => {
		if (row.tagName !== 'tr') return;
		const cells = row.children.flatMap((cell) => (cell.type === 'element' ? wordsIn(cell) : []));
		rows.push(cells.filter(Boolean));
	});
	const children = rows.filter(({ length }) => length > 0).map(itemOf);
	return children.length === 0
		? undefined
		: { type: 'list', ordered: false, spread: false, children };
};

const itemOf = ([first = '', ...others]: readonly string[]): ListItem => ({
	type: 'listItem',
	spread: false,
	children: [
		{
			type: 'paragraph',
			children: [
				{
					type: 'text',
					value: [first.replace(/:$/, ''), others.join(', ')].filter(Boolean).join(': '),
				},
			],
		},
	],
});

/** “Uren: 32” as one item; a description list has no Markdown either. */
const descriptionList: Handle = (_, node: Element): List | undefined => {
	const rows: string[][] = [];
	visit(node, 'element', (part) => {
		if (part.tagName === 'dt') rows.push([wordsIn(part)]);
		if (part.tagName === 'dd') rows.at(-1)?.push(wordsIn(part));
	});
	const children = rows
		.map((row) => row.filter(Boolean))
		.filter(({ length }) => length > 0)
		.map(itemOf);
	return children.length === 0
		? undefined
		: { type: 'list', ordered: false, spread: false, children };
};

const handlers: Record<string, Handle> = {
	...{ img: nothing, picture: nothing, hr: nothing, input: nothing },
	table,
	dl: descriptionList,
	del: (state, node: Element) => state.all(node),
};
