import { StorageItem } from '#browser/storage-item.ts';
import { type KeptText, keptSource, type Stored, storedText } from '#drafts/kept-text.ts';

/** The draft on this device. */
export class DraftKeeper {
	readonly #item: StorageItem;

	constructor(key: string) {
		this.#item = new StorageItem(key);
	}

	read(): Stored {
		return storedText(this.#item.read());
	}

	/** Whether it is kept now; nothing is kept of an empty text. */
	write(kept: KeptText): boolean {
		if (kept.text !== '') return this.#item.write(keptSource(kept));
		this.clear();
		return true;
	}

	clear(): void {
		this.#item.clear();
	}
}
