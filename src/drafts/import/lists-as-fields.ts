import type { List, ListItem, Root, RootContent } from 'mdast';
import { plainText } from '#content/plain-text.ts';
import { isDemand, itemParts } from '#drafts/import/item-parts.ts';
import { keyOfLabel, type ListKey } from '#drafts/import/list-key.ts';

/** A sentence of a list that is the value of a field, word for word. */
export interface ListedField {
	key: ListKey;
	sentence: string;
	/** The heading that says what the list is. */
	heading: string;
}

/** What says what a list is. */
interface Label {
	key: ListKey;
	heading: string;
	/** Whether it stands right above the list. */
	isOwn: boolean;
}

/** A story, and what went from its lists to fields. */
export interface StoryWithoutLists {
	story: Root;
	fields: readonly ListedField[];
}

/** Longer items are stories; a list of more is not one of tasks or demands. */
const longestItem = 300;
const mostItems = 20;

/**
 * Takes lists of tasks and demands out of a story, by the heading above them. A list that a field cannot
 * hold, with links, several paragraphs or very long items, stays where it is: nothing gets lost, and nothing
 * stands twice.
 */
export function listsAsFields(story: Root): StoryWithoutLists {
	const fields: ListedField[] = [];
	const children: RootContent[] = [];
	/** Of every key the number of blocks above its last list. */
	const taken = new Map<ListKey, number>();
	for (const block of story.children) {
		const label = block.type === 'list' ? labelFor(children) : undefined;
		const isOther = label && taken.has(label.key) && !goesOn(label, children, taken);
		if (block.type !== 'list' || !label || isOther || !isPlain(block) || !isOf(label, block)) {
			children.push(block);
			continue;
		}
		const { key, heading } = label;
		fields.push(...block.children.flatMap((item) => fieldsOf(item, key, heading)));
		withoutLabel(children);
		taken.set(key, children.length);
	}
	return { story: { type: 'root', children: withoutEmptyHeadings(children) }, fields };
}

/**
 * Whether nothing but a label stands between the last list of demands and one more: “Jij bent” and “En je
 * hebt”. Elsewhere a second list is that of another vacancy.
 */
const goesOn = (
	{ key, isOwn }: Label,
	above: readonly RootContent[],
	taken: ReadonlyMap<ListKey, number>,
): boolean => isOwn && key === 'mustHaves' && taken.get(key) === above.length - 1;

/** A list is one of tasks or demands by what stands above it: a line with a colon, or the heading that it is under. */
function labelFor(above: readonly RootContent[]): Label | undefined {
	const label = above.at(-1);
	const own = label && (label.type === 'heading' || isLabel(label)) ? label : undefined;
	const over = keyedBy(own, true) ?? keyedBy(headingOver(above), false);
	// The label goes, so its words are what the remark tells.
	return over && own && !over.isOwn ? { ...over, heading: plainText(own) } : over;
}

function keyedBy(label: RootContent | undefined, isOwn: boolean): Label | undefined {
	const heading = label ? plainText(label) : '';
	const key = keyOfLabel(heading);
	return key && { key, heading, isOwn };
}

/** The heading above the list, when only a few paragraphs stand between, or one line with a colon. */
function headingOver(above: readonly RootContent[]): RootContent | undefined {
	const at = above.findLastIndex(({ type }) => type !== 'paragraph');
	const between = above.slice(at + 1);
	const leadsElsewhere = between.some(
		(block) => isLabel(block) && (between.length > 1 || offers.test(plainText(block))),
	);
	return between.length <= mostParagraphs && !leadsElsewhere && above[at]?.type === 'heading'
		? above[at]
		: undefined;
}
const mostParagraphs = 3;

/** What somebody gets, or what comes next. */
const offers = /bied|krijg|waarom|aanbod|arbeidsvoorwaarden|sollicit|stuur|reken|procedure|offer/i;

const isLabel = (block: RootContent): boolean =>
	block.type === 'paragraph' && /[:…]$/.test(plainText(block)) && plainText(block).length <= 80;

/** Some lines below a heading about tasks may well stand above a list of demands. */
const isOf = ({ key, isOwn }: Label, { children }: List): boolean =>
	isOwn || key !== 'tasks' || !children.some((item) => isDemand.test(plainText(item)));

const fieldsOf = (item: ListItem, list: ListKey, heading: string): ListedField[] =>
	itemParts(plainText(item).replace(/[;,]$/, '').trim(), list).map((part) => ({
		...part,
		heading,
	}));

const isPlain = ({ children }: List): boolean =>
	children.length <= mostItems && children.every(isPlainItem);

const isPlainItem = (item: ListItem): boolean =>
	item.children.length === 1 &&
	item.children[0]?.type === 'paragraph' &&
	!/"type":"(?:link|linkReference|break)"/.test(JSON.stringify(item)) &&
	plainText(item).length <= longestItem &&
	plainText(item) !== '';

/** The line above the list has done its work; a line of words with a colon too. */
function withoutLabel(children: RootContent[]): void {
	const label = children.at(-1);
	if (label && isLabel(label)) children.pop();
}

/** A heading of which the list is gone, and on which another of its kind or nothing follows. */
function withoutEmptyHeadings(children: readonly RootContent[]): RootContent[] {
	return children.filter((block, index) => {
		const next = children[index + 1];
		const isEmpty =
			block.type === 'heading' &&
			(next === undefined || (next.type === 'heading' && next.depth <= block.depth));
		return !isEmpty || keyOfLabel(plainText(block)) === undefined;
	});
}
