import { sayOnce } from '#browser/check/elements.ts';
import type { FieldsPanel } from '#browser/check/fields-panel.ts';
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
import {
	type DividedFindings,
	dividedFindings,
	type FindingView,
	severityCounts,
} from '#views/check/finding.ts';

/** What somebody does with what was found; ranges are those of the text that was checked. */
interface ResultActions {
	jump: (range: Range) => void;
	take: (range: Range, suggestion: string) => void;
	takeFields: (change: (source: string) => string) => void;
	write: (field: MissingField) => void;
}

/** What was found in one text. */
interface Shown extends DividedFindings {
	isEmpty: boolean;
	draft: boolean;
	isWhole: boolean;
}

/** What stands beside the text: how many findings, which, the label, and fields to take over. */
export class Results {
	readonly #root: HTMLElement;
	readonly #settings: CheckSettings;
	readonly #actions: ResultActions;
	readonly #list: FindingList;
	/** What was shown last. */
	#shown: Shown | undefined;
	/** What finds fields knows all places, so it comes with the first text that lacks some. */
	#finder: typeof import('#browser/check/fields-panel.ts') | undefined;

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
		const { draft, entry } = checked;
		const isEmpty = source.trim() === '';
		const shown = { ...dividedFindings(isEmpty ? [] : findings), isEmpty, isWhole, draft };
		this.#shown = shown;
		this.#showWritten(shown.written);
		this.#fill('label', isEmpty ? [] : labelPanel(entry.data, this.#settings.labels));
		// Once the frontmatter is right there is nothing to suggest.
		const lacksFields = !isEmpty && !entry.data;
		this.#showGaps(shown, lacksFields ? this.#fieldsIn(source) : undefined);
		if (lacksFields && !this.#finder) void this.#showFields(source, shown);
	}

	/** Says why nothing was checked, and takes away what belonged to an older text. */
	refuse(reason: string): void {
		this.#shown = undefined;
		sayOnce(part(this.#root, 'count'), reason);
		this.#showWritten([]);
		for (const name of ['missing', 'label', 'fields']) this.#fill(name, []);
	}

	async #showFields(source: string, shown: Shown): Promise<void> {
		this.#finder = await import('#browser/check/fields-panel.ts');
		// What was checked in the meantime has fields of its own.
		if (this.#shown === shown) this.#showGaps(shown, this.#fieldsIn(source));
	}

	#fieldsIn(source: string): FieldsPanel | undefined {
		const { jump, takeFields: take } = this.#actions;
		return this.#finder?.fieldsPanel(source, { jump, take });
	}

	/** A key that the text gives is spoken of there, and not among what is missing. */
	#showGaps(shown: Shown, fields: FieldsPanel | undefined): void {
		const all = missingFrom(shown.missing);
		const missing = all.filter(({ key }) => !fields?.keys.includes(key));
		const count = countOf(shown, {
			missing: missing.length,
			found: fields?.keys.length ?? 0,
			faults: fields?.faults ?? 0,
		});
		sayOnce(part(this.#root, 'count'), shown.isEmpty ? text.noText : count);
		this.#fill('missing', missingPanel(missing, shown.missing, this.#actions));
		this.#fill('fields', fields?.elements ?? []);
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

/** How many facts are not right yet, beside what the rules say of what was written. */
interface Gaps {
	missing: number;
	/** What the text gives for the frontmatter and what is not there yet. */
	found: number;
	/** Words of the text that cannot be so. */
	faults: number;
}

function countOf({ written, draft, isWhole }: Shown, { missing, found, faults }: Gaps): string {
	if (!isWhole) return text.checking;
	const counted = severityCounts(written);
	const parts = [
		...counted.map(({ severity, count }) => text.counts[severity](count)),
		...(faults > 0 ? [text.faultCount(faults)] : []),
	];
	if (draft && parts.length + missing + found > 0) return text.draftCount(parts, missing, found);
	if (missing + found > 0) return text.missingCount(parts, missing, found);
	return parts.length === 0
		? text.clean
		: text.count(
				parts,
				counted.some(({ severity }) => severity === 'error'),
			);
}
