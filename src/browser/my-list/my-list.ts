import { type BoardAnswer, boardFacts } from '#browser/my-list/board-facts.ts';
import { changeList, myList, now, onListChange } from '#browser/my-list/board-list.ts';
import { CompareChoice } from '#browser/my-list/compare-choice.ts';
import { itemView } from '#browser/my-list/item-view.ts';
import { showSections } from '#browser/my-list/list-sections.ts';
import { connectTools } from '#browser/my-list/list-tools.ts';
import { loadMyListText, today, writtenDay } from '#browser/my-list/list-words.ts';
import { element, part } from '#browser/parts.ts';
import { type ItemActions, SavedItem } from '#browser/my-list/saved-item.ts';
import { StatusBar } from '#browser/my-list/status-bar.ts';
import { withRenamed } from '#domain/my-list/merge-lists.ts';
import { type MyList, withoutVacancy, withPart, withVacancy } from '#domain/my-list/my-list.ts';
import type { MyListText } from '#i18n/dictionary.ts';

/** The page with saved vacancies, around the markup that it finds. */
export class MyListTool extends HTMLElement {
	readonly #gone = new AbortController();
	readonly #items = new Map<string, SavedItem>();
	readonly #answers = new Map<string, BoardAnswer>();

	connectedCallback(): void {
		void loadMyListText().then((text) => this.#start(text));
	}

	disconnectedCallback(): void {
		this.#gone.abort();
	}

	#start(text: MyListText): void {
		const { signal } = this.#gone;
		const around: Around = {
			text,
			list: newList(part(this, 'items')),
			choice: new CompareChoice(this, text),
			status: new StatusBar(this, () => this.#focusLast()),
		};
		connectTools(this, around.status, text);
		onListChange(() => this.#show(around), signal);
		addEventListener('pagehide', () => this.#finish(), { signal });
		// Puts what is damaged aside at once, so that the page can say so.
		if (myList().kind === 'damaged') changeList((list) => list);
		this.hidden = false;
		this.#show(around);
	}

	#show(around: Around): void {
		const stored = myList();
		showSections(this, stored);
		this.#dropMissing(stored.list, around);
		this.#showItems(stored.list, around);
		around.choice.show(stored.list.saved.size);
	}

	#dropMissing({ saved }: MyList, { choice }: Around): void {
		for (const [slug, item] of this.#items) {
			if (saved.has(slug)) continue;
			item.element.remove();
			this.#items.delete(slug);
			choice.drop(slug);
		}
	}

	/** Newest first. */
	#showItems({ saved }: MyList, around: Around): void {
		const { list, text } = around;
		const shown = [...saved].sort(([, a], [, b]) => b.savedAt.localeCompare(a.savedAt));
		for (const [index, [slug, vacancy]] of shown.entries()) {
			const item = this.#items.get(slug) ?? this.#newItem(slug, around);
			const words = { text, date: writtenDay, today: today() };
			item.show(itemView(vacancy, this.#answers.get(slug), words), vacancy);
			const place = list.children[index] ?? null;
			// Moving an element would take the focus out of it.
			if (place !== item.element) list.insertBefore(item.element, place);
		}
	}

	#newItem(slug: string, around: Around): SavedItem {
		const template = part<HTMLTemplateElement>(this, 'item-template');
		const item = new SavedItem(template, slug, this.#actionsFor(around));
		this.#items.set(slug, item);
		void this.#ask(slug, around);
		return item;
	}

	/** Asks the board how the vacancy is now. */
	async #ask(slug: string, around: Around): Promise<void> {
		const answer = await boardFacts(slug);
		if (answer.kind === 'moved') {
			changeList((list) => withRenamed(list, slug, answer.to));
			return;
		}
		this.#answers.set(slug, answer);
		if (myList().list.saved.get(slug)?.snapshot) this.#show(around);
		else this.#accept(slug);
	}

	#actionsFor(around: Around): ItemActions {
		return {
			change: (slug, changes) => void changeList((list) => withPart(list, slug, changes)),
			remove: (slug) => this.#remove(slug, around),
			accept: (slug) => this.#accept(slug),
			choose: (slug, chosen) => around.choice.choose(slug, chosen),
		};
	}

	/** What the board says now counts as what was saved. */
	#accept(slug: string): void {
		const answer = this.#answers.get(slug);
		changeList((list) =>
			answer?.kind === 'found'
				? withPart(list, slug, { snapshot: { value: answer.facts.snapshot, at: now() } })
				: list,
		);
	}

	#remove(slug: string, { text, status }: Around): void {
		const vacancy = myList().list.saved.get(slug);
		if (!vacancy || changeList((list) => withoutVacancy(list, slug)) !== 'kept') return;
		const title = vacancy.snapshot?.value.title ?? vacancy.title;
		status.offerUndo(text['myList.removed'](title), (list) => withVacancy(list, slug, vacancy));
	}

	#focusLast(): void {
		[...this.#items.values()].at(-1)?.focus();
	}

	#finish(): void {
		for (const item of this.#items.values()) item.finish();
	}
}

/** What stands on the page around the vacancies. */
interface Around {
	text: MyListText;
	list: HTMLElement;
	choice: CompareChoice;
	status: StatusBar;
}

/** Made here, because an empty list has no place in a page. */
function newList(place: HTMLElement): HTMLElement {
	const list = element('ol');
	list.className = 'saved__items';
	place.append(list);
	return list;
}
