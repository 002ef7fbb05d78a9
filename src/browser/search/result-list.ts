import type { SearchTexts } from '#i18n/dictionary.ts';
import { actionButton, element, linkTo } from '#browser/search/elements.ts';
import type { FoundCard } from '#browser/search/found-cards.ts';
import { withSearch } from '#browser/search/search-address.ts';
import type { Answer } from '#browser/search/search-tools.ts';

const pageSize = 10;

/** What results are shown with. */
interface Showing {
	text: SearchTexts;
	query: string;
	/** Of the list of all vacancies; theirs stand below it. */
	address: string;
	startAgain: () => void;
}

/** What was found, in a sentence; and what was mended for it. */
export function statusText(text: SearchTexts, query: string, { hits, cards }: Answer): string {
	return hits.corrected === undefined
		? text['search.found'](cards.length, query)
		: text['search.corrected'](query, hits.corrected, cards.length);
}

/** Results with a way to the rest, or what to do when there are none. */
export function resultNodes(answer: Answer, showing: Showing): Node[] {
	const { text, query } = showing;
	if (answer.cards.length === 0) return [emptyResult(answer.hits.suggestion, showing)];
	const list = element('ol', 'search-results');
	return [
		...(answer.hits.corrected === undefined
			? []
			: [searchLink(showing, query, true, text['search.literally'](query))]),
		list,
		...filled(list, answer.cards, showing),
	];
}

/** Adds a page of results; gives a button for the rest. */
function filled(
	list: HTMLOListElement,
	cards: readonly FoundCard[],
	{ text, address }: Showing,
): HTMLButtonElement[] {
	const add = (page: readonly FoundCard[]) =>
		list.append(...page.map((card) => resultItem(card, address)));
	add(cards.slice(0, pageSize));
	let shown = pageSize;
	if (shown >= cards.length) return [];
	const more = actionButton(text['search.more'], () => {
		const last = list.lastElementChild;
		add(cards.slice(shown, shown + pageSize));
		shown += pageSize;
		last?.nextElementSibling?.querySelector('a')?.focus();
		if (shown >= cards.length) more.remove();
	});
	return [more];
}

/** One result as a card: title, employer, place, pay and hours. */
function resultItem(card: FoundCard, address: string): HTMLLIElement {
	const item = element('li', 'search-results__item');
	item.append(
		linkTo(`${address}${card.slug}/`, card.title, 'search-results__link'),
		element('div', 'search-results__facts', joined(card.employer, card.place)),
		element('div', 'search-results__pay', joined(card.pay, card.hours)),
	);
	return item;
}

const joined = (...facts: string[]): string => facts.filter(Boolean).join(' · ');

function emptyResult(suggestion: string | undefined, showing: Showing): HTMLElement {
	const { text, query, startAgain } = showing;
	const box = element('div', 'search-results');
	box.append(
		element('h2', '', text['search.emptyTitle'](query)),
		element('p', '', text['search.emptyHint']),
		...(suggestion === undefined
			? []
			: [searchLink(showing, suggestion, false, text['search.meant'](suggestion))]),
		actionButton(text['search.emptyAll'], startAgain),
	);
	return box;
}

function searchLink(
	{ address }: Showing,
	query: string,
	isLiteral: boolean,
	name: string,
): HTMLAnchorElement {
	const { href } = withSearch(new URL(address), { query, isLiteral });
	return linkTo(href, name, 'search-results__other');
}
