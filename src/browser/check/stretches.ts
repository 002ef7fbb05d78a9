import type { TextPlace } from '#browser/check/text-place.ts';
import type { Range } from '#content/problem.ts';
import { movedRange } from '#drafts/moved-range.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

interface Told {
	placeOf: () => TextPlace;
	say: (words: string) => void;
}

/** Finds stretches of the text that was checked in the text as it is now, and does something there. */
export class Stretches {
	/** The text to which the findings on the page belong. */
	checked = '';
	readonly #told: Told;

	constructor(told: Told) {
		this.#told = told;
	}

	jump(range: Range): void {
		this.#at(range, (found) => this.#told.placeOf().select(found));
	}

	take(range: Range, suggestion: string): void {
		this.#at(range, ([start, end]) => {
			const place = this.#told.placeOf();
			place.replace([start, end], suggestion);
			place.select([start, start + suggestion.length]);
			this.#told.say(text.taken);
		});
	}

	#at(range: Range, act: (found: Range) => void): void {
		const found = movedRange(range, this.checked, this.#told.placeOf().text);
		if (found) act(found);
		else this.#told.say(text.moved);
	}
}
