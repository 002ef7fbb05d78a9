import { numbersIn } from '#cli/new/numbers-in.ts';
import type { Talk } from '#cli/new/talk.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { isUnknown } from '#i18n/nl/notation.ts';

/** Lets somebody choose from items by their numbers; `isOwn` items are all taken unless they change the line. */
export async function keepItems<Item>(
	items: readonly Item[],
	{ isOwn, ...words }: { ask: string; hint: string; isOwn: boolean },
	talk: Talk,
	label: (item: Item) => string,
): Promise<Item[]> {
	talk.say(...items.map((item, index) => `${index + 1}. ${label(item)}`));
	const typed = await talk.answer({
		...words,
		initial: isOwn ? items.map((_, index) => index + 1).join(' ') : undefined,
		check: (line) =>
			isUnknown(line) || numbersIn(line, items.length) ? undefined : text.keepProblem(items.length),
	});
	const numbers = numbersIn(typed, items.length) ?? [];
	return items.filter((_, index) => numbers.includes(index + 1));
}
