import { myList, onListChange } from '#browser/my-list/board-list.ts';
import { part } from '#browser/my-list/parts.ts';

const shownFor = 10_000;

/** Writes the number of saved vacancies in the link to them, and says what went wrong with saving. */
export class SavedCount extends HTMLElement {
	#gone = new AbortController();
	#timer = 0;

	connectedCallback(): void {
		this.#gone = new AbortController();
		onListChange(() => this.#show(), this.#gone.signal);
		this.#show();
	}

	disconnectedCallback(): void {
		this.#gone.abort();
	}

	/** Shows one of the messages of the header, or none. */
	say(message: string | undefined): void {
		clearTimeout(this.#timer);
		const status = this.querySelector('[role="status"]');
		if (!status) return;
		status.textContent = message ?? '';
		if (message) this.#timer = window.setTimeout(() => this.say(undefined), shownFor);
	}

	#show(): void {
		const { size } = myList().list.saved;
		const { one = '', many = '' } = this.dataset;
		part(this, 'count').textContent = size > 0 ? String(size) : '';
		part(this, 'count-words').textContent =
			size === 1 ? one : many.replace('{count}', String(size));
	}
}
