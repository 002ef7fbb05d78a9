import {
	actionButton,
	element,
	emptyResult,
	linkTo,
	resultItem,
} from '#browser/search/result-list.ts';
import { type AskedSearch, searchIn, withSearch } from '#browser/search/search-address.ts';
import type { Answer, SearchTools } from '#browser/search/search-tools.ts';

const waitForTyping = 150;
const pageSize = 10;

/**
 * Makes a plain search form answer on the page itself. The query stands in the address, so that it
 * can be shared and the back button works. Elements marked `data-search-hides` give way to results.
 * What a search needs is fetched when somebody goes to the field, not before.
 */
export class VacancySearch extends HTMLElement {
	#timer = 0;
	/** Number of the last search; an older one that answers late is dropped. */
	#latest = 0;
	#tools: Promise<SearchTools> | undefined;

	connectedCallback(): void {
		this.#input.addEventListener('focus', () => void this.#load().catch(() => {}));
		this.#input.addEventListener('input', () => this.#searchSoon());
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#searchTyped();
		});
		const asked = searchIn(new URLSearchParams(location.search));
		if (!asked.query) return;
		this.#input.value = asked.query;
		void this.#search(asked);
	}

	#load(): Promise<SearchTools> {
		const { index = '', pagefind = '' } = this.dataset;
		this.#tools ??= import('#browser/search/search-tools.ts')
			.then(({ searchTools }) => searchTools({ index, pagefind }))
			.catch((error: unknown) => {
				this.#tools = undefined;
				throw error;
			});
		return this.#tools;
	}

	#searchSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => void this.#searchTyped(), waitForTyping);
	}

	#searchTyped(): Promise<void> {
		clearTimeout(this.#timer);
		return this.#search({ query: this.#input.value.trim(), isLiteral: false });
	}

	async #search(asked: AskedSearch): Promise<void> {
		this.#latest += 1;
		const current = this.#latest;
		history.replaceState(null, '', withSearch(new URL(location.href), asked));
		if (!asked.query) return this.#clear();
		const tools = await this.#load().catch(() => undefined);
		if (current !== this.#latest) return;
		if (!tools) return this.#fail();
		this.#status.textContent = tools.text['search.busy'];
		try {
			const answer = await tools.answer(asked.query, asked.isLiteral);
			if (current === this.#latest) this.#show(asked.query, answer, tools);
		} catch {
			this.#fail();
		}
	}

	#show(query: string, { hits, cards }: Answer, { text }: SearchTools): void {
		const used = hits.corrected;
		this.#status.textContent =
			used === undefined
				? text['search.found'](cards.length, query)
				: text['search.corrected'](query, used, cards.length);
		this.#hideList();
		if (cards.length === 0) return this.#showEmpty(query, hits.suggestion, text);
		const list = element('ol', 'search-results');
		const literally =
			used === undefined ? [] : [this.#linkTo(query, true, text['search.literally'](query))];
		this.#results.replaceChildren(...literally, list);
		this.#append(list, cards, text);
	}

	#showEmpty(query: string, suggestion: string | undefined, text: SearchTools['text']): void {
		const ways = [
			...(suggestion === undefined
				? []
				: [this.#linkTo(suggestion, false, text['search.meant'](suggestion))]),
			actionButton(text['search.emptyAll'], () => this.#startAgain()),
		];
		this.#results.replaceChildren(emptyResult(text, query, ways));
	}

	#linkTo(query: string, isLiteral: boolean, name: string): HTMLAnchorElement {
		const address = withSearch(new URL(this.#form.action), { query, isLiteral });
		return linkTo(address.href, name, 'search-results__other');
	}

	/** Adds a page of results, and a button for the rest. */
	#append(list: HTMLOListElement, cards: Answer['cards'], text: SearchTools['text']): void {
		list.append(...cards.slice(0, pageSize).map((card) => resultItem(card, this.#form.action)));
		const rest = cards.slice(pageSize);
		if (rest.length === 0) return;
		const more = actionButton(text['search.more'], () => {
			const last = list.lastElementChild;
			more.remove();
			this.#append(list, rest, text);
			last?.nextElementSibling?.querySelector('a')?.focus();
		});
		this.#results.append(more);
	}

	#startAgain(): void {
		this.#input.value = '';
		void this.#searchTyped();
		this.#input.focus();
	}

	#fail(): void {
		this.#clear();
		this.#status.textContent = this.dataset['failed'] ?? '';
	}

	#clear(): void {
		this.#status.textContent = '';
		this.#results.hidden = true;
		this.#results.replaceChildren();
		for (const other of this.#others) other.hidden = false;
	}

	#hideList(): void {
		this.#results.hidden = false;
		for (const other of this.#others) other.hidden = true;
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
