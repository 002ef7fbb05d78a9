import type { Application } from '#domain/application/application.ts';
import { type Composed, compose } from '#browser/apply/composed.ts';
import { pageLanguage } from '#browser/page-language.ts';
import type { ApplyText } from '#i18n/dictionary.ts';
import type { ComposeData } from '#views/apply/form.ts';

type FileKind = keyof Composed['files'];

const types: Record<FileKind, string> = {
	eml: 'message/rfc822',
	txt: 'text/plain;charset=utf-8',
};

/** Shows a message that is ready, with the ways to send it. */
export class ResultPanel {
	readonly element: HTMLElement;
	readonly #data: ComposeData;
	readonly #text: ApplyText;
	readonly #tippedBy: string;
	#addresses: string[] = [];

	constructor(template: HTMLTemplateElement, data: ComposeData, text: ApplyText, tippedBy: string) {
		const element = document.importNode(template.content, true).firstElementChild;
		if (!(element instanceof HTMLElement)) throw new Error('The result needs an element');
		this.element = element;
		this.#data = data;
		this.#text = text;
		this.#tippedBy = tippedBy;
		this.#listen();
	}

	/** Shows the message that this application makes, instead of the one before. */
	show(application: Application): void {
		const text = this.#text;
		const { email = '', subject } = this.#data;
		const composed = compose(application, this.#data, text, {
			tippedBy: this.#tippedBy,
			now: new Date(),
		});
		this.#message.value = composed.message;
		this.#write('to', text.to(email));
		this.#write('subject', text.subject(subject));
		this.#write('open', composed.open === 0 ? '' : text.open(composed.open));
		this.#write('long', this.#tooLong(composed));
		this.#link('mail', composed.mail);
		this.#link('app', composed.app);
		this.#files(composed.files);
		this.#say('');
	}

	/** Takes the panel away, with the files that its links lead to. */
	remove(): void {
		this.#release();
		this.element.remove();
	}

	#tooLong({ mail, app }: Composed): string {
		const shown = (count: number) => count.toLocaleString(pageLanguage());
		if (mail && !mail.fits) return this.#text.tooLong(shown(mail.length), shown(mail.limit));
		return app && !app.fits ? this.#text.tooLongApp : '';
	}

	#link(name: string, way: { href: string; fits: boolean } | undefined): void {
		const link = this.#way(name);
		if (!way || !(link instanceof HTMLAnchorElement)) return;
		link.href = way.href;
		link.dataset['full'] ??= link.textContent ?? '';
		link.textContent = (way.fits ? link.dataset['full'] : link.dataset['empty']) ?? '';
	}

	#files(files: Composed['files']): void {
		this.#release();
		for (const kind of ['eml', 'txt'] as const) {
			const link = this.#way(kind);
			const source = files[kind];
			if (source === undefined || !(link instanceof HTMLAnchorElement)) continue;
			link.href = URL.createObjectURL(new Blob([source], { type: types[kind] }));
			link.download = this.#fileName(kind);
			this.#addresses.push(link.href);
		}
	}

	#release(): void {
		for (const address of this.#addresses) URL.revokeObjectURL(address);
		this.#addresses = [];
	}

	#listen(): void {
		const text = this.#text;
		const says: Record<string, () => string> = {
			mail: () => text.mailOpens(this.#data.email ?? ''),
			app: () => text.appOpens,
			eml: () => text.saved(this.#fileName('eml')),
			txt: () => text.saved(this.#fileName('txt')),
		};
		for (const [name, say] of Object.entries(says))
			this.#way(name)?.addEventListener('click', () => this.#say(say()));
		this.#way('copy')?.addEventListener('click', () => void this.#copy());
	}

	async #copy(): Promise<void> {
		try {
			await navigator.clipboard.writeText(this.#message.value);
			this.#say(this.#text.copied);
		} catch {
			this.#message.focus();
			this.#message.select();
			this.#say(this.#text.notCopied);
		}
	}

	#say(text: string): void {
		const status = this.element.querySelector('[role="status"]');
		if (status) status.textContent = text;
	}

	#write(part: string, text: string): void {
		const place = this.element.querySelector(`[data-part="${part}"]`);
		if (place) place.textContent = text;
	}

	#way(name: string): HTMLElement | null {
		return this.element.querySelector(`[data-way="${name}"]`);
	}

	#fileName(kind: FileKind): string {
		return `${this.#text.file(this.#data.slug)}.${kind}`;
	}

	get #message(): HTMLTextAreaElement {
		const message = this.element.querySelector('textarea');
		if (!message) throw new Error('The result needs a text area');
		return message;
	}
}
