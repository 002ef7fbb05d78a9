import { myList, onListChange } from '#browser/my-list/board-list.ts';
import { part } from '#browser/parts.ts';
import { savingMessages } from '#browser/my-list/saving-words.ts';

const shownFor = 10_000;

type SavingOutcome = Exclude<keyof typeof savingMessages, 'saved' | 'remove'>;

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

	/** Shows what went otherwise than asked, or nothing. */
	tell(outcome: SavingOutcome | undefined): void {
		clearTimeout(this.#timer);
		part(this, 'message').textContent = outcome ? savingMessages[outcome] : '';
		if (outcome) this.#timer = window.setTimeout(() => this.tell(undefined), shownFor);
	}

	#show(): void {
		const { size } = myList().list.saved;
		part(this, 'count').textContent = size > 0 ? String(size) : '';
		part(this, 'count-words').textContent = savingMessages.saved(size);
	}
}
