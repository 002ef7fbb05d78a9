import { find } from '#browser/filters/elements.ts';
import { FormFields } from '#browser/filters/form-fields.ts';
import { findPlace, type FoundPlace } from '#browser/filters/found-place.ts';
import { ListAddress } from '#browser/filters/list-address.ts';
import { type ListData, loadListData } from '#browser/filters/list-data.ts';
import { rememberedWeek, takeWeekAlong } from '#browser/filters/remembered-week.ts';
import { ResultsPane } from '#browser/filters/results-pane.ts';
import { retrying } from '#browser/retry.ts';
import { showForm } from '#browser/filters/show-form.ts';
import { showResults } from '#browser/filters/show-results.ts';
import { WeekMemory } from '#browser/filters/week-memory.ts';
import { type WordAnswer, WordSearch } from '#browser/filters/word-search.ts';
import { parseFilters } from '#domain/filters/address.ts';
import { type Filters, noFilters } from '#domain/filters/filters.ts';
import { outcomeOf } from '#domain/filters/outcome.ts';
import { withAsked } from '#domain/filters/with-asked.ts';

/** What was asked, and what was found out about it before anything is shown. */
interface Answered {
	/** With those that stand in the query in words. */
	filters: Filters;
	/** Those of the form alone. */
	typed: Filters;
	place: FoundPlace;
	answer: WordAnswer;
}

/** Keeps form, address and results of the list the same. */
export class FilterPage {
	readonly #root: HTMLElement;
	readonly #pane: ResultsPane;
	readonly #fields: FormFields;
	readonly #address: ListAddress;
	readonly #memory: WeekMemory;
	readonly #search: WordSearch;
	readonly #data: () => Promise<ListData>;
	/** What the query asks for in words and the form does not hold. */
	#asked: Filters | undefined;
	#timer = 0;
	/** Number of the last change; an answer to an older one is dropped. */
	#latest = 0;

	constructor(root: HTMLElement) {
		const form = find<HTMLFormElement>(root, 'form');
		const { listings = '', texts = '' } = root.dataset;
		this.#root = root;
		this.#pane = new ResultsPane(root);
		this.#fields = new FormFields(form);
		this.#address = new ListAddress(form);
		this.#memory = new WeekMemory(root);
		this.#data = retrying(() => loadListData(listings));
		this.#search = new WordSearch(async () => (await this.#data()).board, texts);
		// The first change says when that fails.
		this.#data().catch(() => {});
	}

	/** Somebody is about to search for words, and typed this so far. */
	expectQuery(query: string): void {
		this.#search.prepare(query);
	}

	/** Takes the filters from the address. */
	restore(): void {
		const filters = parseFilters(location.search, this.#fields.known);
		this.#fields.write(filters);
		this.#address.spell(filters);
		void this.#update(filters);
	}

	/** Takes the filters from the form, after so many milliseconds without another change. */
	changed(field: string, wait = 0): void {
		clearTimeout(this.#timer);
		this.#pane.setBusy(true);
		this.#timer = window.setTimeout(() => {
			if (field === 'q') this.#fields.mendAgain();
			else if (this.#asked) this.#fields.write(this.#asked, field);
			const filters = this.#fields.read();
			this.#memory.keep(filters);
			if (field === 'week') takeWeekAlong(filters.week);
			this.#follow(filters, field, wait > 0);
		}, wait);
	}

	/** Does what a button of the form is for. */
	pressed({ dataset }: HTMLButtonElement): void {
		if (dataset['week'] !== undefined) {
			this.#fields.tickWeek(dataset['week']);
			this.changed('week');
		} else if (dataset['clear'] !== undefined) this.choose(noFilters);
		else if (dataset['useWeek'] !== undefined)
			this.choose({ ...this.#fields.read(), week: rememberedWeek() ?? 0 });
		else if (dataset['show'] !== undefined) this.#pane.goTo();
	}

	/** Puts other filters in the form and follows them. */
	choose(filters: Filters): void {
		clearTimeout(this.#timer);
		this.#fields.write(filters);
		this.#follow(filters, '');
	}

	#follow(filters: Filters, field: string, isTyping = false): void {
		this.#address.goTo(filters, field);
		void this.#update(filters, isTyping);
	}

	async #update(filters: Filters, isTyping = false): Promise<void> {
		if (filters.week !== 0) takeWeekAlong(filters.week);
		this.#pane.setBusy(true);
		this.#latest += 1;
		const current = this.#latest;
		try {
			const [data, typed, answer] = await Promise.all([
				this.#data(),
				findPlace(filters.place, isTyping),
				this.#search.ask(filters),
			]);
			const asked = withAsked(filters, answer.asked);
			const place = asked.place === filters.place ? typed : await findPlace(asked.place);
			if (place.from.length > 0) await data.board.findPlaces();
			if (current !== this.#latest) return;
			this.#asked = answer.asked && asked;
			this.#show({ filters: asked, typed: filters, place, answer }, data);
		} catch {
			if (current === this.#latest) this.#pane.fail();
		}
		if (current === this.#latest) this.#pane.setBusy(false);
	}

	#show({ filters, typed, place, answer }: Answered, data: ListData): void {
		const keepFocus = this.#pane.focusKeeper();
		const { board } = data;
		const outcome = outcomeOf(board.facts, filters, { from: place.from, hits: answer.hits });
		const choose = (chosen: Filters): void => this.choose(chosen);
		const tools = { ...data, root: this.#root, fields: this.#fields, choose };
		showForm(filters, outcome, place, tools);
		showResults(
			filters,
			outcome,
			{ typed, answer, from: place.from, isPlain: this.#address.isPlain(filters) },
			tools,
		);
		this.#memory.offer(filters);
		keepFocus();
	}
}
