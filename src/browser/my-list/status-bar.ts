import { changeList } from '#browser/my-list/board-list.ts';
import { part } from '#browser/parts.ts';
import type { MyList } from '#domain/my-list/my-list.ts';

/** What the list says of the last thing that somebody did, and the button that takes it back. */
export class StatusBar {
	readonly #page: HTMLElement;
	#undo: ((list: MyList) => MyList) | undefined;

	/** `onUndo` gets the focus after the button is gone. */
	constructor(page: HTMLElement, onUndo: () => void) {
		this.#page = page;
		part(page, 'undo').addEventListener('click', () => {
			if (this.#undo) changeList(this.#undo);
			this.say(page.dataset['restored'] ?? '');
			onUndo();
		});
	}

	say(message: string): void {
		this.#undo = undefined;
		part(this.#page, 'undo').hidden = true;
		part(this.#page, 'status').textContent = message;
	}

	/** Moves the focus to the button, because what had it was taken away. */
	offerUndo(message: string, undo: (list: MyList) => MyList): void {
		this.say(message);
		this.#undo = undo;
		const button = part(this.#page, 'undo');
		button.hidden = false;
		button.focus();
	}
}
