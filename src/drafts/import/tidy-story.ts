import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText } from '#content/plain-text.ts';
import { listOf, withoutBullet } from '#drafts/import/bullets.ts';
import { keyOfLabel } from '#drafts/import/list-key.ts';

/** A longer line in bold is a cry, not a heading. */
const longestHeading = 90;

/** Bold paragraphs as headings, typed bullets as lists, nothing empty. */
export function tidyStory(story: Root): Root {
	const hasNote = noteMark.test(plainText(story));
	const children = story.children.flatMap((block) => tidied(block, hasNote)).filter(hasWords);
	return { type: 'root', children: withLabels(joinedLists(children)) };
}

/** “Wat wij vragen” right above a list is its heading, also when nothing marks it as one. */
const withLabels = (children: readonly RootContent[]): RootContent[] =>
	children.map((block, index) =>
		block.type === 'paragraph' && children[index + 1]?.type === 'list' && isPlainLabel(block)
			? { type: 'heading', depth: 3, children: block.children }
			: block,
	);

function isPlainLabel(block: Paragraph): boolean {
	const words = plainText(block);
	return (
		words.split(/\s+/).length <= longestLabel &&
		/^\p{Lu}[\p{L}’' -]+\??$/u.test(words) &&
		!/^(?:wij|we) zoeken/i.test(words) &&
		keyOfLabel(words) !== undefined
	);
}
const longestLabel = 5;

/** “Ervaring* met Java”: below, a line with a star is a note and no item. */
const noteMark = /\p{L}\*(?=[\s.,;])/u;

function tidied(block: RootContent, hasNote: boolean): RootContent[] {
	if (block.type === 'heading') return [{ ...block, children: withoutBreaks(block.children) }];
	if (block.type !== 'paragraph') return [block];
	const heading = boldHeading(block);
	if (heading) return [heading];
	return hasNote && /^\*\s/.test(plainText(block)) ? [block] : linesOf(block);
}

const withoutBreaks = (children: readonly PhrasingContent[]): PhrasingContent[] =>
	children
		.map((child): PhrasingContent =>
			child.type === 'break' ? { type: 'text', value: ' ' } : child,
		)
		// A heading is bold already.
		.flatMap((child) =>
			child.type === 'strong' || child.type === 'emphasis' ? child.children : child,
		);

function boldHeading({ children }: Paragraph): Heading | undefined {
	const seen = children.filter((child) => plainText(child) !== '' && plainText(child) !== ':');
	const [only] = seen;
	const isHeading =
		seen.length === 1 &&
		only?.type === 'strong' &&
		plainText(only).length <= longestHeading &&
		!/[.!]$/.test(plainText(only));
	return isHeading ? { type: 'heading', depth: 3, children: only.children } : undefined;
}

/** Lines with typed bullets become a list; a bold line above them a heading. */
function linesOf(block: Paragraph): RootContent[] {
	const lines = splitAtBreaks(block.children);
	const items = lines.map((line) =>
		withoutBullet(plainText({ type: 'paragraph', children: line })),
	);
	if (items.every((item) => item === undefined)) return [block];
	return lines.flatMap((line, index): RootContent[] => {
		const item = items[index];
		const paragraph: Paragraph = { type: 'paragraph', children: line };
		return item === undefined ? [boldHeading(paragraph) ?? paragraph] : [listOf([item])];
	});
}

function splitAtBreaks(children: readonly PhrasingContent[]): PhrasingContent[][] {
	const lines: PhrasingContent[][] = [[]];
	for (const child of children)
		if (child.type === 'break') lines.push([]);
		else if (child.type !== 'text') lines.at(-1)?.push(child);
		else
			for (const [index, value] of child.value.split('\n').entries()) {
				if (index > 0) lines.push([]);
				if (value !== '') lines.at(-1)?.push({ type: 'text', value });
			}
	return lines.filter((line) => line.length > 0);
}

const hasWords = (block: RootContent): boolean =>
	block.type !== 'thematicBreak' && plainText(block) !== '';

function joinedLists(children: readonly RootContent[]): RootContent[] {
	const joined: RootContent[] = [];
	for (const block of children) {
		const last = joined.at(-1);
		if (block.type === 'list' && last?.type === 'list' && !block.ordered && !last.ordered)
			last.children.push(...block.children);
		else joined.push(block);
	}
	return joined;
}

/** The page has its title already: the highest heading in the story is the second level. */
export function levelHeadings(story: Root): Root {
	const root = structuredClone(story);
	const depths = [...new Set(headingsIn(root).map(({ depth }) => depth))].toSorted((a, b) => a - b);
	for (const heading of headingsIn(root))
		heading.depth = Math.min(depths.indexOf(heading.depth) + 2, 6) as Heading['depth'];
	return root;
}

function headingsIn(root: Root): Heading[] {
	const headings: Heading[] = [];
	visit(root, 'heading', (heading) => void headings.push(heading));
	return headings;
}
