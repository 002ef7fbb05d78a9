import { DraftStore } from '#browser/apply/draft-store.ts';

/** On the page of a closed vacancy: clears what somebody filled in there, where that is still kept. */
export class ApplyLeftover extends HTMLElement {
	connectedCallback(): void {
		const draft = new DraftStore(location.pathname);
		if (draft.read() === null) return;
		this.hidden = false;
		this.querySelector('button')?.addEventListener('click', () => {
			draft.clear();
			const done = document.createElement('p');
			done.tabIndex = -1;
			done.textContent = this.dataset['done'] ?? '';
			this.replaceChildren(done);
			done.focus();
		});
	}
}
