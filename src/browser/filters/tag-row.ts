import { button, find } from '#browser/filters/elements.ts';
import type { PageTools } from '#browser/filters/page-tools.ts';
import { tagsOf } from '#browser/filters/tags.ts';
import { element } from '#browser/parts.ts';
import { capitalised } from '#domain/first-letter.ts';
import { type Filters, noFilters } from '#domain/filters/filters.ts';
import type { Outcome } from '#domain/filters/outcome.ts';

/**
 * Shows each choice as a tag that takes it away; the focus goes on to the next one. What leaves nothing
 * out, such as a place that is not known, has no tag: elsewhere stands what is the matter with it.
 */
export function showTags(filters: Filters, { without: used }: Outcome, tools: PageTools): void {
	const { root, texts, choose } = tools;
	const tags = tagsOf(used.keys(), filters, tools);
	const list = find(root, '[data-tags]');
	const focused = [...list.querySelectorAll('button')].findIndex(
		(candidate) => candidate === document.activeElement,
	);
	list.hidden = tags.length === 0;
	list.replaceChildren(
		...tags.map(({ name, without }) => itemWith(removal(name, without, tools))),
		...(tags.length > 1
			? [itemWith(button(texts['filters.clear'], '', () => choose(noFilters)))]
			: []),
	);
	if (focused < 0) return;
	const buttons = list.querySelectorAll('button');
	(buttons[Math.min(focused, buttons.length - 1)] ?? find(root, '[data-results]')).focus();
}

function removal(name: string, without: Filters, { texts, choose }: PageTools): HTMLElement {
	const remove = button(capitalised(name), 'filter-results__button--tag', () => choose(without));
	const cross = element('span', '×');
	cross.setAttribute('aria-hidden', 'true');
	remove.setAttribute('aria-label', texts['filters.remove'](name));
	remove.append(cross);
	return remove;
}

function itemWith(content: HTMLElement): HTMLElement {
	const item = element('li');
	item.append(content);
	return item;
}
