import { resultNodes, statusText } from '#browser/search/result-list.ts';
import { type AskedSearch, searchIn, withSearch } from '#browser/search/search-address.ts';
import type { SearchTools } from '#browser/search/search-tools.ts';

const waitForTyping = 150;

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
		if (!asked.query) {
			this.#clear();
			return;
		}
		const tools = await this.#load().catch(() => undefined);
		if (current !== this.#latest) return;
		if (!tools) {
			this.#fail();
			return;
		}
		this.#status.textContent = tools.text['search.busy'];
		try {
			const answer = await tools.answer(asked.query, asked.isLiteral);
			if (current !== this.#latest) return;
			this.#status.textContent = statusText(tools.text, asked.query, answer);
			this.#hideList();
			this.#results.replaceChildren(
				...resultNodes(answer, {
					text: tools.text,
					query: asked.query,
					address: this.#form.action,
					startAgain: () => this.#startAgain(),
				}),
			);
		} catch {
			this.#fail();
		}
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
