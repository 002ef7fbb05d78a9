import { boardFacts } from '#browser/my-list/board-facts.ts';
import { changeList, myList, now, onListChange } from '#browser/my-list/board-list.ts';
import type { KeepOutcome } from '#browser/my-list/list-shelf.ts';
import { SavedCount } from '#browser/my-list/saved-count.ts';
import {
	type SavedVacancy,
	withoutVacancy,
	withPart,
	withVacancy,
	withVisit,
} from '#domain/my-list/my-list.ts';

/**
 * The button that saves a vacancy, on a card and on its page. Marks what is around it: elements with
 * `data-mine` show when the vacancy is saved, is not, or was seen, those with `data-after-saving` when what
 * they tell happened later than saving.
 */
export class SaveVacancy extends HTMLElement {
	#gone = new AbortController();
	/** What was taken out of the list here, so that a second press brings it back whole. */
	#removed: SavedVacancy | undefined;

	connectedCallback(): void {
		this.#gone = new AbortController();
		const { signal } = this.#gone;
		this.#button?.addEventListener('click', () => this.#toggle(), { signal });
		onListChange(() => this.#show(), signal);
		if (this.#isPage) changeList((list) => withVisit(list, this.#slug, now().slice(0, 10)));
		this.#show();
	}

	disconnectedCallback(): void {
		this.#gone.abort();
	}

	#toggle(): void {
		const kept = myList().list.saved.get(this.#slug);
		if (kept) this.#remove(kept);
		else this.#save();
	}

	#remove(kept: SavedVacancy): void {
		const outcome = changeList((list) => withoutVacancy(list, this.#slug));
		this.#removed = kept;
		say(outcome === 'kept' && kept.note?.value ? 'withNote' : outcome);
	}

	#save(): void {
		const vacancy = this.#removed ?? { savedAt: now(), title: this.#title };
		const outcome = changeList((list) => withVacancy(list, this.#slug, vacancy));
		say(outcome);
		if (outcome === 'kept' && !vacancy.snapshot) void this.#complete();
	}

	/** Adds what the board says of the vacancy now, to compare with later. */
	async #complete(): Promise<void> {
		const answer = await boardFacts(this.#slug);
		if (answer.kind !== 'found') return;
		const snapshot = { value: answer.facts.snapshot, at: now() };
		changeList((list) => withPart(list, this.#slug, { snapshot }));
	}

	#show(): void {
		const { list } = myList();
		const kept = list.saved.get(this.#slug);
		const isSeen = list.seen.has(this.#slug);
		const isSaved = kept !== undefined;
		this.#button?.toggleAttribute('data-saved', isSaved);
		const around = this.closest('[data-vacancy]');
		around?.classList.toggle('vacancy-card--seen', isSeen && !this.#isPage);
		const mine = { saved: isSaved, unsaved: !isSaved, seen: isSeen };
		for (const mark of around?.querySelectorAll<HTMLElement>('[data-mine]') ?? [])
			mark.hidden = !mine[mark.dataset['mine'] as keyof typeof mine];
		const savedOn = kept?.savedAt.slice(0, 10) ?? '9999';
		for (const mark of around?.querySelectorAll<HTMLElement>('[data-after-saving]') ?? [])
			mark.hidden = (mark.dataset['afterSaving'] ?? '') <= savedOn;
	}

	get #slug(): string {
		return this.dataset['slug'] ?? '';
	}

	get #title(): string {
		return this.querySelector('button > :last-child')?.textContent ?? '';
	}

	get #isPage(): boolean {
		return this.dataset['page'] !== undefined;
	}

	get #button(): HTMLButtonElement | null {
		return this.querySelector('button');
	}
}

function say(outcome: KeepOutcome | 'withNote'): void {
	const header = document.querySelector('saved-count');
	if (header instanceof SavedCount) header.tell(outcome === 'kept' ? undefined : outcome);
}
