import { doubtElements } from '#browser/check/doubt-elements.ts';
import { buttonOf, codeOf } from '#browser/check/elements.ts';
import {
	type FieldActions,
	fieldItem,
	jumpTo,
	listOf,
	takeOnClick,
} from '#browser/check/field-item.ts';
import { element } from '#browser/parts.ts';
import { capitalised } from '#domain/first-letter.ts';
import type { FaultyWords } from '#drafts/found/faults.ts';
import { helpFor } from '#drafts/field-help.ts';
import { type SuggestedFields, textFields } from '#drafts/suggested-fields.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import { foundFaultText } from '#i18n/nl/found.ts';

/** What the text gives for its frontmatter: which keys, and a panel to take them over. */
export interface FieldsPanel {
	/** At the highest level. */
	keys: readonly string[];
	/** How many words of the text cannot be so. */
	faults: number;
	elements: readonly HTMLElement[];
}

/** Fields to take over one by one or at once, and words that cannot be taken over. */
export function fieldsPanel(source: string, actions: FieldActions): FieldsPanel {
	const { suggested, doubts, faults, isSeveral } = textFields(source);
	return {
		keys: [...suggested, ...doubts].map(({ key }) => key),
		faults: faults.length,
		elements: [
			...(isSeveral ? [element('p', text.severalJobs)] : []),
			...suggestions(suggested, actions),
			...doubtElements(doubts, actions),
			...refusals(faults, actions),
		],
	};
}

function suggestions(suggested: readonly SuggestedFields[], actions: FieldActions): HTMLElement[] {
	if (suggested.length === 0) return [];
	return [
		element('p', text.fieldsIntro),
		...(suggested.length > 1 ? [takeAll(suggested, actions)] : []),
		listOf(suggested.map((one) => suggestion(one, actions))),
	];
}

function refusals(faults: readonly FaultyWords[], actions: FieldActions): HTMLElement[] {
	if (faults.length === 0) return [];
	return [
		element('p', text.faultsIntro),
		listOf(
			faults.map(({ key, reason, quote, range }) => {
				const item = fieldItem(helpFor(key).title);
				item.append(
					jumpTo(quote, range, actions),
					element('p', capitalised(foundFaultText[reason])),
				);
				return item;
			}),
		),
	];
}

function takeAll(suggested: readonly SuggestedFields[], actions: FieldActions): HTMLElement {
	const all = buttonOf(text.takeFields, 'button button--main check-take');
	takeOnClick(
		all,
		suggested.flatMap(({ fields }) => fields),
		actions,
	);
	const shown = element('p');
	shown.append(all);
	return shown;
}

function suggestion(
	{ title, yaml, quotes, fields, lacks }: SuggestedFields,
	actions: FieldActions,
): HTMLElement {
	const item = fieldItem(title);
	const take = buttonOf(text.take, 'button check-take');
	take.ariaLabel = text.takeField(title);
	takeOnClick(take, fields, actions);
	item.append(codeOf(yaml), element('span', text.fieldFrom));
	item.append(...quotes.map(({ quote, range }) => jumpTo(quote, range, actions)));
	if (lacks.length > 0) item.append(element('p', text.fieldLacks(lacks)));
	item.append(take);
	return item;
}
