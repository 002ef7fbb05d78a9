import { buttonOf } from '#browser/check/elements.ts';
import { element } from '#browser/parts.ts';
import type { Range } from '#content/problem.ts';
import type { FoundField } from '#drafts/found-fields.ts';
import { withFields } from '#drafts/with-fields.ts';

/** What somebody does with what was found. */
export interface FieldActions {
	jump: (range: Range) => void;
	/** Changes the text as it is by then. */
	take: (change: (source: string) => string) => void;
}

/** The items of one panel. */
export function listOf(items: readonly HTMLElement[]): HTMLElement {
	const list = element('ul');
	list.className = 'check-fields';
	list.append(...items);
	return list;
}

/** An item about one key, by its title. */
export function fieldItem(title: string): HTMLElement {
	const item = element('li');
	item.className = 'check-field';
	item.append(element('strong', title));
	return item;
}

/** The words of the text, which lead to their place. */
export function jumpTo(quote: string, range: Range, { jump }: FieldActions): HTMLElement {
	const button = buttonOf(`“${quote}”`, 'check-quote');
	button.addEventListener('click', () => jump(range));
	return button;
}

/** Makes a button put fields in the frontmatter. */
export function takeOnClick(
	button: HTMLElement,
	fields: readonly FoundField[],
	{ take }: FieldActions,
): void {
	button.addEventListener('click', () => take((source) => withFields(source, fields)));
}
