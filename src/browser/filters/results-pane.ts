import { find } from '#browser/filters/elements.ts';

/** The part of the page where results stand: whether they are of now, and where the focus goes. */
export class ResultsPane {
	readonly #root: HTMLElement;

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	/** Says that the results are of before the last change. */
	setBusy(isBusy: boolean): void {
		find(this.#root, '[data-results]').setAttribute('aria-busy', String(isBusy));
	}

	/** Says that nothing could be searched, and shows the list as it was built. */
	fail(): void {
		const note = find(this.#root, '[data-note]');
		note.textContent = note.dataset['failed'] ?? '';
		note.hidden = false;
		find(this.#root, '[data-found]').hidden = true;
		find(this.#root, '[data-all]').hidden = false;
	}

	/** Closes the form of a phone and goes to what it found. */
	goTo(): void {
		find(this.#root, '[aria-expanded]').setAttribute('aria-expanded', 'false');
		const results = find(this.#root, '[data-results]');
		results.focus();
		// The focus alone moves nothing while a part of the list is in view.
		if (results.getBoundingClientRect().top < 0) results.scrollIntoView();
	}

	/** Call what it gives once results are shown: a way out disappears with the empty result in which it stood. */
	focusKeeper(): () => void {
		const focused = document.activeElement;
		return () => {
			if (!focused?.isConnected && document.activeElement === document.body)
				find(this.#root, '[data-results]').focus();
		};
	}
}
