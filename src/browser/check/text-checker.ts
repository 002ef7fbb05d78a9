import { check } from '#browser/check/linter.ts';
import { longestText } from '#browser/check/read-file.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { CheckedOnBoard } from '#lint/read-on-board.ts';

/** Milliseconds without typing before a check: a screen reader would never come to an end otherwise. */
const pause = 300;

interface Told {
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
	readonly #told: Told;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(board: PublicBoard, told: Told) {
		this.#board = board;
		this.#told = told;
	}

	soon(): void {
		this.#told.busy(true);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.now(), pause);
	}

	async now(): Promise<void> {
		clearTimeout(this.#timer);
		const source = this.#told.textOf();
		if (source.length > longestText) {
			this.#told.refuse();
			this.#told.busy(false);
			return;
		}
		const { atOnce, whole } = check(source, this.#board);
		if (atOnce) this.#told.show(source, atOnce, false);
		const checked = await whole.catch(this.#told.fail);
		// What has changed in the meantime is checked again.
		if (this.#told.textOf() !== source) return this.soon();
		if (checked) this.#told.show(source, checked, true);
		this.#told.busy(false);
	}
}
