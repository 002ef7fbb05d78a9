import type { Answer } from '#browser/filters/answer.ts';
import type { Board } from '#browser/filters/board.ts';
import { showCards } from '#browser/filters/card-list.ts';
import { button, element, part } from '#browser/filters/elements.ts';
import { emptyBox } from '#browser/filters/empty-box.ts';
import type { ResultTools } from '#browser/filters/result-tools.ts';
import { showTags } from '#browser/filters/tag-row.ts';
import type { FilterTexts } from '#browser/filters/texts.ts';
import type { Filters } from '#domain/filters/filters.ts';
import type { Outcome } from '#domain/filters/outcome.ts';
import { sorted } from '#domain/filters/sorting.ts';
import type { ListingFacts } from '#views/search/listing-facts.ts';

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

/** Shows what passes: how many, what was chosen, the cards, or the ways out of an empty result. */
export class ResultView {
	readonly #tools: ResultTools;
	readonly #root: HTMLElement;
	readonly #texts: FilterTexts;

	constructor(tools: ResultTools) {
		this.#tools = tools;
		this.#root = tools.root;
		this.#texts = tools.texts;
	}

	show(filters: Filters, outcome: Outcome<ListingFacts>, around: Around): void {
		const { length } = outcome.matches;
		const found = part(this.#root, '[data-found]');
		this.#showCount(length, around);
		showTags(filters, this.#tools);
		this.#showNote(filters, around.answer);
		part(this.#root, '[data-all]').hidden = !around.isPlain;
		found.hidden = around.isPlain;
		part(this.#root, '[data-sort]').hidden = length === 0;
		if (around.isPlain) found.replaceChildren();
		else if (length > 0)
			showCards(found, sorted(outcome.matches, filters.sort, around.hits), filters, {
				...this.#tools,
				board: around.board,
			});
		else found.replaceChildren(emptyBox(filters, outcome, around, this.#tools));
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
			this.#tools.choose({ ...filters, isLiteral: true }),
		);
		return [
			element('span', '', `${this.#texts['filters.corrected'](query, corrected)} `),
			literally,
		];
	}
}
