import { part } from '#browser/parts.ts';
import type { Repository } from '#domain/schema/site.ts';
import { slugify } from '#domain/slugify.ts';
import { newFilePage } from '#drafts/new-file-address.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** What it asks of the page around it. */
interface Callbacks {
	textOf: () => string;
	/** For a browser that lets no script copy. */
	selectAll: () => void;
}

/** The ways to take a vacancy along, and the name of its file. */
export class HandOver {
	readonly field: HTMLInputElement;
	readonly #root: HTMLElement;
	readonly #repository: Repository | undefined;
	readonly #callbacks: Callbacks;
	#isOwnName: boolean;

	constructor(root: HTMLElement, repository: Repository | undefined, callbacks: Callbacks) {
		this.field = part<HTMLInputElement>(root, 'name');
		this.#root = root;
		this.#repository = repository;
		this.#callbacks = callbacks;
		this.#isOwnName = this.field.value !== '';
	}

	/** The name that somebody chose; empty as long as it follows the title. */
	get ownName(): string {
		return this.#isOwnName ? this.field.value : '';
	}

	/** An empty name is no choice. */
	chooseName(name: string): void {
		this.field.value = name;
		this.#isOwnName = name !== '';
	}

	followTitle(title: unknown): void {
		if (!this.#isOwnName) this.field.value = typeof title === 'string' ? slugify(title) : '';
	}

	download(): void {
		const link = document.createElement('a');
		const file = new Blob([this.#callbacks.textOf()], { type: 'text/markdown;charset=utf-8' });
		link.href = URL.createObjectURL(file);
		link.download = this.#fileName;
		link.click();
		// Some browsers only begin to read it after the click.
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
		this.#tell(text.downloaded(this.#fileName));
	}

	async copy(): Promise<void> {
		const isCopied = await this.#isCopied();
		if (!isCopied) this.#callbacks.selectAll();
		this.#tell(isCopied ? text.copied : text.notCopied);
	}

	/** Opens a new file in the repository, with the text in it or else at hand. */
	async openAtRepository(): Promise<void> {
		if (!this.#repository) return;
		const { href, isFilled } = newFilePage(
			this.#repository,
			this.#fileName,
			this.#callbacks.textOf(),
		);
		if (!isFilled) {
			await this.#isCopied();
			this.download();
		}
		window.open(href, '_blank', 'noopener');
		this.#tell(isFilled ? '' : text.pasteThere);
	}

	async #isCopied(): Promise<boolean> {
		try {
			await navigator.clipboard.writeText(this.#callbacks.textOf());
			return true;
		} catch {
			return false;
		}
	}

	#tell(words: string): void {
		part(this.#root, 'handed-over').textContent = words;
	}

	get #fileName(): string {
		const name = this.field.value.trim();
		return `${name === '' ? text.fallbackName : slugify(name)}.md`;
	}
}
