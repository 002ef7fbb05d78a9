import type { EditorSwitch } from '#browser/check/editor-switch.ts';
import type { HandOver } from '#browser/check/hand-over.ts';
import type { PreviewSwitch } from '#browser/check/preview-switch.ts';
import { longestText } from '#browser/check/read-file.ts';
import type { Results } from '#browser/check/results.ts';
import type { PlacesInText } from '#browser/check/places-in-text.ts';
import { valueAt } from '#content/value-at.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';
import type { CheckedOnBoard } from '#lint/read-on-board.ts';
import { findingsOf } from '#views/check/finding.ts';

/** The parts of the page that follow each check. */
interface Followers {
	editor: EditorSwitch;
	places: PlacesInText;
	results: Results;
	preview: PreviewSwitch;
	handOver: HandOver;
	say: (words: string) => void;
}

/** Shows one check in every part of the page that follows it. */
export class CheckDisplay {
	readonly #followers: Followers;
	/** Whether the last whole check missed a part of the frontmatter. */
	#hadGaps = false;

	constructor(followers: Followers) {
		this.#followers = followers;
	}

	/** `isWhole` is false while the rules are on their way. */
	show(source: string, checked: CheckedOnBoard, isWhole: boolean): void {
		const { editor, places, results, preview, handOver } = this.#followers;
		const findings = findingsOf(source, checked.reports);
		places.checked = source;
		results.show(source, findings, checked, isWhole);
		if (isWhole) this.#tellComplete(checked);
		editor.place.show(findings);
		preview.show(checked);
		handOver.followTitle(valueAt(checked.entry.written, ['title']));
	}

	/** Says that a text is too long to check. */
	refuse(source: string): void {
		const { editor, results } = this.#followers;
		editor.place.show([]);
		results.refuse(text.tooLong(source.length, longestText));
	}

	/** From then on more rules have something to look at, so more is found than a moment ago. */
	#tellComplete({ entry }: CheckedOnBoard): void {
		if (this.#hadGaps && entry.data) this.#followers.say(text.headComplete);
		this.#hadGaps = entry.problems.some(({ subject }) => subject !== undefined);
	}
}
