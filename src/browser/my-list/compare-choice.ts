import { part } from '#browser/parts.ts';
import { comparisonQuery, mostCompared } from '#domain/my-list/compare-address.ts';
import type { MyListText } from '#i18n/dictionary.ts';

/** Which saved vacancies to put beside each other, and the link that does it. */
export class CompareChoice {
	readonly #page: HTMLElement;
	readonly #text: MyListText;
	readonly #chosen = new Set<string>();

	constructor(page: HTMLElement, text: MyListText) {
		this.#page = page;
		this.#text = text;
	}

	/** Returns whether the vacancy is chosen afterwards. */
	choose(slug: string, wanted: boolean): boolean {
		const isFull = wanted && this.#chosen.size >= mostCompared;
		if (wanted && !isFull) this.#chosen.add(slug);
		if (!wanted) this.#chosen.delete(slug);
		this.#showLink();
		if (isFull) this.#say(this.#text['myList.most'](mostCompared));
		return this.#chosen.has(slug);
	}

	drop(slug: string): void {
		if (this.#chosen.delete(slug)) this.#showLink();
	}

	/** Comparing takes two. */
	show(saved: number): void {
		this.#page.classList.toggle('saved--comparable', saved > 1);
	}

	#showLink(): void {
		this.#say(this.#text['myList.chosen'](this.#chosen.size));
		part(this.#page, 'compare-bar').hidden = this.#chosen.size === 0;
		const link = part<HTMLAnchorElement>(this.#page, 'compare');
		link.hidden = this.#chosen.size < 2;
		part(this.#page, 'compare-hint').hidden = this.#chosen.size >= 2;
		link.href = `${this.#page.dataset['compare'] ?? ''}${comparisonQuery([...this.#chosen])}`;
	}

	#say(message: string): void {
		part(this.#page, 'compare-status').textContent = message;
	}
}
