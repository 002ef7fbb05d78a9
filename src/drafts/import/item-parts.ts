import type { ListKey } from '#drafts/import/list-key.ts';
import { itemExtra } from '#drafts/import/words/item-extras.ts';

/** An item of the list of tasks that says what somebody must be able to do. */
export const isDemand =
	/^(?:(?:je |jij )?(?:hebt|heb je|beheerst|beschikt|volgt een)|ervaring|affiniteit|kennis van)(?!\p{L})|^je bent \p{L}+, \p{L}+ en/iu;

/** A language, a licence or a diploma before a comma is a demand of its own, and no part of a row. */
const demandBeforeExtra =
	/^(?<demand>.{8,120}(?:taal|Nederlands|rijbewijs [A-E]{1,2}|diploma)(?: in (?:zowel )?woord (?:en|als) (?:ge)?schrift)?), (?<extra>.+)$/iu;

/** What stands between brackets says something of a part, unless it is all that it says. */
const asides =
	/\((?!(?:(?:is|zijn) )?(?:een |geen )?(?:pr[eé]|plus|must|voordeel|vereiste)\))[^()]*\)/giu;

/** “Heb je ervaring? Dat is een pré”: says something of the sentence before. */
const refersBack = /^(?:helemaal|dan|dat|dit|die)(?!\p{L})/iu;

const saysExtra = (words: string): boolean => itemExtra.test(words.replace(asides, ''));

/** The sentences of an item, each with the key that it belongs to in a list for `list`. */
export function itemParts(item: string, list: ListKey): { key: ListKey; sentence: string }[] {
	const own = list === 'tasks' && isDemand.test(item) ? 'mustHaves' : list;
	if (own !== 'mustHaves' || !saysExtra(item)) return [{ key: own, sentence: item }];
	if (partsOf(item).some((part) => saysExtra(part) && refersBack.test(part)))
		return [{ key: 'niceToHaves', sentence: item }];
	const demands = partsOf(item).filter((part) => !saysExtra(part));
	const extras = partsOf(item).filter(saysExtra);
	return [
		...(demands.length > 0 ? [{ key: own, sentence: demands.join(' ') }] : []),
		{ key: 'niceToHaves', sentence: extras.join(' ') },
	];
}

function partsOf(item: string): string[] {
	const { demand, extra } = demandBeforeExtra.exec(item)?.groups ?? {};
	return demand && extra && saysExtra(extra)
		? [demand, extra]
		: item.split(/(?<=[.!?;]) (?=\p{Lu})/u).map((part) => part.replace(/;$/, ''));
}
