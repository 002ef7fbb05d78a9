import type { PayFacts } from '#domain/pay-sum/pay-sum.ts';
import { choiceOf } from '#browser/pay/choice.ts';
import { noteElement, stepElement } from '#browser/pay/sum-elements.ts';
import type { PaySumView } from '#views/pay-sum.ts';

/** Long enough that somebody who types “32” does not hear what 3 hours pay. */
const waitForTyping = 300;

/**
 * Works pay out again for the hours and shifts that somebody chooses. The page holds a worked
 * example, which stays when there is no script; sums and texts are loaded at the first change.
 */
export class PayCalculator extends HTMLElement {
	#timer = 0;

	connectedCallback(): void {
		for (const field of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
			field.hidden = false;
		for (const example of this.querySelectorAll('[data-example]')) example.remove();
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		this.#form.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#update(), waitForTyping);
		});
	}

	async #update(): Promise<void> {
		const choice = choiceOf(new FormData(this.#form));
		this.#hours.setAttribute('aria-invalid', String(!choice));
		if (!choice) return this.#say(this.dataset['hoursWrong'] ?? '');
		try {
			const { recalculate } = await import('#browser/pay/recalculate.ts');
			const facts = JSON.parse(this.dataset['facts'] ?? '') as PayFacts;
			const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
			const view = await recalculate(facts, choice, language);
			if (view) this.#show(view);
		} catch {
			this.#say(this.dataset['failed'] ?? '');
		}
	}

	/** Says one sentence in place of the sum. */
	#say(sentence: string): void {
		this.#find('[role="status"]').textContent = sentence;
		this.#find('.pay-sum__rest').hidden = true;
	}

	#show({ month, perHour, year, steps, notes }: PaySumView): void {
		this.#find('[role="status"]').textContent = month;
		this.#find('.pay-sum__rest').hidden = false;
		this.#find('.pay-sum__also').textContent = [perHour, year].filter(Boolean).join(' · ');
		this.#find('.pay-sum__steps').replaceChildren(...steps.map(stepElement));
		this.#find('.pay-sum__notes').replaceChildren(...notes.map(noteElement));
	}

	get #form(): HTMLFormElement {
		return this.#find<HTMLFormElement>('form');
	}

	get #hours(): HTMLInputElement {
		return this.#find<HTMLInputElement>('[name="hours"]');
	}

	#find<Found extends HTMLElement>(selector: string): Found {
		const found = this.querySelector<Found>(selector);
		if (!found) throw new Error(`<pay-calculator> needs \`${selector}\``);
		return found;
	}
}
