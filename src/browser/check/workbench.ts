import type { DraftKeeper } from '#browser/check/draft-keeper.ts';
import { EditorSwitch } from '#browser/check/editor-switch.ts';
import { sayOnce } from '#browser/check/elements.ts';
import { HandOver } from '#browser/check/hand-over.ts';
import { rulesFor } from '#browser/check/linter.ts';
import { PreviewSwitch } from '#browser/check/preview-switch.ts';
import { longestText } from '#browser/check/read-file.ts';
import { Results } from '#browser/check/results.ts';
import { Stretches } from '#browser/check/stretches.ts';
import { TextChecker } from '#browser/check/text-checker.ts';
import { TextOpener } from '#browser/check/text-opener.ts';
import { part } from '#browser/parts.ts';
import { valueAt } from '#content/value-at.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { Stored } from '#drafts/kept-text.ts';
import { type MissingField, placeOfKey } from '#drafts/missing-fields.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import type { CheckedOnBoard } from '#lint/read-on-board.ts';
import type { CheckSettings } from '#views/check/settings.ts';
import { findingsOf } from '#views/check/finding.ts';

interface Setup {
	settings: CheckSettings;
	keeper: DraftKeeper;
	board: PublicBoard;
	stored: Stored;
}

/** All that the page does once somebody has begun. */
export class Workbench {
	readonly #root: HTMLElement;
	readonly #setup: Setup;
	readonly #editor: EditorSwitch;
	readonly #results: Results;
	readonly #preview: PreviewSwitch;
	readonly #checker: TextChecker;
	readonly #handOver: HandOver;
	readonly #stretches: Stretches;
	readonly #opener: TextOpener;
	#hadGaps = false;

	static async start(root: HTMLElement, setup: Setup): Promise<Workbench> {
		// What comes next is a text: when this fails, its check says so.
		rulesFor('nl').catch(() => undefined);
		const bench = new Workbench(root, setup);
		await bench.#checker.now();
		bench.#tellStored();
		return bench;
	}

	private constructor(root: HTMLElement, setup: Setup) {
		const { board, settings } = setup;
		const placeOf = () => this.#editor.place;
		const say = (words: string) => this.#say(words);
		this.#root = root;
		this.#setup = setup;
		this.#handOver = new HandOver(root, settings.repository, {
			textOf: () => this.#text,
			selectAll: () => this.#editor.place.select([0, this.#text.length]),
		});
		this.#editor = new EditorSwitch(root, { changed: () => this.#changed(), say });
		this.#preview = new PreviewSwitch(root, { board, vacancyAddress: settings.vacancy });
		this.#stretches = new Stretches({ placeOf, say });
		this.#opener = new TextOpener({
			board,
			templateAddress: settings.template,
			handOver: this.#handOver,
			placeOf,
			say,
			forgetDraft: () => setup.keeper.clear(),
		});
		this.#results = new Results(root, settings, {
			jump: (range) => this.#stretches.jump(range),
			take: (range, suggestion) => this.#stretches.take(range, suggestion),
			takeFields: (change) => this.#opener.replaceAll(change(this.#text), text.takenFields),
			write: (field) => this.#write(field),
		});
		this.#checker = new TextChecker(board, {
			textOf: () => this.#text,
			busy: (is) => part(root, 'findings').setAttribute('aria-busy', String(is)),
			show: (source, checked, isWhole) => this.#show(source, checked, isWhole),
			fail: () => say(text.rulesFailed),
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

	open(file: File): Promise<void> {
		return this.#opener.file(file);
	}

	openTemplate(name: string): Promise<void> {
		return this.#opener.template(name);
	}

	/** What each button does, by its `data-act`. */
	readonly #acts: Record<string, () => void | Promise<void>> = {
		example: () => this.#opener.example(),
		clear: () => this.#opener.clear(),
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
		const isKept = this.#setup.keeper.write({
			text: this.#text,
			name: this.#handOver.ownName,
		});
		sayOnce(part(this.#root, 'kept'), this.#text && (isKept ? text.kept : text.notKept));
		this.#checker.soon();
	}

	/** Brings the cursor to where a key belongs, with an empty line for it when it is not there. */
	#write({ key, title }: MissingField): void {
		const { at, insert, select } = placeOfKey(this.#text, key);
		if (insert !== '') this.#editor.place.replace([at, at], insert);
		this.#editor.place.select(select);
		this.#say(text.writeHere(title));
	}

	#tellStored(): void {
		const { stored } = this.#setup;
		if (stored.kind !== 'none') this.#say(stored.kind === 'kept' ? text.restored : text.mended);
	}

	#say(words: string): void {
		part(this.#root, 'status').textContent = words;
	}

	get #text(): string {
		return this.#editor.place.text;
	}
}
