import { exampleFor } from '#browser/check/example.ts';
import type { HandOver } from '#browser/check/hand-over.ts';
import { readTextFile } from '#browser/check/read-file.ts';
import type { TextPlace } from '#browser/check/text-place.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** What it needs of the page around it. */
interface Around {
	board: PublicBoard;
	/** Address of a template, with `{name}` in it. */
	templateAddress: string;
	handOver: HandOver;
	placeOf: () => TextPlace;
	say: (words: string) => void;
	forgetDraft: () => void;
}

/** Puts another text in the place of what is there: from a file, a template or the example, or nothing. */
export class TextOpener {
	readonly #around: Around;

	constructor(around: Around) {
		this.#around = around;
	}

	async file(file: File): Promise<void> {
		const read = await readTextFile(file);
		if ('fault' in read) {
			this.#around.say(read.fault);
			return;
		}
		const [, name = ''] = /^(.*)\.(?:md|markdown)$/i.exec(file.name) ?? [];
		if (this.#mayReplace()) this.#open(read.text, name, text.opened(file.name));
	}

	async template(name: string): Promise<void> {
		const address = this.#around.templateAddress.replace('{name}', encodeURIComponent(name));
		const response = await fetch(address).catch(() => undefined);
		if (!response?.ok) {
			this.#around.say(text.templateMissing);
			return;
		}
		const template = await response.text();
		if (this.#mayReplace()) this.#open(template, '', text.templateFilled);
	}

	async example(): Promise<void> {
		if (!this.#mayReplace()) return;
		this.#open(await exampleFor(this.#around.board), '', text.exampleFilled);
	}

	clear(): void {
		if (this.#text !== '' && !window.confirm(text.clearQuestion)) return;
		this.#open('', '', text.cleared);
		this.#around.forgetDraft();
	}

	/** Puts a whole text there under the same name, and says why. */
	replaceAll(source: string, words: string): void {
		const place = this.#around.placeOf();
		place.replace([0, place.text.length], source);
		place.select([0, 0]);
		this.#around.say(words);
	}

	/** What somebody wrote is not lost without a question. */
	#mayReplace(): boolean {
		return this.#text.trim() === '' || window.confirm(text.replaceQuestion);
	}

	#open(source: string, name: string, words: string): void {
		this.#around.handOver.chooseName(name);
		this.replaceAll(source, words);
	}

	get #text(): string {
		return this.#around.placeOf().text;
	}
}
