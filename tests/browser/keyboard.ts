import type { Page } from 'playwright-core';

/** Where the focus is. */
export interface Stop {
	/** Name of the element, such as `BUTTON`. */
	name: string;
	/** What it says, or what its field is called. */
	text: string;
	/** Whether it is on the screen, uncovered, with something around it that shows the focus. */
	isVisible: boolean;
	/** Place in the document: a stop further on has a higher one. */
	place: number;
}

/** Somebody who has a keyboard and nothing else. */
export class Keyboard {
	readonly #page: Page;
	/** Stops that could not be seen. */
	readonly hidden: Stop[] = [];
	/** Stops that stand before the stop before them. */
	readonly backwards: Stop[] = [];

	constructor(page: Page) {
		this.#page = page;
	}

	/** Goes to the top of the page, as after loading it. */
	async begin(): Promise<void> {
		await this.#page.evaluate(() => {
			document.body.tabIndex = -1;
			document.body.focus();
			document.body.removeAttribute('tabindex');
		});
	}

	/** Goes on with Tab to what is called so, and presses a key there. */
	async press(text: string, key?: 'Enter' | 'Space'): Promise<void> {
		let last = await focused(this.#page);
		const stops = await tabUntil(this.#page, (stop) => stop.text === text, 150);
		for (const stop of stops) {
			if (!stop.isVisible) this.hidden.push(stop);
			if (stop.place < last.place && last.name !== 'BODY') this.backwards.push(stop);
			last = stop;
		}
		if (key) await this.#page.keyboard.press(key);
	}

	async type(field: string, text: string): Promise<void> {
		await this.press(field);
		await this.#page.keyboard.type(text);
	}
}

/** Presses Tab until a stop is the one that is looked for. */
export async function tabUntil(
	page: Page,
	isLast: (stop: Stop) => boolean,
	most = 40,
): Promise<Stop[]> {
	const stops: Stop[] = [];
	while (stops.length < most) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		stops.push(stop);
		if (isLast(stop)) return stops;
	}
	throw new Error(`Not reached in ${most} stops: ${stops.map(({ text }) => text).join(', ')}`);
}

export const focused = (page: Page): Promise<Stop> =>
	page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const box = element.getBoundingClientRect();
		const isOnScreen =
			box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.left >= 0;
		// A card shows the focus around itself, the search box around its field and button.
		const frames = [
			getComputedStyle(element),
			getComputedStyle(element, '::after'),
			getComputedStyle(element, '::before'),
		];
		const hasOutline = frames.some(
			({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
		);
		const named = (element as HTMLInputElement).labels?.[0] ?? element;
		const words = named.cloneNode(true) as Element;
		for (const unsaid of words.querySelectorAll('[aria-hidden="true"], [hidden]')) unsaid.remove();
		const text =
			element === document.body
				? ''
				: (element.getAttribute('aria-label') ?? words.textContent ?? '');
		return {
			name: element.tagName,
			text: text.replace(/\s+/g, ' ').trim(),
			isVisible: isOnScreen && hasOutline && !isCovered(element, box),
			place: [...document.querySelectorAll('*')].indexOf(element),
		};

		/** Whether something that stays in view, such as a bar, lies over all of it. */
		function isCovered(stop: Element, { left, right, top, bottom }: DOMRect): boolean {
			const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
			const heights = [top + 1, (top + bottom) / 2, bottom - 1];
			return heights
				.filter((y) => y >= 0 && y < innerHeight)
				.every((y) => {
					const shown = document.elementFromPoint(x, y);
					return (
						shown?.closest('[class$="-bar"], .filter-panel__done') &&
						!shown.contains(stop) &&
						!stop.contains(shown)
					);
				});
		}
	});
