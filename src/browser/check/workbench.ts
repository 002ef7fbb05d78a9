import type { DraftKeeper } from '#browser/check/draft-keeper.ts';
import { EditorSwitch } from '#browser/check/editor-switch.ts';
import { copy, download, openAt } from '#browser/check/hand-over.ts';
import { today } from '#browser/check/linter.ts';
import { PreviewSwitch } from '#browser/check/preview-switch.ts';
import { readTextFile } from '#browser/check/read-file.ts';
import { Results, say } from '#browser/check/results.ts';
import { TextChecker } from '#browser/check/text-checker.ts';
import { part } from '#browser/my-list/parts.ts';
import type { Range } from '#content/problem.ts';
import { addDays } from '#domain/dates.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import { slugify } from '#domain/slugify.ts';
import type { Stored } from '#drafts/kept-text.ts';
import { movedRange } from '#drafts/moved-range.ts';
import { withFields } from '#drafts/with-fields.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import type { CheckedOnBoard } from '#lint/check-on-board.ts';
import type { CheckSettings } from '#views/check-settings.ts';
import { findingsOf } from '#views/finding.ts';

interface Given {
	settings: CheckSettings;
	keeper: DraftKeeper;
	stored: Stored;
}

/** How long the example stays open. */
const exampleDays = 28;

/** All that the page does once somebody has begun. */
export class Workbench {
	readonly #root: HTMLElement;
	readonly #given: Given;
	readonly #board: PublicBoard;
	readonly #editor: EditorSwitch;
	readonly #results: Results;
	readonly #preview: PreviewSwitch;
	readonly #checker: TextChecker;
	/** The text to which the findings on the page belong. */
	#shown = '';
	#hasOwnName: boolean;

	static async start(root: HTMLElement, given: Given): Promise<Workbench> {
		const response = await fetch(given.settings.board);
		if (!response.ok) throw new Error(`\`${given.settings.board}\` answered ${response.status}`);
		const bench = new Workbench(root, given, await response.json());
		await bench.#checker.now();
		bench.#tellStored();
		return bench;
	}

	private constructor(root: HTMLElement, given: Given, board: PublicBoard) {
		this.#root = root;
		this.#given = given;
		this.#board = board;
		this.#hasOwnName = this.#name.value !== '';
		this.#editor = new EditorSwitch(root, {
			changed: () => this.#changed(),
			say: (words) => this.#say(words),
		});
		this.#preview = new PreviewSwitch(root, { board, vacancyAddress: given.settings.vacancy });
		this.#results = new Results(root, given.settings, {
			jump: (range) => this.#at(range, (found) => this.#editor.place.select(found)),
			take: (range, suggestion) => this.#take(range, suggestion),
			takeFields: (fields) => this.#replaceAll(withFields(this.#text, fields), text.takenFields),
		});
		this.#checker = new TextChecker(board, {
			textOf: () => this.#text,
			show: (source, checked) => this.#show(source, checked),
		});
	}

	input(target: EventTarget | null): void {
		if (target === this.#name) this.#hasOwnName = this.#name.value !== '';
		if (target === this.#name || target === part(this.#root, 'text')) this.#changed();
	}

	async act(name: string): Promise<void> {
		await this.#acts[name]?.();
	}

	async open(file: File): Promise<void> {
		const read = await readTextFile(file);
		if ('fault' in read) {
			this.#say(read.fault);
			return;
		}
		if (this.#text.trim() !== '' && !window.confirm(text.replaceQuestion)) return;
		this.#hasOwnName = /\.(?:md|markdown)$/i.test(file.name);
		this.#name.value = this.#hasOwnName ? file.name.replace(/\.[^.]+$/, '') : '';
		this.#replaceAll(read.text, text.opened(file.name));
	}

	readonly #acts: Record<string, () => void | Promise<void>> = {
		example: () => this.#example(),
		clear: () => this.#clear(),
		editor: async () => {
			await this.#editor.turn();
			await this.#checker.now();
		},
		preview: () => this.#preview.turn(),
		download: () => this.#tellHanded(download(this.#fileName, this.#text)),
		copy: () => this.#copy(),
		'open-at': async () => {
			const { repository } = this.#given.settings;
			if (repository) this.#tellHanded(await openAt(repository, this.#fileName, this.#text));
		},
	};

	#show(source: string, checked: CheckedOnBoard): void {
		this.#shown = source;
		const findings = findingsOf(source, checked.reports);
		this.#results.show(source, findings, checked);
		this.#editor.place.show(findings);
		this.#preview.show(checked);
		const title = (checked.entry.written as { title?: unknown } | null | undefined)?.title;
		if (!this.#hasOwnName) this.#name.value = typeof title === 'string' ? slugify(title) : '';
	}

	#changed(): void {
		const isKept = this.#given.keeper.write({
			text: this.#text,
			name: this.#hasOwnName ? this.#name.value : '',
		});
		say(part(this.#root, 'kept'), this.#text && (isKept ? text.kept : text.notKept));
		this.#checker.soon();
	}

	#take(range: Range, suggestion: string): void {
		this.#at(range, ([start, end]) => {
			this.#editor.place.replace([start, end], suggestion);
			this.#editor.place.select([start, start + suggestion.length]);
			this.#say(text.taken);
		});
	}

	/** Does something at a stretch of the text that was checked, wherever it is now. */
	#at(range: Range, act: (found: Range) => void): void {
		const found = movedRange(range, this.#shown, this.#text);
		if (found) act(found);
		else this.#say(text.moved);
	}

	#replaceAll(source: string, words: string): void {
		this.#editor.place.replace([0, this.#text.length], source);
		this.#editor.place.select([0, 0]);
		this.#say(words);
	}

	async #example(): Promise<void> {
		if (this.#text.trim() !== '' && !window.confirm(text.replaceQuestion)) return;
		const { exampleVacancy } = await import('#i18n/nl/example-vacancy.ts');
		const own = Object.entries(this.#board.organisations).find(([, { agency }]) => !agency);
		const published = today();
		const closes = addDays(published, exampleDays);
		this.#hasOwnName = false;
		this.#replaceAll(
			exampleVacancy({ organisation: own?.[0] ?? text.fallbackEmployer, published, closes }),
			text.exampleFilled,
		);
	}

	#clear(): void {
		if (this.#text !== '' && !window.confirm(text.clearQuestion)) return;
		this.#hasOwnName = false;
		this.#name.value = '';
		this.#replaceAll('', text.cleared);
		this.#given.keeper.clear();
	}

	async #copy(): Promise<void> {
		const isCopied = await copy(this.#text);
		if (!isCopied) this.#editor.place.select([0, this.#text.length]);
		this.#tellHanded(isCopied ? text.copied : text.notCopied);
	}

	#tellStored(): void {
		const { stored } = this.#given;
		if (stored.kind !== 'none') this.#say(stored.kind === 'kept' ? text.restored : text.mended);
	}

	#tellHanded(words: string): void {
		part(this.#root, 'handed-over').textContent = words;
	}

	#say(words: string): void {
		part(this.#root, 'status').textContent = words;
	}

	get #text(): string {
		return this.#editor.place.text;
	}

	get #name(): HTMLInputElement {
		return part<HTMLInputElement>(this.#root, 'name');
	}

	get #fileName(): string {
		return `${slugify(this.#name.value) || text.fallbackName}.md`;
	}
}
