import { search as text } from '#i18n/nl/search.ts';
import type { Result } from '#browser/search/pagefind.ts';

/** One result as a card: title, employer, place, pay and hours. */
export function resultItem({ url, facts }: Result): HTMLLIElement {
	const { title, employer, place, pay, hours } = facts;
	const item = element('li', 'search-results__item');
	const link = element('a', 'search-results__link', title);
	link.href = url;
	item.append(
		link,
		element('div', 'search-results__facts', [employer, place].filter(Boolean).join(' · ')),
		element('div', 'search-results__pay', [pay, hours].filter(Boolean).join(' · ')),
	);
	return item;
}

/** What to do when nothing is found. */
export function emptyResult(query: string, onClear: () => void): HTMLElement {
	const box = element('div', 'search-results');
	box.append(
		element('h2', '', text['search.emptyTitle'](query)),
		element('p', '', text['search.emptyHint']),
		actionButton(text['search.emptyAll'], onClear),
	);
	return box;
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
