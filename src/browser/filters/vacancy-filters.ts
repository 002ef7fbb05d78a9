import { fetchedJson } from '#browser/fetched-json.ts';
import type { FilterPage } from '#browser/filters/filter-page.ts';

/** Milliseconds. */
const pauseInTyping = 150;

/**
 * The list of vacancies with its filters. What it needs is fetched when somebody begins to filter,
 * or comes with filters in the address; until then the page is the list as it was built.
 */
export class VacancyFilters extends HTMLElement {
	#page: Promise<FilterPage> | undefined;

	connectedCallback(): void {
		this.addEventListener('focusin', ({ target }) => {
			if (!(target instanceof Element && target.closest('form, select'))) return;
			if (target.matches('[type="search"]')) this.#expectQuery('');
			else this.#withPage(() => {});
		});
		this.addEventListener('input', ({ target }) => this.#changed(target));
		this.addEventListener('change', ({ target }) => {
			// Now somebody is done with a place, and hears what is wrong with it.
			if (target instanceof HTMLInputElement && target.matches('[list]'))
				this.#withPage((page) => page.changed(target.name));
		});
		this.addEventListener('click', ({ target }) => this.#clicked(target));
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			hideKeyboard();
			this.#withPage((page) => page.changed('q'));
		});
		window.addEventListener('popstate', () => {
			if (this.#page || location.search) this.#withPage((page) => page.restore());
		});
		if (!location.search) return;
		if (new URLSearchParams(location.search).has('q')) this.#expectQuery('');
		this.#withPage((page) => page.restore());
	}

	/** What a query needs is fetched side by side, not one after the other. */
	#expectQuery(query: string): void {
		void import('#browser/search/start-search.ts').catch(() => {});
		this.#withPage((page) => page.expectQuery(query));
	}

	/** Typing is followed after a pause, a choice at once. */
	#changed(target: EventTarget | null): void {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
		const isTyped = target.matches('[type="search"], [list], [inputmode]');
		if (target.type === 'search') this.#expectQuery(target.value);
		this.#withPage((page) => page.changed(target.name, isTyped ? pauseInTyping : 0));
	}

	#clicked(target: EventTarget | null): void {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button || button.type === 'submit') return;
		const expanded = button.getAttribute('aria-expanded');
		if (expanded) button.setAttribute('aria-expanded', String(expanded === 'false'));
		else this.#withPage((page) => page.pressed(button));
	}

	/** Has the page do something once its script is there; says so when that does not come. */
	#withPage(act: (page: FilterPage) => void): void {
		void fetchedJson(this.dataset['listings'] ?? '').catch(() => {});
		this.#page ??= import('#browser/filters/filter-page.ts').then(
			({ FilterPage }) => new FilterPage(this),
		);
		this.#page.then(act).catch(() => {
			this.#page = undefined;
			const note = this.querySelector<HTMLElement>('[data-note]');
			if (!note) return;
			note.textContent = note.dataset['failed'] ?? '';
			note.hidden = false;
		});
	}
}

/** On a phone the keyboard hides what was found. */
function hideKeyboard(): void {
	const { activeElement } = document;
	if (matchMedia('(pointer: coarse)').matches && activeElement instanceof HTMLElement)
		activeElement.blur();
}
