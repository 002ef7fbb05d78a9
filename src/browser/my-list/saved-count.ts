import { myList, onListChange } from '#browser/my-list/board-list.ts';
import { part } from '#browser/my-list/parts.ts';
import type { savingMessages } from '#i18n/nl/saving-messages.ts';

const shownFor = 10_000;

type SavingOutcome = keyof typeof savingMessages;

async function savingWords(): Promise<typeof savingMessages> {
	const module =
		document.documentElement.lang === 'en'
			? await import('#i18n/en/saving-messages.ts')
			: await import('#i18n/nl/saving-messages.ts');
	return module.savingMessages;
}

/** Writes the number of saved vacancies in the link to them, and says what went wrong with saving. */
export class SavedCount extends HTMLElement {
	#gone = new AbortController();
	#timer = 0;
	#asked: SavingOutcome | undefined;

	connectedCallback(): void {
		this.#gone = new AbortController();
		onListChange(() => this.#show(), this.#gone.signal);
		this.#show();
	}

	disconnectedCallback(): void {
		this.#gone.abort();
	}

	/** Shows what went otherwise than asked, or nothing. */
	async tell(outcome: SavingOutcome | undefined): Promise<void> {
		clearTimeout(this.#timer);
		this.#asked = outcome;
		const message = outcome ? (await savingWords())[outcome] : '';
		// Somebody may have pressed another button meanwhile.
		if (this.#asked !== outcome) return;
		part(this, 'message').textContent = message;
		if (message) this.#timer = window.setTimeout(() => void this.tell(undefined), shownFor);
	}

	#show(): void {
		const { size } = myList().list.saved;
		const { one = '', many = '' } = this.dataset;
		part(this, 'count').textContent = size > 0 ? String(size) : '';
		part(this, 'count-words').textContent =
			size === 1 ? one : many.replace('{count}', String(size));
	}
}
