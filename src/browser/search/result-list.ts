import type { SearchTexts } from '#i18n/dictionary.ts';
import type { FoundCard } from '#browser/search/found-cards.ts';

/** One result as a card: title, employer, place, pay and hours. */
export function resultItem(card: FoundCard, address: string): HTMLLIElement {
	const item = element('li', 'search-results__item');
	item.append(
		linkTo(`${address}${card.slug}/`, card.title, 'search-results__link'),
		element('div', 'search-results__facts', joined(card.employer, card.place)),
		element('div', 'search-results__pay', joined(card.pay, card.hours)),
	);
	return item;
}

const joined = (...facts: string[]): string => facts.filter(Boolean).join(' · ');

/** What to do when nothing is found. */
export function emptyResult(text: SearchTexts, query: string, ways: Node[]): HTMLElement {
	const box = element('div', 'search-results');
	box.append(
		element('h2', '', text['search.emptyTitle'](query)),
		element('p', '', text['search.emptyHint']),
		...ways,
	);
	return box;
}

export function linkTo(href: string, name: string, className: string): HTMLAnchorElement {
	const link = element('a', className, name);
	link.href = href;
	return link;
}

export function actionButton(name: string, onClick: () => void): HTMLButtonElement {
	const button = element('button', 'search-results__action', name);
	button.type = 'button';
	button.addEventListener('click', onClick);
	return button;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	content = '',
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.textContent = content;
	return made;
}
