import { search as text } from '#i18n/nl/search.ts';
import { type LazyResult, SearchIndex } from '#browser/search/pagefind.ts';
import { actionButton, element, emptyResult, resultItem } from '#browser/search/result-list.ts';

const waitForTyping = 200;
const pageSize = 10;

/**
 * Makes a plain search form answer on the page itself. The query stands in the address, so that it
 * can be shared and the back button works. Elements marked `data-search-hides` give way to results.
 */
export class VacancySearch extends HTMLElement {
	#timer = 0;
	/** Number of the last search; an older one that answers late is dropped. */
	#latest = 0;
	#index: SearchIndex | undefined;

	connectedCallback(): void {
		const address = this.dataset['index'];
		if (!address) return;
		this.#index = new SearchIndex(address);
		this.#input.addEventListener('input', () => this.#searchSoon());
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#search();
		});
		const query = new URLSearchParams(location.search).get('q');
		if (!query) return;
		this.#input.value = query;
		void this.#search();
	}

	#searchSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#search(), waitForTyping);
	}

	async #search(): Promise<void> {
		clearTimeout(this.#timer);
		const query = this.#input.value.trim();
		this.#latest += 1;
		const current = this.#latest;
		this.#remember(query);
		if (!query) return this.#clear();
		this.#status.textContent = text['search.busy'];
		try {
			const results = (await this.#index?.search(query)) ?? [];
			if (current === this.#latest) await this.#show(query, results);
		} catch {
			this.#showList();
			this.#status.textContent = text['search.failed'];
		}
	}

	async #show(query: string, results: LazyResult[]): Promise<void> {
		this.#status.textContent = text['search.found'](results.length, query);
		this.#hideList();
		if (results.length === 0) {
			this.#results.replaceChildren(emptyResult(query, () => this.#startAgain()));
			return;
		}
		const list = element('ol', 'search-results');
		this.#results.replaceChildren(list);
		await this.#append(list, results);
	}

	/** Adds a page of results, and a button for the rest. */
	async #append(list: HTMLOListElement, results: LazyResult[]): Promise<void> {
		const page = await Promise.all(results.slice(0, pageSize).map((load) => load()));
		list.append(...page.map(resultItem));
		const rest = results.slice(pageSize);
		if (rest.length === 0) return;
		const more = actionButton(text['search.more'], () => {
			const last = list.lastElementChild;
			more.remove();
			void this.#append(list, rest).then(() => {
				last?.nextElementSibling?.querySelector('a')?.focus();
			});
		});
		this.#results.append(more);
	}

	#startAgain(): void {
		this.#input.value = '';
		this.#remember('');
		this.#clear();
		this.#input.focus();
	}

	#clear(): void {
		this.#status.textContent = '';
		this.#showList();
	}

	#hideList(): void {
		this.#results.hidden = false;
		for (const other of this.#others) other.hidden = true;
	}

	#showList(): void {
		this.#results.hidden = true;
		this.#results.replaceChildren();
		for (const other of this.#others) other.hidden = false;
	}

	#remember(query: string): void {
		const address = new URL(location.href);
		if (query) address.searchParams.set('q', query);
		else address.searchParams.delete('q');
		history.replaceState(null, '', address);
	}

	get #form(): HTMLFormElement {
		return this.#find('form');
	}

	get #input(): HTMLInputElement {
		return this.#find('input');
	}

	get #status(): HTMLElement {
		return this.#find('[role="status"]');
	}

	get #results(): HTMLElement {
		return this.#find('section');
	}

	get #others(): NodeListOf<HTMLElement> {
		return document.querySelectorAll('[data-search-hides]');
	}

	#find<Found extends HTMLElement>(selector: string): Found {
		const found = this.querySelector<Found>(selector);
		if (!found) throw new Error(`<vacancy-search> needs \`${selector}\``);
		return found;
	}
}
