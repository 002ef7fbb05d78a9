import { fillCard } from '#browser/filters/card-element.ts';
import { button, find } from '#browser/filters/elements.ts';
import { matchText } from '#browser/filters/match-text.ts';
import type { PageTools } from '#browser/filters/page-tools.ts';
import type { Filters } from '#domain/filters/filters.ts';
import type { Match } from '#domain/filters/outcome.ts';
import { cardOfListing } from '#views/card.ts';
import type { ListingFacts } from '#views/search/listing-facts.ts';

type Matches = readonly Match<ListingFacts>[];
type ItemOf = (match: Match<ListingFacts>) => HTMLElement;

const pageSize = 40;

/** Shows a page of cards, copies of the blank one of the page, and a button for the rest. */
export function showCards(
	found: HTMLElement,
	matches: Matches,
	filters: Filters,
	tools: PageTools,
): void {
	const list = blankList(tools.root);
	const blank = list.children[0] as HTMLElement;
	list.replaceChildren();
	found.replaceChildren(list);
	append(list, matches, tools.texts['filters.more'], (match) =>
		itemOf(blank, match, filters, tools),
	);
}

function append(list: HTMLElement, matches: Matches, moreText: string, itemOf: ItemOf): void {
	list.append(...matches.slice(0, pageSize).map(itemOf));
	const rest = matches.slice(pageSize);
	if (rest.length === 0) return;
	const more = button(moreText, 'filter-results__more', () => {
		const last = list.lastElementChild;
		more.remove();
		append(list, rest, moreText, itemOf);
		last?.nextElementSibling?.querySelector('a')?.focus();
	});
	list.after(more);
}

function itemOf(
	blank: HTMLElement,
	match: Match<ListingFacts>,
	filters: Filters,
	tools: PageTools,
): HTMLElement {
	const { root, cardWords, board } = tools;
	const listing = board.listing(match.facts);
	const card = cardOfListing(listing, cardWords, board.listings.today);
	const item = blank.cloneNode(true) as HTMLElement;
	const text = matchText(match, filters, tools);
	fillCard(item, card, `${root.dataset['vacancies'] ?? ''}${card.slug}/`, text);
	return item;
}

function blankList(root: HTMLElement): HTMLElement {
	const { content } = find<HTMLTemplateElement>(root, '[data-blank]');
	return find(content.cloneNode(true) as DocumentFragment, 'ul');
}
