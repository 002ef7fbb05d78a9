import { type ButtonActions, buttonActions } from '#browser/check/button-actions.ts';
import { CheckDisplay } from '#browser/check/check-display.ts';
import type { DraftKeeper } from '#browser/check/draft-keeper.ts';
import { DraftStatus } from '#browser/check/draft-status.ts';
import { EditorSwitch } from '#browser/check/editor-switch.ts';
import { HandOver } from '#browser/check/hand-over.ts';
import { rulesFor } from '#browser/check/linter.ts';
import { PreviewSwitch } from '#browser/check/preview-switch.ts';
import { Results } from '#browser/check/results.ts';
import { PlacesInText } from '#browser/check/places-in-text.ts';
import { TextChecker } from '#browser/check/text-checker.ts';
import { TextOpener } from '#browser/check/text-opener.ts';
import { part } from '#browser/parts.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { Stored } from '#drafts/kept-text.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import type { CheckSettings } from '#views/check/settings.ts';

interface Setup {
	settings: CheckSettings;
	keeper: DraftKeeper;
	board: PublicBoard;
	stored: Stored;
}

/** All that the page does once somebody has begun: its parts, tied together. */
export class Workbench {
	readonly #root: HTMLElement;
	readonly #setup: Setup;
	readonly #draft: DraftStatus;
	readonly #editor: EditorSwitch;
	readonly #handOver: HandOver;
	readonly #places: PlacesInText;
	readonly #opener: TextOpener;
	readonly #preview: PreviewSwitch;
	readonly #checker: TextChecker;
	readonly #actions: ButtonActions;

	static async start(root: HTMLElement, setup: Setup): Promise<Workbench> {
		// What comes next is a text: when this fails, its check says so.
		rulesFor('nl').catch(() => undefined);
		const bench = new Workbench(root, setup);
		await bench.#checker.now();
		bench.#draft.tellFound(setup.stored);
		return bench;
	}

	private constructor(root: HTMLElement, setup: Setup) {
		const { board, settings } = setup;
		const placeOf = () => this.#editor.place;
		const say = this.#say;
		this.#root = root;
		this.#setup = setup;
		this.#draft = new DraftStatus(root, { keeper: setup.keeper, say });
		this.#editor = new EditorSwitch(root, { changed: () => this.#changed(), say });
		this.#handOver = new HandOver(root, settings.repository, {
			textOf: () => this.#text,
			selectAll: () => this.#editor.place.select([0, this.#text.length]),
		});
		this.#places = new PlacesInText({ placeOf, say });
		this.#opener = new TextOpener({
			board,
			templateAddress: settings.template,
			handOver: this.#handOver,
			placeOf,
			say,
			forgetDraft: () => this.#draft.forget(),
		});
		this.#preview = new PreviewSwitch(root, { board, vacancyAddress: settings.vacancy });
		this.#checker = this.#checkerWith(this.#displayOf(this.#resultsOf()));
		this.#actions = buttonActions({
			editor: this.#editor,
			handOver: this.#handOver,
			opener: this.#opener,
			preview: this.#preview,
			checker: this.#checker,
		});
	}

	/** What stands beside the text, and what its buttons do to the text. */
	#resultsOf(): Results {
		return new Results(this.#root, this.#setup.settings, {
			jump: (range) => this.#places.jump(range),
			take: (range, suggestion) => this.#places.take(range, suggestion),
			takeFields: (change) => this.#opener.replaceAll(change(this.#text), text.takenFields),
			write: (field) => this.#places.write(field),
		});
	}

	#displayOf(results: Results): CheckDisplay {
		return new CheckDisplay({
			editor: this.#editor,
			places: this.#places,
			results,
			preview: this.#preview,
			handOver: this.#handOver,
			say: this.#say,
		});
	}

	#checkerWith(display: CheckDisplay): TextChecker {
		const findings = part(this.#root, 'findings');
		return new TextChecker(this.#setup.board, {
			textOf: () => this.#text,
			busy: (is) => findings.setAttribute('aria-busy', String(is)),
			show: (source, checked, isWhole) => display.show(source, checked, isWhole),
			fail: () => this.#say(text.rulesFailed),
			refuse: () => display.refuse(this.#text),
		});
	}

	input(target: EventTarget | null): void {
		const { field } = this.#handOver;
		if (target === field) this.#handOver.chooseName(field.value);
		if (target === field || target === part(this.#root, 'text')) this.#changed();
	}

	async act(name: string): Promise<void> {
		await this.#actions[name]?.();
	}

	tellElsewhere(): void {
		if (this.#text !== '') this.#draft.tellElsewhere();
	}

	open(file: File): Promise<void> {
		return this.#opener.file(file);
	}

	openTemplate(name: string): Promise<void> {
		return this.#opener.template(name);
	}

	#changed(): void {
		this.#draft.keep({ text: this.#text, name: this.#handOver.ownName });
		this.#checker.soon();
	}

	readonly #say = (words: string): void => {
		part(this.#root, 'status').textContent = words;
	};

	get #text(): string {
		return this.#editor.place.text;
	}
}
