import type { List, ListItem, Root, RootContent } from 'mdast';
import { plainText } from '#content/plain-text.ts';

/** A sentence of a list that is the value of a field, word for word. */
export interface ListedField {
	key: 'tasks' | 'mustHaves' | 'niceToHaves';
	sentence: string;
	/** The heading that says what the list is. */
	heading: string;
}

/** A story, and what went from its lists to fields. */
export interface StoryWithoutLists {
	story: Root;
	fields: readonly ListedField[];
}

const headings: readonly (readonly [key: ListedField['key'], pattern: RegExp])[] = [
	[
		'niceToHaves',
		/^(?:de |een )?(?:pr[eé](?:['’]?s)?|pluspunten|mooi meegenomen|nice to haves?|is een pr[eé]|extra fijn|bonuspunten|het is fijn als je|bij voorkeur)(?!\p{L})/iu,
	],
	[
		'mustHaves',
		/(?:wat|dit|we|wij) (?:wij |we |)?(?:vragen|zoeken|verwachten)|functie[ -]?eisen|^eisen|profiel|wie ben jij|^wie (?:je|jij) bent|^wat (?:je|jij) meebrengt|(?:dit|wie) ben jij|(?:neem|breng)(?:t)? (?:je|jij) mee|(?:dit|wat) heb (?:je|jij)|(?:dit|wat) kun (?:je|jij)|^(?:jij hebt|je hebt|jij bent|je bent|heb jij)[:….]{0,3}$|vereist|kennis en ervaring|ervaring en competenties|jouw competenties|requirements|what we ask|qualifications|your profile|who you are|what you bring|beschik je over|^solliciteer als|staat er op je cv/iu,
	],
	[
		'tasks',
		/wat ga (?:je|jij) doen|(?:dit|dat) ga (?:je|jij) doen|wat doe (?:je|jij)|^wat (?:je|jij) doet|dit doe (?:je|jij)|^(?:jouw|je) (?:nieuwe )?baan[:.]?$|(?:je|jouw|de) (?:taken|werkzaamheden|verantwoordelijkheden)|^(?:taken|takenpakket|werkzaamheden en taken(?:pakket)?|werkzaamheden|verantwoordelijkheden|je werk|jouw werk|jouw rol|functieomschrijving)[:.]?$|taken en verantwoordelijkheden|houd(?:t)? je (?:onder andere )?bezig met|what you will do|responsibilities|your tasks|your role/iu,
	],
];

/** An item of the list of demands that says itself that it is none. */
const isExtra =
	/(?:is|zijn) een (?:\p{L}{1,10} )?(?:pr[eé]|plus|voordeel)(?!\p{L})|^(?:een )?(?:pr[eé]|liefst|bij voorkeur|mooi meegenomen)(?!\p{L})|is mooi meegenomen|, een pr[eé]$|\(pr[eé]\)|geen must|niet noodzakelijk|is a plus/iu;

/** An item of the list of tasks that says what somebody must be able to do. */
const isDemand =
	/^(?:(?:je |jij )?(?:hebt|heb je|beheerst|beschikt|volgt een)|ervaring|affiniteit|kennis van)(?!\p{L})|^je bent \p{L}+, \p{L}+ en/iu;

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
	const taken = new Set<string>();
	for (const block of story.children) {
		const label = children.at(-1);
		const key = block.type === 'list' ? keyFor(children, label) : undefined;
		if (block.type !== 'list' || !key || taken.has(key) || !isPlain(block)) {
			children.push(block);
			continue;
		}
		taken.add(key);
		const heading = plainText(label as RootContent);
		fields.push(...block.children.map((item) => fieldOf(item, key, heading)));
		withoutLabel(children);
	}
	return { story: { type: 'root', children: withoutEmptyHeadings(children) }, fields };
}

/** The heading or the line with a colon right above the list, or the heading above that line. */
function keyFor(
	above: readonly RootContent[],
	label: RootContent | undefined,
): ListedField['key'] | undefined {
	if (!label) return undefined;
	const own = label.type === 'heading' || isLabel(label) ? keyOf(plainText(label)) : undefined;
	const higher = above.at(-2);
	return (
		own ?? (isLabel(label) && higher?.type === 'heading' ? keyOf(plainText(higher)) : undefined)
	);
}

const keyOf = (label: string): ListedField['key'] | undefined =>
	headings.find(([, pattern]) => pattern.test(label.trim()))?.[0];

const isLabel = (block: RootContent): boolean =>
	block.type === 'paragraph' && /[:…]$/.test(plainText(block)) && plainText(block).length <= 80;

function fieldOf(item: ListItem, list: ListedField['key'], heading: string): ListedField {
	const sentence = plainText(item).replace(/[;,]$/, '').trim();
	const demanded = list === 'tasks' && isDemand.test(sentence) ? 'mustHaves' : list;
	const key = demanded === 'mustHaves' && isExtra.test(sentence) ? 'niceToHaves' : demanded;
	return { key, sentence, heading };
}

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
		return !isEmpty || keyOf(plainText(block)) === undefined;
	});
}
