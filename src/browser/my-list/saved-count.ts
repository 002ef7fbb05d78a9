import { pageLanguage } from '#browser/page-language.ts';
import { myList, onListChange } from '#browser/my-list/board-list.ts';
import { part } from '#browser/parts.ts';
import { savingMessages as english } from '#i18n/en/saving-messages.ts';
import { savingMessages as dutch } from '#i18n/nl/saving-messages.ts';

const shownFor = 10_000;

type SavingOutcome = Exclude<keyof typeof dutch, 'saved'>;

/** Both languages: they are less than what it takes to fetch one, and are there without a connection. */
const messages = pageLanguage() === 'en' ? english : dutch;

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
		part(this, 'message').textContent = outcome ? messages[outcome] : '';
		if (outcome) this.#timer = window.setTimeout(() => this.tell(undefined), shownFor);
	}

	#show(): void {
		const { size } = myList().list.saved;
		part(this, 'count').textContent = size > 0 ? String(size) : '';
		part(this, 'count-words').textContent = messages.saved(size);
	}
}
