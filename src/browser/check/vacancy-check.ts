import { DraftKeeper } from '#browser/check/draft-keeper.ts';
import type { Workbench } from '#browser/check/workbench.ts';
import { part } from '#browser/parts.ts';
import type { PublicBoard } from '#domain/public-board.ts';
import type { Stored } from '#drafts/kept-text.ts';
import type { CheckSettings } from '#views/check/settings.ts';

/**
 * The page where a recruiter checks a vacancy. What is loaded first keeps the draft; the linter and
 * all else comes when somebody begins, or when there is a text already.
 */
export class VacancyCheck extends HTMLElement {
	#settings: CheckSettings | undefined;
	#keeper: DraftKeeper | undefined;
	#stored: Stored = { kind: 'none' };
	#bench: Promise<Workbench> | undefined;

	connectedCallback(): void {
		const settings: CheckSettings = JSON.parse(this.dataset['settings'] ?? '');
		this.#settings = settings;
		this.#keeper = new DraftKeeper(settings.key);
		this.#restore(this.#keeper.read());
		this.hidden = false;
		this.addEventListener('focusin', () => void this.#started());
		this.addEventListener('input', ({ target }) => this.#input(target));
		this.addEventListener('click', ({ target }) => this.#click(target));
		this.#takeFiles();
		window.addEventListener('storage', ({ key }) => this.#elsewhere(key));
		if (this.#area.value !== '') void this.#started();
		this.#takeTemplate();
	}

	/** A link can name a template to begin with; once taken it is not taken again. */
	#takeTemplate(): void {
		const name = new URLSearchParams(location.search).get('sjabloon');
		if (name === null) return;
		history.replaceState(null, '', location.pathname);
		void this.#started()?.then((bench) => bench.openTemplate(name));
	}

	#restore(stored: Stored): void {
		this.#stored = stored;
		if (stored.kind === 'none') return;
		this.#area.value = stored.text;
		part<HTMLInputElement>(this, 'name').value = stored.name;
	}

	#input(target: EventTarget | null): void {
		if (this.#bench) void this.#bench.then((bench) => bench.input(target));
		// Before the rest has come, so that nothing is lost when it does not come at all.
		if (target === this.#area)
			this.#keeper?.write({
				text: this.#area.value,
				name: part<HTMLInputElement>(this, 'name').value,
			});
	}

	#click(target: EventTarget | null): void {
		const button = (target as Element | null)?.closest<HTMLElement>('[data-act]');
		const act = button?.dataset['act'];
		if (act) void this.#started()?.then((bench) => bench.act(act));
	}

	/** Another tab keeps its text under the same key. */
	#elsewhere(key: string | null): void {
		if (key === this.#settings?.key) void this.#started()?.then((bench) => bench.tellElsewhere());
	}

	/** Files come through the field or are dropped on the text. */
	#takeFiles(): void {
		const field = part<HTMLInputElement>(this, 'file');
		const zone = part(this, 'drop');
		const over = (event: DragEvent, is: boolean) => {
			if (!event.dataTransfer?.types.includes('Files')) return;
			event.preventDefault();
			zone.classList.toggle('check-text--over', is);
		};
		field.addEventListener('change', () => {
			this.#open(field.files?.[0]);
			// So that the same file can be chosen once more.
			field.value = '';
		});
		zone.addEventListener('dragover', (event) => over(event, true));
		zone.addEventListener('dragleave', (event) => over(event, false));
		zone.addEventListener('drop', (event) => {
			over(event, false);
			this.#open(event.dataTransfer?.files[0]);
		});
	}

	#open(file: File | undefined): void {
		if (file) void this.#started()?.then((bench) => bench.open(file));
	}

	#started(): Promise<Workbench> | undefined {
		const [settings, keeper] = [this.#settings, this.#keeper];
		if (!settings || !keeper) return undefined;
		if (!this.#bench) part(this, 'findings').setAttribute('aria-busy', 'true');
		this.#bench ??= Promise.all([import('#browser/check/workbench.ts'), boardAt(settings.board)])
			.then(([{ Workbench }, board]) =>
				Workbench.start(this, { settings, keeper, board, stored: this.#stored }),
			)
			.catch((cause: unknown) => this.#cannotStart(cause));
		return this.#bench;
	}

	#cannotStart(cause: unknown): never {
		this.#bench = undefined;
		part(this, 'status').textContent = this.dataset['loadFailed'] ?? '';
		throw cause;
	}

	get #area(): HTMLTextAreaElement {
		return part<HTMLTextAreaElement>(this, 'text');
	}
}

async function boardAt(address: string): Promise<PublicBoard> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`\`${address}\` answered ${response.status}`);
	return response.json();
}
