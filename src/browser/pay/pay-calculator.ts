/** Long enough that somebody who types “32” does not hear what 3 hours pay. */
const waitForTyping = 300;

/**
 * Works pay out again for the hours and shifts that somebody chooses. The page holds a worked
 * example, which stays when there is no script; the rest is loaded at the first change.
 */
export class PayCalculator extends HTMLElement {
	connectedCallback(): void {
		let timer = 0;
		for (const field of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
			field.hidden = false;
		this.querySelector('[data-example]')?.remove();
		this.addEventListener('submit', (event) => event.preventDefault());
		this.addEventListener('input', () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => void this.#update(), waitForTyping);
		});
	}

	async #update(): Promise<void> {
		try {
			const { recalculate } = await import('#browser/pay/recalculate.ts');
			await recalculate(this);
		} catch {
			const status = this.querySelector('[role="status"]');
			if (status) status.textContent = this.dataset['failed'] ?? '';
		}
	}
}
