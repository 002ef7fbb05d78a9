import { showCards } from '#browser/filters/card-list.ts';
import { button, find } from '#browser/filters/elements.ts';
import { emptyBox, type QueryAnswer } from '#browser/filters/empty-box.ts';
import type { PageTools } from '#browser/filters/page-tools.ts';
import { showTags } from '#browser/filters/tag-row.ts';
import type { WordAnswer } from '#browser/filters/word-search.ts';
import { element } from '#browser/parts.ts';
import type { Filters } from '#domain/filters/filters.ts';
import type { Outcome } from '#domain/filters/outcome.ts';
import { sorted } from '#domain/filters/sorting.ts';
import type { ListingFacts } from '#views/search/listing-facts.ts';

/** What was asked beside the filters. */
interface Asked extends QueryAnswer {
	/** Whether nothing is chosen. */
	isPlain: boolean;
}

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
	const { answer, isPlain } = asked;
	const { root } = tools;
	const { matches } = outcome;
	const found = find(root, '[data-found]');
	showCount(matches.length, isPlain, tools);
	showTags(filters, outcome, tools);
	showNote(filters, answer, tools);
	find(root, '[data-all]').hidden = !isPlain;
	found.hidden = isPlain;
	find(root, '[data-sort]').hidden = matches.length === 0;
	if (isPlain) found.replaceChildren();
	else if (matches.length > 0)
		showCards(found, sorted(matches, filters.sort, answer.hits), filters, tools);
	else found.replaceChildren(emptyBox(filters, outcome, asked, tools));
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

function showNote(
	filters: Filters,
	{ hasFailed, corrected, without, only }: WordAnswer,
	{ root, texts, choose }: PageTools,
): void {
	const note = find(root, '[data-note]');
	note.hidden = !hasFailed && !corrected && !without && !only;
	note.textContent = hasFailed ? texts['filters.searchFailed'] : '';
	const { query } = filters;
	if (corrected)
		note.append(
			element('span', `${texts['filters.corrected'](query, corrected)} `),
			button(texts['filters.literally'](query), '', () => choose({ ...filters, isLiteral: true })),
		);
	else if (without) note.textContent = texts['filters.leftOut'](quoted(without, texts));
	else if (only)
		note.append(
			element('span', `${texts['filters.onlyTimes'](quoted(only.words, texts))} `),
			button(texts['filters.wider'](only.wider), '', () =>
				choose({ ...filters, query: only.wider }),
			),
		);
}

const quoted = (words: readonly string[], { locale }: PageTools['texts']): string =>
	new Intl.ListFormat(locale, { type: 'disjunction' }).format(words.map((each) => `“${each}”`));
