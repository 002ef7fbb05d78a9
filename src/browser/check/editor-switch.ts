import { TextAreaPlace } from '#browser/check/text-area-place.ts';
import type { TextPlace } from '#browser/check/text-place.ts';
import { part } from '#browser/parts.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** What it tells the page around it. */
interface Callbacks {
	/** Somebody changed the text in the editor. */
	changed: () => void;
	say: (words: string) => void;
}

/** The place to write in, of the two; the editor is loaded when somebody asks for it. */
export class EditorSwitch {
	readonly #root: HTMLElement;
	readonly #area: HTMLTextAreaElement;
	readonly #plain: TextAreaPlace;
	readonly #callbacks: Callbacks;
	#editor: (TextPlace & { close: () => void }) | undefined;

	constructor(root: HTMLElement, callbacks: Callbacks) {
		this.#root = root;
		this.#area = part<HTMLTextAreaElement>(root, 'text');
		this.#plain = new TextAreaPlace(this.#area);
		this.#callbacks = callbacks;
	}

	get place(): TextPlace {
		return this.#editor ?? this.#plain;
	}

	async turn(): Promise<void> {
		if (this.#editor) this.#toPlain();
		else await this.#toEditor();
		this.#button.textContent =
			this.#button.dataset[this.#editor ? 'plain' : 'rich'] ?? this.#button.textContent;
	}

	async #toEditor(): Promise<void> {
		const host = part(this.#root, 'editor');
		this.#callbacks.say(text.editorLoading);
		try {
			const { EditorPlace } = await import('#browser/check/editor-place.ts');
			host.hidden = false;
			this.#area.hidden = true;
			this.#editor = new EditorPlace(host, this.#area.value, this.#callbacks.changed);
			// It sticks to its place, so the browser does not bring it into view by itself.
			host.scrollIntoView({ block: 'nearest' });
			this.#callbacks.say(text.editorReady);
		} catch {
			this.#callbacks.say(text.editorFailed);
		}
	}

	#toPlain(): void {
		const source = this.place.text;
		this.#editor?.close();
		this.#editor = undefined;
		part(this.#root, 'editor').hidden = true;
		this.#area.hidden = false;
		// Anything else would put a step into the history of undo.
		if (this.#area.value !== source) this.#area.value = source;
		this.#callbacks.say(text.plainReady);
	}

	get #button(): HTMLElement {
		return part(this.#root, 'editor-button');
	}
}
