import type { Answer } from '#browser/filters/answer.ts';
import type { Board } from '#browser/filters/board.ts';
import type { CardWords } from '#browser/filters/card-words.ts';
import { fillCard } from '#browser/filters/card-element.ts';
import { button, element, part } from '#browser/filters/elements.ts';
import { emptyBox } from '#browser/filters/empty-box.ts';
import type { FormFields } from '#browser/filters/form.ts';
import { matchText } from '#browser/filters/match-text.ts';
import { tagsOf } from '#browser/filters/tags.ts';
import type { FilterTexts } from '#browser/filters/texts.ts';
import { type Filters, noFilters } from '#domain/filters/filters.ts';
import type { Match, Outcome } from '#domain/filters/outcome.ts';
import { sorted } from '#domain/filters/sorting.ts';
import { cardOfListing } from '#views/card.ts';
import type { ListingFacts } from '#views/search/listing-facts.ts';

const pageSize = 40;
/** Long enough for a screen reader not to be interrupted by every letter. */
const announceAfter = 700;

let announcing = 0;

export interface Around {
	/** Vacancies on the whole board. */
	total: number;
	board: Board;
	hits: ReadonlyMap<string, number> | undefined;
	answer: Answer;
	/** Whether nothing is chosen, so that the list of the page itself says it all. */
	isPlain: boolean;
}

interface Tools {
	root: HTMLElement;
	fields: FormFields;
	texts: FilterTexts;
	cardWords: CardWords;
	choose: (filters: Filters) => void;
}

/** Shows what passes: how many, what was chosen, the cards, or the ways out of an empty result. */
export class ResultView {
	readonly #root: HTMLElement;
	readonly #fields: FormFields;
	readonly #texts: FilterTexts;
	readonly #cardWords: CardWords;
	readonly #choose: (filters: Filters) => void;

	constructor({ root, fields, texts, cardWords, choose }: Tools) {
		this.#root = root;
		this.#fields = fields;
		this.#texts = texts;
		this.#cardWords = cardWords;
		this.#choose = choose;
	}

	show(filters: Filters, outcome: Outcome<ListingFacts>, around: Around): void {
		const { length } = outcome.matches;
		const found = part(this.#root, '[data-found]');
		this.#showCount(length, around);
		this.#showTags(filters);
		this.#showNote(filters, around.answer);
		part(this.#root, '[data-all]').hidden = !around.isPlain;
		found.hidden = around.isPlain;
		part(this.#root, '[data-sort]').hidden = length === 0;
		if (around.isPlain) found.replaceChildren();
		else if (length > 0) this.#showList(found, filters, outcome, around);
		else
			found.replaceChildren(
				emptyBox(filters, outcome, around, {
					fields: this.#fields,
					texts: this.#texts,
					choose: this.#choose,
				}),
			);
	}

	#showCount(count: number, { total, isPlain }: Around): void {
		const status = part(this.#root, '[role="status"]');
		part(this.#root, '.list__count').textContent = isPlain
			? this.#texts['filters.all'](total)
			: this.#texts['filters.count'](count, total);
		clearTimeout(announcing);
		announcing = window.setTimeout(() => {
			status.textContent = this.#texts['filters.found'](count);
		}, announceAfter);
	}

	#showTags(filters: Filters): void {
		const tags = tagsOf(filters, this.#fields, this.#texts);
		const list = part(this.#root, '[data-tags]');
		const focused = [...list.querySelectorAll('button')].findIndex(
			(candidate) => candidate === document.activeElement,
		);
		list.hidden = tags.length === 0;
		list.replaceChildren(
			...tags.map((tag) => this.#tag(tag.name, tag.without)),
			...(tags.length > 1 ? [this.#clearing()] : []),
		);
		if (focused < 0) return;
		const buttons = list.querySelectorAll('button');
		(buttons[Math.min(focused, buttons.length - 1)] ?? part(this.#root, '[data-results]')).focus();
	}

	#tag(name: string, without: Filters): HTMLLIElement {
		const item = element('li', '');
		const remove = button(name, 'filter-results__button--tag', () => this.#choose(without));
		const cross = element('span', '', '×');
		cross.setAttribute('aria-hidden', 'true');
		remove.setAttribute('aria-label', this.#texts['filters.remove'](name));
		remove.append(cross);
		item.append(remove);
		return item;
	}

	#clearing(): HTMLLIElement {
		const item = element('li', '');
		item.append(button(this.#texts['filters.clear'], '', () => this.#choose(noFilters)));
		return item;
	}

	#showNote(filters: Filters, answer: Answer): void {
		const note = part(this.#root, '[data-note]');
		const corrected = answer === 'failed' ? undefined : answer?.corrected;
		note.hidden = answer !== 'failed' && !corrected;
		note.textContent = answer === 'failed' ? this.#texts['filters.searchFailed'] : '';
		if (corrected) note.append(...this.#correction(filters, corrected));
	}

	#correction(filters: Filters, corrected: string): Node[] {
		const { query } = filters;
		const literally = button(this.#texts['filters.literally'](query), '', () =>
			this.#choose({ ...filters, isLiteral: true }),
		);
		return [
			element('span', '', `${this.#texts['filters.corrected'](query, corrected)} `),
			literally,
		];
	}

	#showList(
		found: HTMLElement,
		filters: Filters,
		{ matches }: Outcome<ListingFacts>,
		{ hits, board }: Around,
	): void {
		const list = blankList(this.#root);
		const blanks = [...list.children] as HTMLElement[];
		list.replaceChildren();
		found.replaceChildren(list);
		const item = (match: Match<ListingFacts>) => this.#item(blanks, match, filters, board);
		this.#append(list, sorted(matches, filters.sort, hits), item);
	}

	/** Adds a page of cards, and a button for the rest. */
	#append(
		list: HTMLElement,
		matches: readonly Match<ListingFacts>[],
		itemOf: (match: Match<ListingFacts>) => HTMLElement,
	): void {
		list.append(...matches.slice(0, pageSize).map(itemOf));
		const rest = matches.slice(pageSize);
		if (rest.length === 0) return;
		const more = button(this.#texts['filters.more'], 'filter-results__more', () => {
			const last = list.lastElementChild;
			more.remove();
			this.#append(list, rest, itemOf);
			last?.nextElementSibling?.querySelector('a')?.focus();
		});
		list.after(more);
	}

	#item(
		blanks: readonly HTMLElement[],
		match: Match<ListingFacts>,
		filters: Filters,
		board: Board,
	): HTMLElement {
		const listing = board.listing(match.facts);
		const words = this.#cardWords[listing.vacancy.language];
		const card = cardOfListing(listing, words, board.listings.today);
		const blank = blanks.find((candidate) => candidate.querySelector(`[lang="${card.language}"]`));
		const item = (blank ?? blanks[0])?.cloneNode(true) as HTMLElement;
		const text = matchText(match, filters, this.#fields, this.#texts);
		fillCard(item, card, `${this.#root.dataset['vacancies'] ?? ''}${card.slug}/`, text);
		return item;
	}
}

function blankList(root: HTMLElement): HTMLElement {
	const { content } = part<HTMLTemplateElement>(root, '[data-blank]');
	return part(content.cloneNode(true) as DocumentFragment, 'ul');
}
