import { check } from '#browser/check/linter.ts';
import { longestText } from '#browser/check/read-file.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { CheckedOnBoard } from '#lint/read-on-board.ts';

/** Milliseconds without typing before a check: a screen reader would never come to an end otherwise. */
const pause = 300;

/** What it asks and tells the page around it. */
interface Callbacks {
	/** Whether what is shown belongs to an older text. */
	busy: (is: boolean) => void;
	textOf: () => string;
	/** The text that was checked, and what was found; not yet by the rules when these are on their way. */
	show: (source: string, checked: CheckedOnBoard, isWhole: boolean) => void;
	/** The rules did not come. */
	fail: () => void;
	/** A text that is too long is not checked. */
	refuse: () => void;
}

/** Checks a text some time after its last change. */
export class TextChecker {
	readonly #board: PublicBoard;
	readonly #callbacks: Callbacks;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(board: PublicBoard, callbacks: Callbacks) {
		this.#board = board;
		this.#callbacks = callbacks;
	}

	soon(): void {
		this.#callbacks.busy(true);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.now(), pause);
	}

	async now(): Promise<void> {
		clearTimeout(this.#timer);
		const source = this.#callbacks.textOf();
		if (source.length > longestText) {
			this.#callbacks.refuse();
			this.#callbacks.busy(false);
			return;
		}
		const { atOnce, whole } = check(source, this.#board);
		if (atOnce) this.#callbacks.show(source, atOnce, false);
		const checked = await whole.catch(this.#callbacks.fail);
		// What has changed in the meantime is checked again.
		if (this.#callbacks.textOf() !== source) return this.soon();
		if (checked) this.#callbacks.show(source, checked, true);
		this.#callbacks.busy(false);
	}
}
