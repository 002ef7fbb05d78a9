import { buttonOf, codeOf } from '#browser/check/elements.ts';
import { element } from '#browser/parts.ts';
import type { Range } from '#content/problem.ts';
import type { FoundField } from '#drafts/found-fields.ts';
import { type SuggestedFields, suggestedFields } from '#drafts/suggested-fields.ts';
import { withFields } from '#drafts/with-fields.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** What somebody does with what was found. */
interface FieldActions {
	jump: (range: Range) => void;
	/** Changes the text as it is by then. */
	take: (change: (source: string) => string) => void;
}

/** What the text gives for its frontmatter: which keys, and a panel to take them over. */
export interface FieldsPanel {
	/** At the highest level. */
	keys: readonly string[];
	elements: readonly HTMLElement[];
}

/** Fields to take over one by one or at once. */
export function fieldsPanel(source: string, actions: FieldActions): FieldsPanel {
	const suggested = suggestedFields(source);
	return { keys: suggested.map(({ key }) => key), elements: elementsOf(suggested, actions) };
}

function elementsOf(suggested: readonly SuggestedFields[], actions: FieldActions): HTMLElement[] {
	if (suggested.length === 0) return [];
	const list = element('ul');
	list.className = 'check-fields';
	list.append(...suggested.map((one) => suggestion(one, actions)));
	return [
		element('p', text.fieldsIntro),
		...(suggested.length > 1 ? [takeAll(suggested, actions)] : []),
		list,
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
	const item = element('li');
	item.className = 'check-field';
	const take = buttonOf(text.takeField(title), 'button check-take');
	takeOnClick(take, fields, actions);
	item.append(element('strong', title), codeOf(yaml), element('span', text.fieldFrom));
	for (const { quote, range } of quotes) {
		const jump = buttonOf(`“${quote}”`, 'check-quote');
		jump.addEventListener('click', () => actions.jump(range));
		item.append(jump);
	}
	if (lacks.length > 0) item.append(element('p', text.fieldLacks(lacks)));
	item.append(take);
	return item;
}

function takeOnClick(
	button: HTMLElement,
	fields: readonly FoundField[],
	{ take }: FieldActions,
): void {
	button.addEventListener('click', () => take((source) => withFields(source, fields)));
}
