import { buttonOf } from '#browser/check/finding-list.ts';
import { codeOf } from '#browser/check/label-panel.ts';
import { element } from '#browser/my-list/parts.ts';
import type { Range } from '#content/problem.ts';
import { partsOf } from '#drafts/frontmatter-parts.ts';
import type { FoundField } from '#drafts/found-fields.ts';
import { type OpenFields, openFieldsOf, type SuggestedFields } from '#drafts/open-fields.ts';
import { withFields } from '#drafts/with-fields.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** What somebody does with what was found. */
interface Choice {
	jump: (range: Range) => void;
	/** Changes the text as it is by then. */
	take: (change: (source: string) => string) => void;
}

/** What the text gives for its frontmatter; as long as that is not there, also what no text gives. */
export function fieldsPanel(source: string, choice: Choice): HTMLElement[] {
	const open = openFieldsOf(source);
	// Once there is frontmatter the linter says what it lacks.
	const isBare = partsOf(source).yaml === undefined;
	if (open.suggested.length === 0 && !(isBare && open.missing.length > 0)) return [];
	return [...suggestions(open, choice), ...(isBare ? missing(open) : [])];
}

function suggestions({ suggested }: OpenFields, choice: Choice): HTMLElement[] {
	if (suggested.length === 0) return [element('p', text.fieldsNone)];
	const list = element('ul');
	list.className = 'check-fields';
	list.append(...suggested.map((one) => suggestion(one, choice)));
	const all = buttonOf(text.takeFields, 'button button--main check-take');
	takeOnClick(
		all,
		suggested.flatMap(({ fields }) => fields),
		choice,
	);
	const last = element('p');
	last.append(all);
	return [element('p', text.fieldsIntro), list, ...(suggested.length > 1 ? [last] : [])];
}

function suggestion({ title, yaml, quotes, fields }: SuggestedFields, choice: Choice): HTMLElement {
	const item = element('li');
	item.className = 'check-field';
	const take = buttonOf(text.takeField(title), 'button check-take');
	takeOnClick(take, fields, choice);
	item.append(element('strong', title), codeOf(yaml), element('span', text.fieldFrom));
	for (const { quote, range } of quotes) {
		const jump = buttonOf(`“${quote}”`, 'check-quote');
		jump.addEventListener('click', () => choice.jump(range));
		item.append(jump);
	}
	item.append(take);
	return item;
}

function takeOnClick(button: HTMLElement, fields: readonly FoundField[], { take }: Choice): void {
	button.addEventListener('click', () => take((source) => withFields(source, fields)));
}

function missing({ missing: keys }: OpenFields): HTMLElement[] {
	if (keys.length === 0) return [];
	const list = element('ul');
	list.className = 'check-fields';
	list.append(
		...keys.map(({ title, description, example }) => {
			const item = element('li');
			item.append(element('strong', title), element('p', description), codeOf(example));
			return item;
		}),
	);
	const folded = element('details');
	folded.className = 'check-missing';
	folded.append(
		element('summary', text.missingCount(keys.length)),
		element('p', text.exampleOnly),
		list,
	);
	return [folded];
}
