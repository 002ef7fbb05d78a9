import { sayOnce } from '#browser/check/elements.ts';
import { FindingList } from '#browser/check/finding-list.ts';
import { labelPanel } from '#browser/check/label-panel.ts';
import { missingFrom, missingPanel } from '#browser/check/missing-panel.ts';
import { replaceContent } from '#browser/check/replace-content.ts';
import { part } from '#browser/parts.ts';
import type { Range } from '#content/problem.ts';
import type { MissingField } from '#drafts/missing-fields.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import type { CheckedOnBoard } from '#lint/read-on-board.ts';
import type { CheckSettings } from '#views/check/settings.ts';
import { dividedFindings, type FindingView, severityCounts } from '#views/check/finding.ts';

/** What somebody does with what was found; ranges are those of the text that was checked. */
interface ResultActions {
	jump: (range: Range) => void;
	take: (range: Range, suggestion: string) => void;
	takeFields: (change: (source: string) => string) => void;
	write: (field: MissingField) => void;
}

/** What stands beside the text: how many findings, which, the label, and fields to take over. */
export class Results {
	readonly #root: HTMLElement;
	readonly #settings: CheckSettings;
	readonly #actions: ResultActions;
	readonly #list: FindingList;
	/** The text of which fields are shown or on their way; empty for none. */
	#searched = '';

	constructor(root: HTMLElement, settings: CheckSettings, actions: ResultActions) {
		this.#root = root;
		this.#settings = settings;
		this.#actions = actions;
		this.#list = new FindingList(part(root, 'findings'), {
			jump: ({ range }) => actions.jump(range),
			take: ({ range }, suggestion) => actions.take(range, suggestion),
			pageOf: (id) => settings.rule.replace('{id}', id),
		});
	}

	/** `isWhole` is false while the rules are on their way. */
	show(
		source: string,
		findings: readonly FindingView[],
		checked: CheckedOnBoard,
		isWhole: boolean,
	): void {
		const isEmpty = source.trim() === '';
		const { written, missing } = dividedFindings(isEmpty ? [] : findings);
		const count = isWhole ? countOf(written, missingFrom(missing), checked.draft) : text.checking;
		sayOnce(part(this.#root, 'count'), isEmpty ? text.noText : count);
		this.#showWritten(written);
		this.#fill('missing', missingPanel(missing, this.#actions));
		this.#fill('label', isEmpty ? [] : labelPanel(checked.entry.data, this.#settings.labels));
		// Once the frontmatter is right there is nothing to suggest.
		void this.#showFields(isEmpty || checked.entry.data ? '' : source);
	}

	/** Says why nothing was checked, and takes away what belonged to an older text. */
	refuse(reason: string): void {
		sayOnce(part(this.#root, 'count'), reason);
		this.#showWritten([]);
		this.#fill('missing', []);
		this.#fill('label', []);
		void this.#showFields('');
	}

	/** What finds fields knows all places, so it comes with the first text that lacks some. */
	async #showFields(source: string): Promise<void> {
		this.#searched = source;
		if (source === '') return this.#fill('fields', []);
		const { fieldsPanel } = await import('#browser/check/fields-panel.ts');
		// What was checked in the meantime has fields of its own.
		if (this.#searched !== source) return;
		const { jump, takeFields: take } = this.#actions;
		this.#fill('fields', fieldsPanel(source, { jump, take }));
	}

	#showWritten(findings: readonly FindingView[]): void {
		part(this.#root, 'written').hidden = findings.length === 0;
		this.#list.show(findings);
	}

	/** A section with nothing in it is not there. */
	#fill(name: string, elements: readonly HTMLElement[]): void {
		part(this.#root, name).hidden = elements.length === 0;
		replaceContent(part(this.#root, `${name}-body`), elements);
	}
}

function countOf(
	written: readonly FindingView[],
	missing: readonly MissingField[],
	draft: boolean,
): string {
	const counted = severityCounts(written);
	const parts = counted.map(({ severity, count }) => text.counts[severity](count));
	if (draft && parts.length + missing.length > 0) return text.draftCount(parts, missing.length);
	if (missing.length > 0) return text.missingCount(parts, missing.length);
	return parts.length === 0
		? text.clean
		: text.count(
				parts,
				counted.some(({ severity }) => severity === 'error'),
			);
}
