import type { MyList } from '#domain/my-list/my-list.ts';
import { readStoredList, type StoredList, storedText } from '#domain/my-list/stored-list.ts';

/** Whether something was kept, or why not: no room, not allowed, or a list of a later version. */
export type KeepOutcome = 'kept' | 'full' | 'blocked' | 'newer';

/** What is used of `localStorage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The list in the storage of a browser, which other tabs change too: so it is read anew each time. */
export class ListShelf {
	readonly #shelf: Shelf | undefined;
	readonly #name: string;
	/** The last text that was read: every card on a page asks for it. */
	#last: { text: string | null; stored: StoredList } | undefined;

	constructor(shelf: Shelf | undefined, name: string) {
		this.#shelf = shelf;
		this.#name = name;
	}

	read(): StoredList {
		const text = this.#text(this.#name);
		if (this.#last?.text !== text || !this.#last)
			this.#last = { text, stored: readStoredList(text) };
		return this.#last.stored;
	}

	/** Changes the list; a damaged one is put aside first, whole. */
	change(edit: (list: MyList) => MyList): KeepOutcome {
		if (!this.#shelf) return 'blocked';
		const stored = this.read();
		if (stored.kind === 'newer') return 'newer';
		try {
			if (stored.kind === 'damaged') this.#putAside(this.#text(this.#name) ?? '');
			this.#shelf.setItem(this.#name, storedText(edit(stored.list)));
			return 'kept';
		} catch {
			return 'full';
		}
	}

	/** The damaged texts that were put aside, oldest first. */
	damaged(): string[] {
		const texts: string[] = [];
		for (;;) {
			const text = this.#text(this.#asideName(texts.length + 1));
			if (text === null) return texts;
			texts.push(text);
		}
	}

	forgetDamaged(): void {
		for (const [index] of this.damaged().entries())
			this.#shelf?.removeItem(this.#asideName(index + 1));
	}

	#putAside(text: string): void {
		const known = this.damaged();
		if (known.includes(text)) return;
		this.#shelf?.setItem(this.#asideName(known.length + 1), text);
	}

	#asideName(number: number): string {
		return `${this.#name}:damaged-${number}`;
	}

	#text(name: string): string | null {
		return this.#shelf?.getItem(name) ?? null;
	}
}
