import { showCards } from '#browser/filters/card-list.ts';
import { button, find } from '#browser/filters/elements.ts';
import type { QueryAnswer } from '#browser/filters/empty-box.ts';
import type { PageTools } from '#browser/filters/page-tools.ts';
import { nameOf } from '#browser/filters/tags.ts';
import { showTags } from '#browser/filters/tag-row.ts';
import { element } from '#browser/parts.ts';
import type { AskedFilters } from '#browser/search/asked-filters.ts';
import type { Facet, Filters } from '#domain/filters/filters.ts';
import type { Outcome } from '#domain/filters/outcome.ts';
import { sorted } from '#domain/filters/sorting.ts';
import type { ListingFacts } from '#views/search/listing-facts.ts';

/** What was asked beside the filters. */
interface Asked extends QueryAnswer {
	/** The filters of the form, with the whole query. */
	typed: Filters;
	/** Whether nothing is chosen. */
	isPlain: boolean;
}

type WhatIsEmpty = [Filters, Outcome, QueryAnswer, PageTools];

/** Milliseconds; long enough for a screen reader not to be interrupted by every letter. */
const announceAfter = 700;

let announcing = 0;

/**
 * Shows what passes: how many, what was chosen, the cards, or the ways out of an empty result. While
 * nothing is chosen (`isPlain`) the list of the page itself says it all.
 */
export function showResults(
	filters: Filters,
	outcome: Outcome<ListingFacts>,
	asked: Asked,
	tools: PageTools,
): void {
	const { isPlain } = asked;
	const { root } = tools;
	const { matches } = outcome;
	const found = find(root, '[data-found]');
	showCount(matches.length, isPlain, tools);
	showTags(filters, outcome, tools);
	showNote(filters, asked, tools);
	find(root, '[data-all]').hidden = !isPlain;
	found.hidden = isPlain;
	find(root, '[data-sort]').hidden = matches.length === 0;
	if (isPlain) found.replaceChildren();
	else if (matches.length > 0)
		showCards(found, sorted(matches, filters.sort, asked.answer.hits), filters, tools);
	else showEmpty(found, filters, outcome, asked, tools);
}

/** Most who search find something: what helps the others on is fetched when there is nothing. */
function showEmpty(found: HTMLElement, ...given: WhatIsEmpty): void {
	const box = element('div');
	box.className = 'filter-results__empty';
	found.replaceChildren(box);
	import('#browser/filters/empty-box.ts')
		.then(({ fillEmptyBox }) => fillEmptyBox(box, ...given))
		.catch(() => {
			// The number above the list says that there is nothing.
			box.remove();
		});
}

function showCount(count: number, isPlain: boolean, { root, texts, board }: PageTools): void {
	const total = board.facts.length;
	find(root, '.list__count').textContent = isPlain
		? texts['filters.all'](total)
		: texts['filters.count'](count, total);
	clearTimeout(announcing);
	announcing = window.setTimeout(() => {
		find(root, '[role="status"]').textContent = texts['filters.found'](count);
	}, announceAfter);
}

function showNote(filters: Filters, { answer, typed, from }: Asked, tools: PageTools): void {
	const { root, texts, choose } = tools;
	const note = find(root, '[data-note]');
	const { asked, hasFailed, corrected, without, only } = answer;
	note.textContent = hasFailed ? texts['filters.searchFailed'] : '';
	const say = (text: string, action?: string, chosen = typed): void => {
		note.append(element('span', `${text} `));
		if (action) note.append(button(action, '', () => choose(chosen)));
	};
	const { query } = filters;
	// Of several places the page asks which is meant.
	if (asked && (from.length === 1 || !asked.filters.place))
		say(askedText(asked, filters, tools), texts['filters.literally'](typed.query), {
			...typed,
			isLiteral: true,
		});
	if (corrected)
		say(texts['filters.corrected'](query, corrected), texts['filters.literally'](query), {
			...filters,
			isLiteral: true,
		});
	else if (without) say(texts['filters.leftOut'](quoted(without, texts)));
	else if (only)
		say(texts['filters.onlyTimes'](quoted(only.words, texts)), texts['filters.wider'](only.wider), {
			...filters,
			query: only.wider,
		});
	note.hidden = !note.hasChildNodes();
}

/** Which words became which filters, or that a town itself gives nothing. */
function askedText(
	{ words, filters: asked, isAround }: AskedFilters,
	filters: Filters,
	tools: PageTools,
): string {
	const { texts } = tools;
	const nameIn = (facet: Facet): string => nameOf(facet, filters, tools);
	if (isAround) return texts['filters.around'](filters.place, nameIn('place'));
	const names = (['pay', 'place'] as const).filter((facet) => asked[facet]).map(nameIn);
	const [typed, read] = [words, names].map((each) => quoted(each, texts, 'conjunction'));
	return texts['filters.asked'](typed ?? '', read ?? '');
}

const quoted = (
	words: readonly string[],
	{ locale }: PageTools['texts'],
	type: Intl.ListFormatType = 'disjunction',
): string => new Intl.ListFormat(locale, { type }).format(words.map((each) => `“${each}”`));
