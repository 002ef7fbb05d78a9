const prefix = 'helder:apply:';
const offKey = `${prefix}off`;
const sentKey = `${prefix}sent`;

/** The draft of one page on this device. A browser that keeps nothing says so and breaks nothing. */
export class DraftStore {
	readonly #key: string;

	/** `page` is the path of the page to apply on. */
	constructor(page: string) {
		this.#key = prefix + page;
	}

	/** Whether somebody asked that nothing is kept; holds for every vacancy of the board. */
	get isOff(): boolean {
		return attempt(() => localStorage.getItem(offKey)) === '1';
	}

	set isOff(off: boolean) {
		attempt(() => (off ? localStorage.setItem(offKey, '1') : localStorage.removeItem(offKey)));
		if (off) this.clear();
	}

	read(): string | null {
		return attempt(() => localStorage.getItem(this.#key)) ?? null;
	}

	/** Whether it is kept now. */
	write(source: string): boolean {
		attempt(() => localStorage.setItem(this.#key, source));
		return this.read() === source;
	}

	clear(): void {
		attempt(() => localStorage.removeItem(this.#key));
	}

	/** Remembers, as long as the tab is open, that this form was sent. */
	markSent(): void {
		attempt(() => sessionStorage.setItem(sentKey, this.#key));
	}

	/** Clears the draft of the form that was sent from this tab; whether there was one. */
	clearSent(): boolean {
		if (attempt(() => sessionStorage.getItem(sentKey)) !== this.#key) return false;
		attempt(() => sessionStorage.removeItem(sentKey));
		this.clear();
		return this.read() === null;
	}
}

/** Storage throws when it is full or forbidden. */
function attempt<Result>(run: () => Result): Result | undefined {
	try {
		return run();
	} catch {
		return undefined;
	}
}
