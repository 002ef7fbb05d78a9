import { DraftStore } from '#browser/apply/draft-store.ts';

/** Clears what was filled in once it has been sent, and says so. */
export class ApplySent extends HTMLElement {
	connectedCallback(): void {
		const draft = new DraftStore(new URL('..', location.href).pathname);
		if (draft.clearSent()) this.querySelector('[hidden]')?.removeAttribute('hidden');
	}
}
