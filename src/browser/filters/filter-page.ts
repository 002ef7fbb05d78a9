import { type Answer, WordSearch } from '#browser/filters/answer.ts';
import { type Board, fetchBoard } from '#browser/filters/board.ts';
import { type CardWords, loadCardWords } from '#browser/filters/card-words.ts';
import { part } from '#browser/filters/elements.ts';
import { FormFields } from '#browser/filters/form.ts';
import { FormView } from '#browser/filters/form-view.ts';
import { findPlace, type FoundPlace } from '#browser/filters/found-place.ts';
import {
	forgetWeek,
	rememberedWeek,
	rememberWeek,
	takeWeekAlong,
} from '#browser/filters/remembered-week.ts';
import { ResultView } from '#browser/filters/result-view.ts';
import { type FilterTexts, loadTexts } from '#browser/filters/texts.ts';
import { formatFilters, parseFilters } from '#domain/filters/address.ts';
import { facets, type Filters, isActive, noFilters } from '#domain/filters/filters.ts';
import { outcomeOf } from '#domain/filters/outcome.ts';

/** Keeps form, address and results of the list the same. */
export class FilterPage {
	readonly #root: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #fields: FormFields;
	readonly #remember: HTMLInputElement;
	/** The page that was built; on its address stands its own list while nothing is chosen. */
	readonly #builtAddress = location.pathname;
	readonly #search: WordSearch;
	#loaded: Promise<Loaded> | undefined;
	/** What was changed last: changes of one field in a row are one step back. */
	#lastField = '';
	#timer = 0;
	/** Number of the last change; an answer to an older one is dropped. */
	#latest = 0;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#form = part<HTMLFormElement>(root, 'form');
		this.#fields = new FormFields(this.#form);
		this.#remember = part<HTMLInputElement>(root, '[data-remember-week]');
		this.#remember.checked = rememberedWeek() !== undefined;
		const { pagefind = '', textKeys = '' } = root.dataset;
		this.#search = new WordSearch(async () => (await this.#load()).board, { pagefind, textKeys });
		// The first change says when that fails.
		this.#load().catch(() => {});
	}

	/** Somebody is about to search for words, and typed this so far. */
	expectQuery(query: string): void {
		this.#search.prepare(query);
	}

	/** Takes the filters from the address. */
	restore(): void {
		const filters = parseFilters(location.search, this.#fields.known);
		this.#fields.write(filters);
		this.#lastField = '';
		history.replaceState(null, '', location.pathname + formatFilters(filters) + location.hash);
		void this.#update(filters);
	}

	/** Takes the filters from the form, after so many milliseconds without another change. */
	changed(field: string, wait = 0): void {
		clearTimeout(this.#timer);
		this.#setBusy(true);
		this.#timer = window.setTimeout(() => {
			if (field === 'q') this.#fields.mendAgain();
			const filters = this.#fields.read();
			this.#keepWeek(filters);
			if (field === 'week') takeWeekAlong(filters.week);
			this.#follow(filters, field, wait > 0);
		}, wait);
	}

	pressed({ dataset }: HTMLButtonElement): void {
		if (dataset['week'] !== undefined) {
			this.#fields.tickWeek(dataset['week']);
			this.changed('week');
		} else if (dataset['clear'] !== undefined) this.choose(noFilters);
		else if (dataset['useWeek'] !== undefined)
			this.choose({ ...this.#fields.read(), week: rememberedWeek() ?? 0 });
		else if (dataset['show'] !== undefined) this.#showResults();
	}

	/** Puts other filters in the form and follows them. */
	choose(filters: Filters): void {
		clearTimeout(this.#timer);
		this.#fields.write(filters);
		this.#follow(filters, '');
	}

	#follow(filters: Filters, field: string, isTyping = false): void {
		const address = new URL(this.#form.action).pathname + formatFilters(filters);
		if (address !== location.pathname + location.search) {
			const isSameStep = field !== '' && field === this.#lastField;
			history[isSameStep ? 'replaceState' : 'pushState'](null, '', address);
			this.#lastField = field;
		}
		void this.#update(filters, isTyping);
	}

	async #update(filters: Filters, isTyping = false): Promise<void> {
		if (filters.week !== 0) takeWeekAlong(filters.week);
		this.#setBusy(true);
		this.#latest += 1;
		const current = this.#latest;
		try {
			const [loaded, place, answer] = await Promise.all([
				this.#load(),
				findPlace(filters.place, isTyping),
				this.#search.ask(filters),
			]);
			if (place.place) await loaded.board.findPlaces();
			if (current === this.#latest) this.#show(filters, { ...loaded, place, answer });
		} catch {
			if (current === this.#latest) this.#fail();
		}
		if (current === this.#latest) this.#setBusy(false);
	}

	/** Says that the results are of before the last change. */
	#setBusy(isBusy: boolean): void {
		part(this.#root, '[data-results]').setAttribute('aria-busy', String(isBusy));
	}

	#load(): Promise<Loaded> {
		this.#loaded ??= load(this.#root.dataset['listings'] ?? '').catch((error: unknown) => {
			// Whoever was offline may try again.
			this.#loaded = undefined;
			throw error;
		});
		return this.#loaded;
	}

	#show(filters: Filters, known: Known): void {
		const focused = document.activeElement;
		const { board, texts, cardWords, place, answer } = known;
		const hits = answer === 'failed' ? undefined : answer?.hits;
		const outcome = outcomeOf(board.facts, filters, { from: place.place, hits });
		const choose = (chosen: Filters): void => this.choose(chosen);
		new FormView(this.#root, this.#fields, texts).show(filters, outcome, place, choose);
		const tools = { root: this.#root, fields: this.#fields, texts, cardWords, choose };
		new ResultView(tools).show(filters, outcome, {
			total: board.facts.length,
			board,
			hits,
			answer,
			isPlain:
				location.pathname === this.#builtAddress &&
				filters.sort === undefined &&
				!facets.some((facet) => isActive(filters, facet)),
		});
		this.#offerWeek(filters);
		// A way out disappears with the empty result in which it stood, and the focus with it.
		if (!focused?.isConnected && document.activeElement === document.body)
			part(this.#root, '[data-results]').focus();
	}

	#fail(): void {
		const note = part(this.#root, '[data-note]');
		note.textContent = note.dataset['failed'] ?? '';
		note.hidden = false;
		part(this.#root, '[data-found]').hidden = true;
		part(this.#root, '[data-all]').hidden = false;
	}

	#showResults(): void {
		part(this.#root, '[aria-expanded]').setAttribute('aria-expanded', 'false');
		const results = part(this.#root, '[data-results]');
		results.focus();
		// The focus alone moves nothing while a part of the list is in view.
		if (results.getBoundingClientRect().top < 0) results.scrollIntoView();
	}

	#keepWeek({ week }: Filters): void {
		if (!this.#remember.checked) forgetWeek();
		else if (week !== 0) rememberWeek(week);
	}

	#offerWeek({ week }: Filters): void {
		part(this.#root, '[data-use-week]').hidden = week !== 0 || rememberedWeek() === undefined;
	}
}

interface Loaded {
	board: Board;
	texts: FilterTexts;
	cardWords: CardWords;
}

interface Known extends Loaded {
	place: FoundPlace;
	answer: Answer;
}

async function load(address: string): Promise<Loaded> {
	const [board, texts, cardWords] = await Promise.all([
		fetchBoard(address),
		loadTexts(),
		loadCardWords(),
	]);
	return { board, texts, cardWords };
}
