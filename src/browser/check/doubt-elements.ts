import { buttonOf, codeOf } from '#browser/check/elements.ts';
import {
	type FieldActions,
	fieldItem,
	jumpTo,
	listOf,
	takeOnClick,
} from '#browser/check/field-item.ts';
import { element } from '#browser/parts.ts';
import { isDate } from '#domain/is-date.ts';
import type { FoundField } from '#drafts/found-fields.ts';
import type { TextDoubt } from '#drafts/text-doubts.ts';
import { formatsFor } from '#i18n/format.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** What the text says in more than one way, each way with its place and a button to choose it. */
export function doubtElements(doubts: readonly TextDoubt[], actions: FieldActions): HTMLElement[] {
	if (doubts.length === 0) return [];
	return [element('p', text.doubtsIntro), listOf(doubts.map((doubt) => doubtItem(doubt, actions)))];
}

function doubtItem(
	{ title, isSaidTwice, possibilities }: TextDoubt,
	actions: FieldActions,
): HTMLElement {
	const ways = element('ul');
	ways.className = 'check-ways';
	for (const { yaml, quote, range, fields } of possibilities) {
		const way = element('li');
		const take = buttonOf(
			isSaidTwice ? text.takeThis(quote) : text.takeField(meaningOf(fields)),
			'button check-take',
		);
		takeOnClick(take, fields, actions);
		way.append(codeOf(yaml), jumpTo(quote, range, actions), take);
		ways.append(way);
	}
	const item = fieldItem(title);
	item.append(element('p', isSaidTwice ? text.saidTwice : text.ambiguous), ways);
	return item;
}

/** What the words would mean, as somebody reads it. */
const meaningOf = ([field]: readonly FoundField[]): string => {
	const value = String(field?.value);
	return isDate(value) ? formatsFor('nl-NL').date(value) : value;
};
