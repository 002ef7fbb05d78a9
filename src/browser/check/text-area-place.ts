import type { TextPlace } from '#browser/check/text-place.ts';
import type { Range } from '#content/problem.ts';

/** Pixels above and below a line, so that it can be read. */
const margin = 64;

/** A plain text area: it works with everything that people type and read with. */
export class TextAreaPlace implements TextPlace {
	readonly #area: HTMLTextAreaElement;

	constructor(area: HTMLTextAreaElement) {
		this.#area = area;
	}

	get text(): string {
		return this.#area.value;
	}

	select([start, end]: Range): void {
		this.#area.focus();
		this.#area.setSelectionRange(start, end);
		const height = this.#heightUpTo(start);
		this.#area.scrollTop = Math.max(0, height - this.#area.clientHeight / 2);
		this.#bringOnScreen(height);
	}

	replace([start, end]: Range, by: string): void {
		this.#area.focus();
		this.#area.setSelectionRange(start, end);
		const command = by === '' ? 'delete' : 'insertText';
		// The one way into the history of undo: `setRangeText` leaves it out in every browser.
		if (document.execCommand(command, false, by)) return;
		this.#area.setRangeText(by, start, end, 'end');
		this.#area.dispatchEvent(new Event('input', { bubbles: true }));
	}

	show(): void {}

	/** On a phone the area is longer than what is left of the screen beside the findings. */
	#bringOnScreen(height: number): void {
		const line = this.#area.getBoundingClientRect().top + height - this.#area.scrollTop;
		if (line < margin || line > innerHeight - margin)
			scrollBy({ top: line - innerHeight / 3, behavior: 'instant' });
	}

	/** Pixels; browsers do not bring a selection into view that a script makes. */
	#heightUpTo(offset: number): number {
		const ruler = this.#area.cloneNode() as HTMLTextAreaElement;
		ruler.removeAttribute('id');
		ruler.removeAttribute('data-part');
		ruler.setAttribute('aria-hidden', 'true');
		Object.assign(ruler.style, {
			position: 'absolute',
			visibility: 'hidden',
			blockSize: '0',
			minBlockSize: '0',
			inlineSize: `${this.#area.offsetWidth}px`,
		});
		ruler.value = this.text.slice(0, offset);
		this.#area.after(ruler);
		const height = ruler.scrollHeight;
		ruler.remove();
		return height;
	}
}
