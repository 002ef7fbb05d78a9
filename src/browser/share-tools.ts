/**
 * What only works in a browser: a button that copies the address, and the name of who tipped the
 * vacancy in the message of an application. Without JavaScript the links around it work as they are.
 */
export class ShareTools extends HTMLElement {
	connectedCallback(): void {
		if (location.search.includes('via=')) void sharing().then(({ mentionWho }) => mentionWho());
		const button = this.querySelector('button');
		if (!button || !navigator.clipboard) return;
		button.parentElement?.removeAttribute('hidden');
		button.addEventListener('click', () => void this.#copy());
	}

	async #copy(): Promise<void> {
		const { address = '' } = this.dataset;
		// At once: Safari lets nobody write to the clipboard after a wait.
		const isCopied = navigator.clipboard.writeText(address).then(
			() => true,
			() => false,
		);
		const { outcome } = await sharing();
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = outcome(await isCopied, address);
	}
}

const sharing = () => import('#browser/sharing.ts');
