import { nameIn, withLine } from '#browser/via.ts';

/**
 * What only works in a browser: a button that copies the address, and the name of who tipped the
 * vacancy in the message of an application. Without JavaScript the links around it work as they are.
 */
export class ShareTools extends HTMLElement {
	connectedCallback(): void {
		const name = nameIn(location.search);
		if (name) this.#mention(name);
		const button = this.querySelector('button');
		if (!button || !navigator.clipboard) return;
		button.parentElement?.removeAttribute('hidden');
		button.addEventListener('click', () => void this.#copy());
	}

	async #copy(): Promise<void> {
		const { address = '', copied = '', notCopied = '' } = this.dataset;
		try {
			await navigator.clipboard.writeText(address);
			this.#say(copied);
		} catch {
			this.#say(notCopied.replace('{address}', () => address));
		}
	}

	#say(text: string): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = text;
	}

	#mention(name: string): void {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-applies]'))
			link.search = new URLSearchParams({ via: name }).toString();
		const line = (this.dataset['via'] ?? '').replace('{name}', () => name);
		for (const link of document.querySelectorAll<HTMLAnchorElement>('#solliciteren a[href]'))
			link.href = withLine(link.href, line);
	}
}
