import type { DraftKeeper } from '#browser/check/draft-keeper.ts';
import { sayOnce } from '#browser/check/elements.ts';
import { part } from '#browser/parts.ts';
import type { KeptText, Stored } from '#drafts/kept-text.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** What it asks of the page around it. */
interface Around {
	keeper: DraftKeeper;
	say: (words: string) => void;
}

/** Keeps the draft on this device, and says what became of it. */
export class DraftStatus {
	readonly #root: HTMLElement;
	readonly #around: Around;

	constructor(root: HTMLElement, around: Around) {
		this.#root = root;
		this.#around = around;
	}

	keep(draft: KeptText): void {
		const isKept = this.#around.keeper.write(draft);
		sayOnce(part(this.#root, 'kept'), draft.text && (isKept ? text.kept : text.notKept));
	}

	forget(): void {
		this.#around.keeper.clear();
	}

	/** Says that a draft of an earlier visit stands there again. */
	tellFound({ kind }: Stored): void {
		if (kind !== 'none') this.#around.say(kind === 'kept' ? text.restored : text.mended);
	}

	/** Says that another tab keeps its text in the place of this one. */
	tellElsewhere(): void {
		this.#around.say(text.elsewhere);
	}
}
