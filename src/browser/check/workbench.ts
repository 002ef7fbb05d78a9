import type { DraftKeeper } from '#browser/check/draft-keeper.ts';
import { EditorSwitch } from '#browser/check/editor-switch.ts';
import { exampleFor } from '#browser/check/example.ts';
import { HandOver } from '#browser/check/hand-over.ts';
import { rulesFor } from '#browser/check/linter.ts';
import { PreviewSwitch } from '#browser/check/preview-switch.ts';
import { longestText, readTextFile } from '#browser/check/read-file.ts';
import { Results, say } from '#browser/check/results.ts';
import { Stretches } from '#browser/check/stretches.ts';
import { TextChecker } from '#browser/check/text-checker.ts';
import { part } from '#browser/my-list/parts.ts';
import { valueAt } from '#content/value-at.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { Stored } from '#drafts/kept-text.ts';
import { type MissingField, placeOfKey } from '#drafts/missing-fields.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import type { CheckedOnBoard } from '#lint/read-on-board.ts';
import type { CheckSettings } from '#views/check/settings.ts';
import { findingsOf } from '#views/check/finding.ts';

interface Given {
	settings: CheckSettings;
	keeper: DraftKeeper;
	board: PublicBoard;
	stored: Stored;
}

/** All that the page does once somebody has begun. */
export class Workbench {
	readonly #root: HTMLElement;
	readonly #given: Given;
	readonly #editor: EditorSwitch;
	readonly #results: Results;
	readonly #preview: PreviewSwitch;
	readonly #checker: TextChecker;
	readonly #handOver: HandOver;
	readonly #stretches: Stretches;
	#hadGaps = false;

	static async start(root: HTMLElement, given: Given): Promise<Workbench> {
		// What comes next is a text: when this fails, its check says so.
		rulesFor('nl').catch(() => undefined);
		const bench = new Workbench(root, given);
		await bench.#checker.now();
		bench.#tellStored();
		return bench;
	}

	private constructor(root: HTMLElement, given: Given) {
		const { board } = given;
		this.#root = root;
		this.#given = given;
		this.#handOver = new HandOver(root, given.settings.repository, {
			textOf: () => this.#text,
			selectAll: () => this.#editor.place.select([0, this.#text.length]),
		});
		this.#editor = new EditorSwitch(root, {
			changed: () => this.#changed(),
			say: (words) => this.#say(words),
		});
		this.#preview = new PreviewSwitch(root, { board, vacancyAddress: given.settings.vacancy });
		this.#stretches = new Stretches({
			placeOf: () => this.#editor.place,
			say: (words) => this.#say(words),
		});
		this.#results = new Results(root, given.settings, {
			jump: (range) => this.#stretches.jump(range),
			take: (range, suggestion) => this.#stretches.take(range, suggestion),
			takeFields: (change) => this.#replaceAll(change(this.#text), text.takenFields),
			write: (field) => this.#write(field),
		});
		this.#checker = new TextChecker(board, {
			textOf: () => this.#text,
			busy: (is) => part(root, 'findings').setAttribute('aria-busy', String(is)),
			show: (source, checked, isWhole) => this.#show(source, checked, isWhole),
			fail: () => this.#say(text.rulesFailed),
			refuse: () => this.#refuse(),
		});
	}

	input(target: EventTarget | null): void {
		const { field } = this.#handOver;
		if (target === field) this.#handOver.chooseName(field.value);
		if (target === field || target === part(this.#root, 'text')) this.#changed();
	}

	async act(name: string): Promise<void> {
		await this.#acts[name]?.();
	}

	tellElsewhere(): void {
		if (this.#text !== '') this.#say(text.elsewhere);
	}

	async open(file: File): Promise<void> {
		const read = await readTextFile(file);
		if ('fault' in read) {
			this.#say(read.fault);
			return;
		}
		if (this.#text.trim() !== '' && !window.confirm(text.replaceQuestion)) return;
		const [, name = ''] = /^(.*)\.(?:md|markdown)$/i.exec(file.name) ?? [];
		this.#handOver.chooseName(name);
		this.#replaceAll(read.text, text.opened(file.name));
	}

	/** Begins with a template of the board; asks first when there is a text already. */
	async openTemplate(name: string): Promise<void> {
		const address = this.#given.settings.template.replace('{name}', encodeURIComponent(name));
		const response = await fetch(address).catch(() => undefined);
		if (!response?.ok) {
			this.#say(text.templateMissing);
			return;
		}
		const template = await response.text();
		if (this.#text.trim() !== '' && !window.confirm(text.replaceQuestion)) return;
		this.#handOver.chooseName('');
		this.#replaceAll(template, text.templateFilled);
	}

	readonly #acts: Record<string, () => void | Promise<void>> = {
		example: () => this.#example(),
		clear: () => this.#clear(),
		editor: async () => {
			await this.#editor.turn();
			await this.#checker.now();
		},
		preview: () => this.#preview.turn(),
		download: () => this.#handOver.download(),
		copy: () => this.#handOver.copy(),
		'open-at': () => this.#handOver.openAtRepository(),
	};

	#show(source: string, checked: CheckedOnBoard, isWhole: boolean): void {
		this.#stretches.checked = source;
		const findings = findingsOf(source, checked.reports);
		this.#results.show(source, findings, checked, isWhole);
		if (isWhole) this.#tellComplete(checked);
		this.#editor.place.show(findings);
		this.#preview.show(checked);
		this.#handOver.followTitle(valueAt(checked.entry.written, ['title']));
	}

	/** From then on more rules have something to look at, so more is found than a moment ago. */
	#tellComplete({ entry }: CheckedOnBoard): void {
		if (this.#hadGaps && entry.data) this.#say(text.headComplete);
		this.#hadGaps = entry.problems.some(({ subject }) => subject !== undefined);
	}

	#refuse(): void {
		this.#editor.place.show([]);
		this.#results.refuse(text.tooLong(this.#text.length, longestText));
	}

	#changed(): void {
		const isKept = this.#given.keeper.write({
			text: this.#text,
			name: this.#handOver.ownName,
		});
		say(part(this.#root, 'kept'), this.#text && (isKept ? text.kept : text.notKept));
		this.#checker.soon();
	}

	#replaceAll(source: string, words: string): void {
		this.#editor.place.replace([0, this.#text.length], source);
		this.#editor.place.select([0, 0]);
		this.#say(words);
	}

	/** Brings the cursor to where a key belongs, with an empty line for it when it is not there. */
	#write({ key, title }: MissingField): void {
		const { at, insert, select } = placeOfKey(this.#text, key);
		if (insert !== '') this.#editor.place.replace([at, at], insert);
		this.#editor.place.select(select);
		this.#say(text.writeHere(title));
	}

	async #example(): Promise<void> {
		if (this.#text.trim() !== '' && !window.confirm(text.replaceQuestion)) return;
		const example = await exampleFor(this.#given.board);
		this.#handOver.chooseName('');
		this.#replaceAll(example, text.exampleFilled);
	}

	#clear(): void {
		if (this.#text !== '' && !window.confirm(text.clearQuestion)) return;
		this.#handOver.chooseName('');
		this.#replaceAll('', text.cleared);
		this.#given.keeper.clear();
	}

	#tellStored(): void {
		const { stored } = this.#given;
		if (stored.kind !== 'none') this.#say(stored.kind === 'kept' ? text.restored : text.mended);
	}

	#say(words: string): void {
		part(this.#root, 'status').textContent = words;
	}

	get #text(): string {
		return this.#editor.place.text;
	}
}
