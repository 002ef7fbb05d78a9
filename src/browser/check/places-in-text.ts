import type { TextPlace } from '#browser/check/text-place.ts';
import type { Range } from '#content/problem.ts';
import { type MissingField, placeOfKey } from '#drafts/missing-fields.ts';
import { movedRange } from '#drafts/moved-range.ts';
import { checkToolText as text } from '#i18n/nl/check-tool.ts';

/** What it asks of the page around it. */
interface Callbacks {
	placeOf: () => TextPlace;
	say: (words: string) => void;
}

/** Finds the place of a finding, or of a key, in the text as it is now, and does something there. */
export class PlacesInText {
	/** The text to which the findings on the page belong. */
	checked = '';
	readonly #callbacks: Callbacks;

	constructor(callbacks: Callbacks) {
		this.#callbacks = callbacks;
	}

	/** Ranges are those of the text that was checked. */
	jump(range: Range): void {
		this.#at(range, (found) => this.#callbacks.placeOf().select(found));
	}

	take(range: Range, suggestion: string): void {
		this.#at(range, ([start, end]) => {
			const place = this.#callbacks.placeOf();
			place.replace([start, end], suggestion);
			place.select([start, start + suggestion.length]);
			this.#callbacks.say(text.taken);
		});
	}

	/** Brings the cursor to where a key belongs, with an empty line for it when it is not there. */
	write({ key, title }: MissingField): void {
		const place = this.#callbacks.placeOf();
		const { at, insert, select } = placeOfKey(place.text, key);
		if (insert !== '') place.replace([at, at], insert);
		place.select(select);
		this.#callbacks.say(text.writeHere(title));
	}

	#at(range: Range, act: (found: Range) => void): void {
		const found = movedRange(range, this.checked, this.#callbacks.placeOf().text);
		if (found) act(found);
		else this.#callbacks.say(text.moved);
	}
}
