/** One text in the storage of a browser. A browser that keeps nothing says so and breaks nothing. */
export class StorageItem {
	readonly #key: string;
	readonly #storage: () => Storage;

	/** `storage` is asked anew each time: where it is forbidden, naming it throws. */
	constructor(key: string, storage: () => Storage = () => localStorage) {
		this.#key = key;
		this.#storage = storage;
	}

	read(): string | null {
		return attempt(() => this.#storage().getItem(this.#key)) ?? null;
	}

	/** Whether it is kept now. */
	write(text: string): boolean {
		attempt(() => this.#storage().setItem(this.#key, text));
		return this.read() === text;
	}

	clear(): void {
		attempt(() => this.#storage().removeItem(this.#key));
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
