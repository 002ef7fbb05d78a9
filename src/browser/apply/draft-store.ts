import { StorageItem } from '#browser/storage-item.ts';

const prefix = 'helder:apply:';
const off = new StorageItem(`${prefix}off`);
/** Which draft was sent, as long as the tab is open. */
const sent = new StorageItem(`${prefix}sent`, () => sessionStorage);

/** The draft of one page on this device. */
export class DraftStore {
	readonly #key: string;
	readonly #draft: StorageItem;

	/** `page` is the path of the page to apply on. */
	constructor(page: string) {
		this.#key = prefix + page;
		this.#draft = new StorageItem(this.#key);
	}

	/** Whether somebody asked that nothing is kept; holds for every vacancy of the board. */
	get isOff(): boolean {
		return off.read() === '1';
	}

	set isOff(isOff: boolean) {
		if (!isOff) {
			off.clear();
			return;
		}
		off.write('1');
		this.clear();
	}

	read(): string | null {
		return this.#draft.read();
	}

	/** Whether it is kept now. */
	write(source: string): boolean {
		return this.#draft.write(source);
	}

	clear(): void {
		this.#draft.clear();
	}

	/** Remembers that this form was sent. */
	markSent(): void {
		sent.write(this.#key);
	}

	/** Clears the draft of the form that was sent from this tab; whether there was one. */
	clearSent(): boolean {
		if (sent.read() !== this.#key) return false;
		sent.clear();
		this.clear();
		return this.read() === null;
	}
}
