import { type KeptText, keptSource, type Stored, storedText } from '#drafts/kept-text.ts';

/** The draft on this device. A browser that keeps nothing says so and breaks nothing. */
export class DraftKeeper {
	readonly #key: string;

	constructor(key: string) {
		this.#key = key;
	}

	read(): Stored {
		return storedText(attempt(() => localStorage.getItem(this.#key)) ?? null);
	}

	/** Whether it is kept now; nothing is kept of an empty text. */
	write(kept: KeptText): boolean {
		if (kept.text === '') {
			this.clear();
			return true;
		}
		const source = keptSource(kept);
		attempt(() => localStorage.setItem(this.#key, source));
		return attempt(() => localStorage.getItem(this.#key)) === source;
	}

	clear(): void {
		attempt(() => localStorage.removeItem(this.#key));
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
