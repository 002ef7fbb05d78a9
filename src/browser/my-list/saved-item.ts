import { addressOf, now } from '#browser/my-list/board-list.ts';
import type { ItemView } from '#browser/my-list/item-view.ts';
import { element, part, showText } from '#browser/parts.ts';
import { unbroken } from '#i18n/unbroken.ts';
import { type SavedVacancy, stages } from '#domain/my-list/my-list.ts';

/** What somebody does with a saved vacancy. */
export interface ItemActions {
	change: (slug: string, changes: Partial<SavedVacancy>) => void;
	remove: (slug: string) => void;
	/** Takes what the board says now as what was saved. */
	accept: (slug: string) => void;
	/** Returns whether the vacancy is among those to compare. */
	choose: (slug: string, chosen: boolean) => boolean;
}

const waitForTyping = 400;

/** One vacancy in the list, made from a template in the page. */
export class SavedItem {
	readonly element = element('li');
	readonly #title = element('a');
	readonly #slug: string;
	readonly #actions: ItemActions;
	#timer = 0;

	constructor(template: HTMLTemplateElement, slug: string, actions: ItemActions) {
		this.element.append(template.content.cloneNode(true));
		this.#part('heading').replaceChildren(this.#title);
		this.#slug = slug;
		this.#actions = actions;
		this.#listen();
	}

	/** Shows it anew; what is being typed stays. */
	show(view: ItemView, { stage, note }: SavedVacancy): void {
		this.#showHead(view);
		showText(this.#part('state'), view.state);
		showText(this.#part('closes'), view.closes);
		this.#part('savedOn').textContent = view.savedOn;
		this.#part('changed').hidden = view.changed.length === 0;
		this.#part('changes').replaceChildren(...view.changed.map((line) => element('li', line)));
		this.#part('terms').replaceChildren(
			...view.terms.flatMap(({ label, texts }) => [
				element('dt', label),
				...texts.map((text) => element('dd', unbroken(text))),
			]),
		);
		this.#stage.value = stage?.value ?? stages[0];
		if (document.activeElement !== this.#note) this.#note.value = note?.value ?? '';
		showText(this.#part('printedNote'), note?.value ?? '');
		this.#part('printed').hidden = !note?.value;
	}

	/** Writes down at once what is still being typed. */
	finish(): void {
		if (this.#timer === 0) return;
		clearTimeout(this.#timer);
		this.#timer = 0;
		this.#actions.change(this.#slug, { note: { value: this.#note.value, at: now() } });
	}

	focus(): void {
		this.#part('heading').focus();
	}

	#showHead({ title, language, employer, hasPage }: ItemView): void {
		this.#title.textContent = title;
		this.#title.lang = language;
		if (hasPage) this.#title.href = addressOf('address', this.#slug);
		else this.#title.removeAttribute('href');
		this.#part('choose-label').hidden = !hasPage;
		this.#part('item').setAttribute('aria-label', title);
		showText(this.#part('employer'), employer);
		for (const name of this.element.querySelectorAll('[data-title]'))
			name.textContent = ` ${title}`;
	}

	#listen(): void {
		const { change, remove, accept, choose } = this.#actions;
		this.#stage.addEventListener('change', () => {
			const value = stages.find((stage) => stage === this.#stage.value) ?? stages[0];
			change(this.#slug, { stage: { value, at: now() } });
		});
		this.#note.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => this.finish(), waitForTyping);
		});
		this.#note.addEventListener('change', () => this.finish());
		this.#part('remove').addEventListener('click', () => {
			this.finish();
			remove(this.#slug);
		});
		this.#part('accept').addEventListener('click', () => {
			accept(this.#slug);
			this.focus();
		});
		const compare = this.#part<HTMLInputElement>('choose');
		compare.addEventListener('change', () => {
			compare.checked = choose(this.#slug, compare.checked);
		});
	}

	get #stage(): HTMLSelectElement {
		return this.#part('stage');
	}

	get #note(): HTMLTextAreaElement {
		return this.#part('note');
	}

	#part<Found extends HTMLElement>(name: string): Found {
		return part<Found>(this.element, name);
	}
}
