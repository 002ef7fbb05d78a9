import { today } from '#browser/check/linter.ts';
import { part } from '#browser/parts.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import type { CheckedOnBoard } from '#lint/read-on-board.ts';

interface Around {
	board: PublicBoard;
	/** Address of a vacancy, with `{slug}` in it. */
	vacancyAddress: string;
}

/** The example of the page: loaded when somebody asks for it, and from then on kept up to date. */
export class PreviewSwitch {
	readonly #root: HTMLElement;
	readonly #around: Around;
	#previewOf: typeof import('#browser/check/preview-panel.ts').previewOf | undefined;
	#checked: CheckedOnBoard | undefined;
	#isOpen = false;

	constructor(root: HTMLElement, around: Around) {
		this.#root = root;
		this.#around = around;
	}

	async turn(): Promise<void> {
		this.#isOpen = !this.#isOpen;
		part(this.#root, 'preview-button').setAttribute('aria-expanded', String(this.#isOpen));
		try {
			this.#previewOf ??= (await import('#browser/check/preview-panel.ts')).previewOf;
			this.#refresh();
		} catch {
			this.#tell(text.previewFailed);
		}
	}

	show(checked: CheckedOnBoard): void {
		this.#checked = checked;
		this.#refresh();
	}

	#refresh(): void {
		const shown = part(this.#root, 'preview');
		const elements =
			this.#isOpen && this.#checked
				? this.#previewOf?.(this.#checked, { ...this.#around, today: today() })
				: undefined;
		shown.hidden = elements === undefined;
		shown.lang = this.#checked?.entry.data?.language ?? '';
		shown.replaceChildren(...(elements ?? []));
		this.#tell(this.#isOpen ? this.#noteOn(elements !== undefined) : '');
	}

	#noteOn(isShown: boolean): string {
		if (!isShown) return text.previewNone;
		const { entry, organisation } = this.#checked ?? {};
		return organisation ? '' : text.previewUnknownEmployer(entry?.data?.organisation ?? '');
	}

	#tell(words: string): void {
		const note = part(this.#root, 'preview-note');
		note.textContent = words;
		note.hidden = words === '';
	}
}
