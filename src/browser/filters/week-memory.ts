import { find } from '#browser/filters/elements.ts';
import { forgetWeek, rememberedWeek, rememberWeek } from '#browser/filters/remembered-week.ts';
import type { Filters } from '#domain/filters/filters.ts';

/** The choice to have the week remembered on this device, and the button to use it again. */
export class WeekMemory {
	readonly #choice: HTMLInputElement;
	readonly #useAgain: HTMLElement;

	constructor(root: HTMLElement) {
		this.#choice = find(root, '[data-remember-week]');
		this.#choice.checked = rememberedWeek() !== undefined;
		this.#useAgain = find(root, '[data-use-week]');
	}

	keep({ week }: Filters): void {
		if (!this.#choice.checked) forgetWeek();
		else if (week !== 0) rememberWeek(week);
	}

	offer({ week }: Filters): void {
		this.#useAgain.hidden = week !== 0 || rememberedWeek() === undefined;
	}
}
